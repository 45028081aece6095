package org.zairyu.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What the mails about certificates of eligibility say in the samples. */
final class CertificateSamples {

    private CertificateSamples() {}

    static Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("acceptanceNo", "東オ認24-000123");
        values.put("procedure", new Bilingual("在留資格認定証明書交付申請", "Certificate of eligibility"));
        values.put("applicantName", "TRAN THI BINH");
        values.put("count", 1);
        values.put("certificateNo", "東オ認（MK）24-000045");
        values.put("certificateMasked", "東オ認（MK）24-•••045");
        values.put("birthDay", new Bilingual("1998年7月9日", "9 July 1998"));
        values.put("sex", new Bilingual("女", "Female"));
        values.put("nationality", new Bilingual("ベトナム", "Viet Nam"));
        values.put("status", new Bilingual("技術・人文知識・国際業務", "Engineer/Specialist in Humanities/International Services"));
        values.put("period", new Bilingual("3年", "3 years"));
        values.put("organization", "株式会社みどり製作所");
        values.put("agent", new Bilingual("山田 花子（所属機関の職員）", "山田 花子 (staff of the organization)"));
        values.put("issuedOn", LocalDate.of(2024, 4, 15));
        values.put("validUntil", LocalDate.of(2024, 7, 15));
        values.put(
                "issuer", new Bilingual("東京出入国在留管理局長", "Director-General, Tokyo Regional Immigration Services Bureau"));
        values.put("checkCode", "7K3M-94QX-2HTB-W5RE");
        values.put("at", Instant.parse("2024-04-16T00:30:00Z"));
        return values;
    }
}

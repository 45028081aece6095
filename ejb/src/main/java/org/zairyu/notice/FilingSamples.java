package org.zairyu.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the mails about applications, from the first draft to the result, say in the samples. */
final class FilingSamples {
    private static final List<Bilingual> PEOPLE = List.of(
            new Bilingual(
                    "N.V.A.（在留カード番号の末尾 45C）\n在留期間の満了日: 2024年5月31日（金）\n申請できます: 2024年2月29日（木）から",
                    "N.V.A. (residence card ending in 45C)\nPeriod of stay ends: Friday, 31 May 2024\nCan be filed from: Thursday, 29 February 2024"),
            new Bilingual(
                    "L.W.（在留カード番号の末尾 08K）\n在留期間の満了日: 2024年6月20日（木）\n申請できます: 2024年3月20日（水）から",
                    "L.W. (residence card ending in 08K)\nPeriod of stay ends: Thursday, 20 June 2024\nCan be filed from: Wednesday, 20 March 2024"));

    private FilingSamples() {}

    /** What the mails of applications and drafts say, and what all mails have in their head and foot. */
    static Map<String, Object> values(String template) {
        Map<String, Object> values = new HashMap<>();
        values.put("addressee", "株式会社みどり製作所 山田 花子");
        values.put("bureauName", new Bilingual("東京出入国在留管理局", "Tokyo Regional Immigration Services Bureau"));
        values.put("bureauTel", "0570-034259");
        values.put("applicantName", "NGUYEN VAN AN");
        values.put("procedure", new Bilingual("在留期間更新許可申請", "Extension of the period of stay"));
        values.put("acceptanceNo", "東オ24-0000123");
        values.put("submittedAt", Instant.parse("2024-03-15T01:00:00Z"));
        values.put("submittedOn", LocalDate.of(2024, 3, 15));
        values.put("receivedAt", Instant.parse("2024-04-02T15:30:00Z"));
        values.put("dueOn", LocalDate.of(2024, 4, 12));
        values.put("lastDay", LocalDate.of(2024, 4, 30));
        values.put("endOfStay", LocalDate.of(2024, 5, 31));
        values.put("from", new Bilingual("郵送による受領", "By post"));
        values.put("to", new Bilingual("窓口での受領", "At the counter"));
        values.put("fee", new Bilingual("4,000円", "4,000 yen"));
        values.put("counterName", new Bilingual("東京出入国在留管理局", "Tokyo Regional Immigration Services Bureau"));
        values.put("address", "〒108-8255 東京都港区港南5-5-30");
        values.put("startedOn", LocalDate.of(2024, 3, 1));
        values.put("deleteOn", LocalDate.of(2024, 4, 1));
        values.put("items", items(template));
        values.put("number", "仮24-00000456");
        return values;
    }

    /** What stands in that mail of an application alone. */
    static Map<String, Object> own(String template) {
        return switch (template) {
            case "app.docs.error" -> Map.of(
                    "file", "課税証明書.pdf", "reason", new Bilingual("パスワードがかかっていて開けないため", "it is locked with a password"));
            case "app.docs.continue" -> Map.of("round", 2);
            case "app.corrected" -> Map.of(
                    "field",
                    new Bilingual("勤務先の所在地", "Address of the place of work"),
                    "reason",
                    new Bilingual("利用者からの連絡による", "the user told us"));
            case "app.moved" -> Map.of(
                    "from",
                    new Bilingual("名古屋出入国在留管理局", "Nagoya Regional Immigration Services Bureau"),
                    "to",
                    new Bilingual("東京出入国在留管理局", "Tokyo Regional Immigration Services Bureau"),
                    "movedOn",
                    LocalDate.of(2024, 4, 3));
            case "app.partial" -> Map.of(
                    "parts",
                    List.of(
                            new Bilingual("在留期間更新許可申請: 許可", "Extension of the period of stay: permitted"),
                            new Bilingual("再入国許可申請: 不許可", "Re-entry permit: not permitted")));
            case "app.card.sent", "app.received.ask" -> Map.of(
                    "sentOn",
                    LocalDate.of(2024, 5, 7),
                    "mailKind",
                    new Bilingual("簡易書留", "simplified registered mail (kan'i kakitome)"),
                    "trackingNo",
                    "123-45-67890-1");
            case "bulk.done" -> Map.of("file", "更新申請_4月.xlsx", "rows", 120, "faults", 3);
            case "digest.deadlines" -> Map.of("people", PEOPLE);
            default -> Map.of();
        };
    }

    private static List<?> items(String template) {
        return switch (template) {
            case "app.submitted" -> List.of(new Bilingual(
                    "仮24-00000456 NGUYEN VAN AN 在留期間更新許可申請",
                    "仮24-00000456 NGUYEN VAN AN, extension of the period of stay"));
            case "app.deadline" -> List.of(
                    new Bilingual("NGUYEN VAN AN　在留期間更新許可申請", "NGUYEN VAN AN  Extension of the period of stay"));
            case "incident.deadline" -> List.of(new Bilingual(
                    "NGUYEN VAN AN　在留期間更新許可申請\nオンラインで申請できる最後の日: 2024年4月30日（火）\n申請先: 東京出入国在留管理局（電話 0570-034259）",
                    "NGUYEN VAN AN  Extension of the period of stay\nLast day to file it online: Tuesday, 30 April 2024\n"
                            + "Bureau to go to: Tokyo Regional Immigration Services Bureau (telephone 0570-034259)"));
            case "app.docs.requested", "app.docs.reminder" -> List.of(
                    "在職証明書\n発行から３か月以内のもの。雇用契約書の写しに、所属機関の代表者が証明した旨を記載したものでも差し支えありません。", "住民税の課税証明書（令和5年度）");
            case "app.docs.received" -> List.of(
                    new Bilingual("在職証明書: 在職証明書.pdf（120 KB）", "在職証明書: 在職証明書.pdf (120 KB)"),
                    new Bilingual("住民税の課税証明書（令和5年度）: 後日提出", "住民税の課税証明書（令和5年度）: to follow later"));
            case "app.done.post" -> List.of(
                    new Bilingual("在留カード送付用封筒", "Envelope for sending the residence card"),
                    new Bilingual("手数料納付書", "Fee payment form"),
                    new Bilingual("現在お持ちの在留カード（原本）", "The present residence card (original)"));
            case "app.docs.continue" -> List.of("源泉徴収票（写し）", "卒業証明書（写し）");
            case "app.card.sent" -> List.of(new Bilingual("在留カード", "Residence card"));
            default -> List.of(
                    new Bilingual("旅券（パスポート）", "Passport"),
                    new Bilingual("在留カード（交付を受けている場合）", "Residence card (if one was issued)"),
                    new Bilingual("手数料納付書", "Fee payment form"),
                    new Bilingual("このメールを印刷したもの、またはこのメールの画面", "This mail, printed or on a screen"),
                    new Bilingual("申請等取次者証明書（お持ちの方のみ）", "Certificate for filing on behalf of others (if held)"),
                    new Bilingual("顔写真のある本人確認書類", "Identity paper with a photo"));
        };
    }
}

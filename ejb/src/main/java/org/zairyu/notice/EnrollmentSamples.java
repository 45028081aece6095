package org.zairyu.notice;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the mails of the enrollment desk say in the samples. */
final class EnrollmentSamples {

    private EnrollmentSamples() {}

    static Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("receiptNo", "U24-13-00007");
        values.put("receivedOn", LocalDate.of(2024, 3, 15));
        values.put("kind", new Bilingual("新規利用申出", "New application for use"));
        values.put("byName", "山田 花子");
        values.put("authLastDayNew", LocalDate.of(2026, 3, 15));
        values.put("category", new Bilingual("カテゴリー2", "Category 2"));
        values.put("openCount", 3L);
        values.put("unfiledCount", 2);
        values.put("deletedOn", LocalDate.of(2024, 3, 15));
        values.put("nextIsNew", "yes");
        values.put("reason", "誓約書に記載された機関と、利用申出書の機関とが異なるため。");
        values.put("conditions", List.of(new Bilingual("④ 誓約書の提出がある", "4. The pledge was handed in")));
        values.put(
                "fields",
                List.of(new Bilingual("機関の所在地", "Address of the organization"), new Bilingual("電話番号", "Telephone")));
        values.put(
                "items",
                List.of(
                        new Bilingual("誓約書（原本）", "Pledge (original)"),
                        new Bilingual("本人確認書類（写し）", "Identity paper (copy)")));
        values.put("address", "〒160-0004\n東京都新宿区四谷一丁目6番1号 四谷タワー13階\n東京出入国在留管理局オンライン審査部門オンライン申請手続班");
        values.put("dueOn", LocalDate.of(2025, 2, 15));
        return values;
    }
}

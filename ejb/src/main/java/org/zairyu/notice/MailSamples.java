package org.zairyu.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The catalogue of mails in its order, and what each says in the samples: invented people and days, as the features give them. */
final class MailSamples {

    private static final LocalDate END_OF_STAY = LocalDate.of(2024, 5, 31);

    private static final List<String> USERS = List.of(
            "app.submitted",
            "app.accepted",
            "app.docs.requested",
            "app.docs.received",
            "app.docs.reminder",
            "app.deadline",
            "app.method.changed",
            "app.done.post",
            "app.done.counter",
            "app.result.refused",
            "app.withdrawn",
            "draft.expiring",
            "draft.deleted",
            "enroll.approved",
            "enroll.approved.again",
            "enroll.link.reminder",
            "enroll.lapsed",
            "account.id",
            "pw.reset",
            "pw.reset.expired",
            "pw.changed",
            "pw.expiry30",
            "pw.expiry7",
            "pw.expired",
            "account.locked",
            "account.unlocked",
            "account.login.odd",
            "factor.on",
            "factor.off",
            "factor.codes",
            "factor.recovery",
            "factor.reset",
            "mail.change.confirm",
            "mail.change.notice",
            "mail.change.done",
            "maint.planned",
            "maint.changed",
            "incident.deadline");

    /** Those of the enrollment desk, whose papers say other things under the same names. */
    private static final List<String> DESK = List.of(
            "enroll.received",
            "enroll.incomplete",
            "enroll.refused",
            "report.due2m",
            "report.reminder",
            "report.received",
            "report.late",
            "report.approved",
            "report.refused",
            "auth.ending7",
            "auth.ended",
            "account.id.again",
            "account.deleted",
            "info.changed");

    /** Those to officers. */
    private static final List<String> OFFICERS = List.of("officer.invite", "officer.password", "officer.reset2f");

    private static final String OPERATORS = "ops.alert";

    /** The keys of all templates that a feature can ask for. */
    static final List<String> KEYS = Stream.of(USERS, DESK, OFFICERS, List.of(OPERATORS))
            .flatMap(List::stream)
            .toList();

    private MailSamples() {}

    private static Map<String, Object> values() {
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
        values.put("endOfStay", END_OF_STAY);
        values.put("from", new Bilingual("郵送による受領", "By post"));
        values.put("to", new Bilingual("窓口での受領", "At the counter"));
        values.put("fee", new Bilingual("4,000円", "4,000 yen"));
        values.put("counterName", new Bilingual("東京出入国在留管理局", "Tokyo Regional Immigration Services Bureau"));
        values.put("address", "〒108-8255 東京都港区港南5-5-30");
        values.put("startedOn", LocalDate.of(2024, 3, 1));
        values.put("deleteOn", LocalDate.of(2024, 4, 1));
        values.put("number", "仮24-00000456");
        return values;
    }

    private static Map<String, Object> accountValues() {
        Instant at = Instant.parse("2024-03-15T01:00:00Z");
        Map<String, Object> values = new HashMap<>();
        values.put("link", new SealedLink(7));
        values.put("stopLink", new SealedLink(8));
        values.put("linkLastDay", LocalDate.of(2024, 4, 14));
        values.put("linkUntil", at.plusSeconds(3600));
        values.put("askedAt", at);
        values.put("changedAt", at);
        values.put("at", at);
        values.put("network", "203.0.113.*");
        values.put("lockedAt", at);
        values.put("lockedUntil", at.plusSeconds(30));
        values.put("authId", "R2X4-7K9M-QH");
        values.put("authLastDay", LocalDate.of(2025, 3, 15));
        values.put("pwLastDay", LocalDate.of(2025, 3, 15));
        values.put("codesLeft", 9);
        values.put("newMasked", "ya•••@midori.example");
        return values;
    }

    private static Map<String, Object> maintenanceValues() {
        Instant from = Instant.parse("2024-03-23T13:00:00Z");
        Map<String, Object> values = new HashMap<>();
        values.put("oldFrom", from.minusSeconds(86_400));
        values.put("oldUntil", from.minusSeconds(57_600));
        values.put("from", from);
        values.put("until", from.plusSeconds(28_800));
        values.put("text", new Bilingual("サーバーの更新を行います。", "The servers are renewed."));
        values.put("days", List.of(LocalDate.of(2024, 3, 23), LocalDate.of(2024, 3, 24)));
        return values;
    }

    private static Map<String, Object> incidentValues() {
        Instant from = Instant.parse("2024-04-30T00:40:00Z");
        return Map.of(
                "from",
                from,
                "until",
                from.plusSeconds(33_000),
                "text",
                new Bilingual(
                        "4月30日にオンラインで申請できなかった方の申請は、5月8日（水）まで窓口で受け付けます。在留期間の満了日を過ぎていても、申請できます。",
                        "Applications that could not be filed online on 30 April are taken at the counters until Wednesday,"
                                + " 8 May, also after the end of the period of stay."));
    }

    /** For a letter from that template. */
    static Map<String, Object> values(String template) {
        Map<String, Object> values = values();
        values.putAll(accountValues());
        values.put("items", items(template));
        if (DESK.contains(template)) {
            values.putAll(deskValues());
        }
        if (template.startsWith("maint.")) {
            values.putAll(maintenanceValues());
        }
        if (template.startsWith("incident.")) {
            values.putAll(incidentValues());
        }
        if (OFFICERS.contains(template)) {
            values.put("addressee", "東京出入国在留管理局 佐伯 直子");
        }
        if (OPERATORS.equals(template)) {
            values.put("addressee", new Bilingual("システム運用担当", "operators of the system"));
            values.put("outbox", "yes");
            values.put("since", Instant.parse("2024-03-15T01:00:00Z"));
        }
        if (template.startsWith("draft.") || OPERATORS.equals(template)) {
            values.keySet()
                    .removeAll(List.of(
                            "bureauName", "bureauTel")); // nobody is in charge of a draft yet, nor of the machines
        }
        return values;
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
            default -> List.of(
                    new Bilingual("旅券（パスポート）", "Passport"),
                    new Bilingual("在留カード（交付を受けている場合）", "Residence card (if one was issued)"),
                    new Bilingual("手数料納付書", "Fee payment form"),
                    new Bilingual("このメールを印刷したもの、またはこのメールの画面", "This mail, printed or on a screen"),
                    new Bilingual("申請等取次者証明書（お持ちの方のみ）", "Certificate for filing on behalf of others (if held)"),
                    new Bilingual("顔写真のある本人確認書類", "Identity paper with a photo"));
        };
    }

    private static Map<String, Object> deskValues() {
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

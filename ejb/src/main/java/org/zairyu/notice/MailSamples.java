package org.zairyu.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The catalogue of mails in its order, and what each says in the samples: invented people and days, as the features give them. */
final class MailSamples {

    private static final List<String> USERS = List.of(
            "app.submitted",
            "app.accepted",
            "app.docs.requested",
            "app.docs.received",
            "app.docs.reminder",
            "app.docs.error",
            "app.docs.continue",
            "app.deadline",
            "app.corrected",
            "app.moved",
            "app.method.changed",
            "app.done.post",
            "app.done.counter",
            "app.done.coe.post",
            "app.partial",
            "app.result.refused",
            "app.card.sent",
            "app.received.ask",
            "app.withdrawn",
            "coe.issued",
            "coe.again",
            "coe.receipt.reminder",
            "coe.receipt.done",
            "coe.refused",
            "draft.expiring",
            "draft.deleted",
            "bulk.done",
            "digest.deadlines",
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
            "token.issued",
            "token.revoked",
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
    private static final List<String> OFFICERS =
            List.of("officer.invite", "officer.password", "officer.reset2f", "officer.mail");

    private static final String OPERATORS = "ops.alert";

    /** The keys of all templates, in the order of the catalogue. */
    static final List<String> KEYS = Stream.of(USERS, DESK, OFFICERS, List.of(OPERATORS))
            .flatMap(List::stream)
            .toList();

    /**
     * Those whose feature is still to come. Their words stand already, since an agency agrees on wording before anything is sent;
     * nothing asks for them. Whoever builds the feature takes the key out of here.
     */
    static final Set<String> PLANNED = Set.of(
            "app.docs.error",
            "app.docs.continue",
            "app.corrected",
            "app.moved",
            "app.done.coe.post",
            "app.partial",
            "app.card.sent",
            "app.received.ask",
            "coe.issued",
            "coe.again",
            "coe.receipt.reminder",
            "coe.receipt.done",
            "coe.refused",
            "bulk.done",
            "digest.deadlines",
            "token.issued",
            "token.revoked");

    private MailSamples() {}

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
        Map<String, Object> values = FilingSamples.values(template);
        values.putAll(AccountSamples.values());
        values.putAll(FilingSamples.own(template));
        if (DESK.contains(template)) {
            values.putAll(EnrollmentSamples.values());
        }
        if (template.startsWith("coe.") || template.equals("app.done.coe.post")) {
            values.putAll(CertificateSamples.values());
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
}

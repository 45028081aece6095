package org.zairyu.enrollment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.zairyu.account.StaffUser;
import org.zairyu.notice.Bilingual;
import org.zairyu.notice.Letter;
import org.zairyu.notice.Outbox;
import org.zairyu.office.Bureau;
import org.zairyu.office.Offices;
import org.zairyu.office.PostalDesk;
import org.zairyu.organization.Organization;
import org.zairyu.text.Texts;

/** The mails about papers at the desk (E-7, T-1 to T-4), written into the outbox in the transaction of what they tell of (N-2). */
@ApplicationScoped
public class EnrollmentLetters {

    private static final String OWN_DESK = "tokyo";

    private static final List<String> NOTICES =
            Stream.of(ReportRule.Stage.values()).map(ReportRule.Stage::template).toList();

    private static final String OVERTAKEN = "a later notice has overtaken it";

    @Inject
    Outbox outbox;

    /** 利用申出情報の受付完了のお知らせ. */
    void received(Enrollment enrollment) {
        Map<String, Object> values = values(enrollment);
        values.put("receiptNo", enrollment.receiptNumber());
        values.put("receivedOn", enrollment.arrival().receivedOn());
        values.put("kind", text("enrollment.occasion." + enrollment.occasion()));
        toPaper(enrollment, "enroll.received", "received", values);
    }

    /** 提出書類についてのお願い: the missing documents, and what else is wanted. */
    void incomplete(Enrollment enrollment, List<Checklist.Item> missing, String more, String round) {
        List<Object> items = new ArrayList<>();
        missing.forEach(item -> items.add(document(item)));
        more.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(items::add);
        Map<String, Object> values = values(enrollment);
        values.put("receiptNo", enrollment.receiptNumber());
        values.put("items", items);
        values.put("dueOn", enrollment.dueOn());
        values.put("address", address(enrollment.bureau()));
        toPaper(enrollment, "enroll.incomplete", "version:" + round, values);
    }

    /** 利用申出の結果のお知らせ, or 定期報告の結果のお知らせ: the reason, and which conditions are not met. */
    void refused(Enrollment enrollment) {
        Map<String, Object> values = values(enrollment);
        values.put("receiptNo", enrollment.receiptNumber());
        values.put("reason", enrollment.ruling().reason());
        if (enrollment.occasion() == Occasion.PERIODIC) {
            values.put("authLastDay", enrollment.lastDay());
            toPaper(enrollment, "report.refused", "refused", values);
        } else {
            List<Object> unmet = new ArrayList<>();
            for (ApprovalRule.Lack lack : enrollment.lacks()) {
                if (lack.obstacle() == ApprovalRule.Obstacle.CONDITION_NOT_MET) {
                    unmet.add(text("enrollment.condition." + lack.key()));
                }
            }
            values.put("conditions", unmet.isEmpty() ? List.of(text("enrollment.condition.none")) : unmet);
            toPaper(enrollment, "enroll.refused", "refused", values);
        }
    }

    /** 定期報告の受付のお知らせ to a user; one that came late has a mail of its own (T-2, T-4). */
    void reportReceived(Enrollment enrollment, StaffUser user, Organization organization) {
        Map<String, Object> values = values(user, organization);
        values.put("receivedOn", enrollment.arrival().receivedOn());
        values.put("byName", enrollment.person().name());
        values.put("authLastDay", user.getAuthorizedUntil());
        overtaken(user, "report.received");
        boolean late = ReportRule.late(enrollment.arrival().receivedOn(), enrollment.lastDay());
        toUser(
                user,
                organization.getBureau(),
                late ? "report.late" : "report.received",
                Enrollments.subject(enrollment.id()),
                values);
    }

    /** 定期報告の結果のお知らせ: one year more. */
    void reportApproved(Enrollment enrollment, StaffUser user, Organization organization) {
        Map<String, Object> values = values(user, organization);
        overtaken(user, "report.approved");
        values.put("authLastDayNew", user.getAuthorizedUntil());
        values.put("category", text("organization.category." + organization.effectiveCategory()));
        toUser(user, organization.getBureau(), "report.approved", Enrollments.subject(enrollment.id()), values);
    }

    /** One user to be told of the end of the authorization; {@code open} is how many applications of theirs are not finished. */
    record Told(StaffUser user, Organization organization, long open) {}

    /** The notices of one stage of the periodic report, with two looks into the outbox however many they are. */
    void notices(List<Told> told, ReportRule.Stage stage) {
        outbox.withdrawAll(
                othersThan(stage.template()),
                told.stream().map(one -> subject(one.user())).toList(),
                OVERTAKEN);
        outbox.enqueueAll(told.stream()
                .map(one ->
                        new Outbox.Entry(notice(one, stage), one.organization().getBureau()))
                .toList());
    }

    private static Letter notice(Told told, ReportRule.Stage stage) {
        StaffUser user = told.user();
        Map<String, Object> values = values(user, told.organization());
        values.put("authLastDay", user.getAuthorizedUntil());
        values.put("dueOn", ReportRule.dueOn(user.getAuthorizedUntil()));
        values.put("address", address(told.organization().getBureau()));
        values.put("openCount", told.open());
        return letter(user, stage.template(), "until:" + user.getAuthorizedUntil(), values);
    }

    /** Takes back what waits about the end of the authorization and is overtaken by this mail (N-3). */
    private void overtaken(StaffUser user, String by) {
        outbox.withdraw(othersThan(by), subject(user), OVERTAKEN);
    }

    private static List<String> othersThan(String template) {
        return NOTICES.stream().filter(notice -> !notice.equals(template)).toList();
    }

    private void toUser(StaffUser user, String bureau, String template, String occasion, Map<String, Object> values) {
        outbox.enqueue(letter(user, template, occasion, values), bureau);
    }

    private static Letter letter(StaffUser user, String template, String occasion, Map<String, Object> values) {
        return new Letter(template, subject(user), occasion, user.getEmail(), user.getId(), values);
    }

    private static String subject(StaffUser user) {
        return "staff:" + user.getId();
    }

    private void toPaper(Enrollment enrollment, String template, String occasion, Map<String, Object> values) {
        String to = enrollment.person().email();
        outbox.enqueue(
                new Letter(template, Enrollments.subject(enrollment.id()), occasion, to, null, values),
                enrollment.bureau());
    }

    private static Map<String, Object> values(Enrollment enrollment) {
        String addressee =
                enrollment.corporate().name() + " " + enrollment.person().name();
        return values(addressee, enrollment.bureau());
    }

    static Map<String, Object> values(StaffUser user, Organization organization) {
        return values(organization.getName() + " " + user.getName(), organization.getBureau());
    }

    private static Map<String, Object> values(String addressee, String key) {
        Bureau bureau = Offices.bureau(key);
        Map<String, Object> values = new HashMap<>();
        values.put("addressee", addressee);
        values.put("bureauName", new Bilingual(bureau.ja(), bureau.en()));
        values.put("bureauTel", bureau.phone());
        return values;
    }

    /** Where papers go; Tokyo has an address of its own for them (E-2, 注8). */
    static String address(String key) {
        if (key.equals(OWN_DESK)) {
            PostalDesk desk = Offices.desk(PostalDesk.Purpose.TOKYO_ENROLLMENT);
            return address(desk.postal(), desk.address(), desk.addressee());
        }
        Bureau bureau = Offices.bureau(key);
        return address(bureau.postal(), bureau.address(), bureau.ja());
    }

    private static String address(String postal, String address, String addressee) {
        return "〒" + postal.substring(0, 3) + "-" + postal.substring(3) + "\n" + address + "\n" + addressee;
    }

    private static Bilingual document(Checklist.Item item) {
        Bilingual name = text("enrollment.document." + item.key());
        Bilingual shape = text("enrollment.shape." + item.shape());
        return new Bilingual(name.ja() + "（" + shape.ja() + "）", name.en() + " (" + shape.en() + ")");
    }

    static Bilingual text(String key) {
        return new Bilingual(Texts.get(Locale.JAPANESE, key), Texts.get(Locale.ENGLISH, key));
    }
}

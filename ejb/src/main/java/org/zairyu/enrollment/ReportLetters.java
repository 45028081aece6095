package org.zairyu.enrollment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zairyu.account.StaffUser;
import org.zairyu.notice.Letter;
import org.zairyu.notice.Outbox;
import org.zairyu.organization.Organization;

/** The mails about periodic reports, one to each user whom a report is about (T-1 to T-4). */
@ApplicationScoped
public class ReportLetters {

    private static final List<String> NOTICES =
            Stream.of(ReportRule.Stage.values()).map(ReportRule.Stage::template).toList();

    private static final String OVERTAKEN = "a later notice has overtaken it";

    @Inject
    Outbox outbox;

    /** One user to be told of the end of the authorization; {@code open} is how many applications of theirs are not finished. */
    record Told(StaffUser user, Organization organization, long open) {}

    /** 定期報告の受付のお知らせ; one that came late has a mail of its own (T-2, T-4). */
    void received(Enrollment enrollment, StaffUser user, Organization organization) {
        Map<String, Object> values = values(user, organization);
        values.put("receivedOn", enrollment.arrival().receivedOn());
        values.put("byName", enrollment.person().name());
        values.put("authLastDay", user.getAuthorizedUntil());
        about(enrollment, user, organization, enrollment.late() ? "report.late" : "report.received", values);
    }

    /** 定期報告の結果のお知らせ: one year more. */
    void approved(Enrollment enrollment, StaffUser user, Organization organization) {
        Map<String, Object> values = values(user, organization);
        values.put("authLastDayNew", user.getAuthorizedUntil());
        values.put("category", EnrollmentLetters.text("organization.category." + organization.effectiveCategory()));
        about(enrollment, user, organization, "report.approved", values);
    }

    /** 定期報告の結果のお知らせ: not approved, and why. */
    void refused(Enrollment enrollment, StaffUser user, Organization organization) {
        Map<String, Object> values = values(user, organization);
        values.put("receiptNo", enrollment.receiptNumber());
        values.put("reason", enrollment.ruling().reason());
        values.put("authLastDay", user.getAuthorizedUntil());
        send(user, organization, "report.refused", Enrollments.subject(enrollment.id()), values);
    }

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
        values.put("address", EnrollmentLetters.address(told.organization().getBureau()));
        values.put("openCount", told.open());
        return letter(user, stage.template(), "until:" + user.getAuthorizedUntil(), values);
    }

    private void about(
            Enrollment enrollment,
            StaffUser user,
            Organization organization,
            String template,
            Map<String, Object> values) {
        overtaken(user, template);
        send(user, organization, template, Enrollments.subject(enrollment.id()), values);
    }

    /** Takes back what waits about the end of the authorization and is overtaken by this mail (N-3). */
    private void overtaken(StaffUser user, String by) {
        outbox.withdraw(othersThan(by), subject(user), OVERTAKEN);
    }

    private static List<String> othersThan(String template) {
        return NOTICES.stream().filter(notice -> !notice.equals(template)).toList();
    }

    private void send(
            StaffUser user, Organization organization, String template, String occasion, Map<String, Object> values) {
        outbox.enqueue(letter(user, template, occasion, values), organization.getBureau());
    }

    private static Letter letter(StaffUser user, String template, String occasion, Map<String, Object> values) {
        return new Letter(template, subject(user), occasion, user.getEmail(), user.getId(), values);
    }

    private static String subject(StaffUser user) {
        return "staff:" + user.getId();
    }

    private static Map<String, Object> values(StaffUser user, Organization organization) {
        return EnrollmentLetters.values(organization.getName() + " " + user.getName(), organization.getBureau());
    }
}

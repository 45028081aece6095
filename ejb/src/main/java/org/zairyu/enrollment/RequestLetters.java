package org.zairyu.enrollment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zairyu.account.AuthId;
import org.zairyu.account.StaffUser;
import org.zairyu.notice.Bilingual;
import org.zairyu.notice.Letter;
import org.zairyu.notice.Outbox;
import org.zairyu.organization.Organization;

/** The mails about requests on paper (L-5, C-1, C-3), written into the outbox in the transaction of what they tell of (N-2). */
@ApplicationScoped
public class RequestLetters {

    /** What waits about an account and holds no more once it is deleted; what tells of applications still holds. */
    private static final List<String> OF_ACCOUNT = List.of(
            "enroll.approved",
            "enroll.approved.again",
            "enroll.link.reminder",
            "enroll.lapsed",
            "pw.reset",
            "pw.expiry30",
            "pw.expiry7",
            "pw.expired",
            "mail.change.confirm",
            "mail.change.notice",
            "account.locked",
            "report.due2m",
            "report.reminder",
            "auth.ending7",
            "auth.ended");

    @Inject
    Outbox outbox;

    /** 認証IDの確認結果のお知らせ: to the registered address and no other. */
    void idAgain(StaffUser user, Organization organization, String occasion) {
        Map<String, Object> values = values(user, organization);
        values.put("authId", AuthId.shown(user.getAuthId()));
        write(user, organization, "account.id.again", occasion, values);
    }

    /** 利用者情報変更届出の受付のお知らせ: the names of the fields, never what stands in them. */
    void changed(
            StaffUser user,
            Organization organization,
            String occasion,
            List<Particulars.Change> changes,
            LocalDate receivedOn) {
        List<Bilingual> fields = changes.stream()
                .map(change -> EnrollmentLetters.text("enrollment.particular." + change.field()))
                .toList();
        Map<String, Object> values = values(user, organization);
        values.put("fields", fields);
        values.put("receivedOn", receivedOn);
        write(user, organization, "info.changed", occasion, values);
    }

    /**
     * 認証IDの抹消完了のお知らせ; what else waited about the account is taken back.
     *
     * @param open     how many applications that were filed are not finished
     * @param unfiled  how many that were not filed went with the account
     * @param nextIsNew whether the organization has no user left (E-4)
     */
    void erased(StaffUser user, Organization organization, LocalDate on, int open, int unfiled, boolean nextIsNew) {
        outbox.withdraw(OF_ACCOUNT, StaffRequests.subject(user.getId()), "the user was deleted");
        Map<String, Object> values = values(user, organization);
        values.put("deletedOn", on);
        values.put("openCount", open);
        if (unfiled > 0) {
            values.put("unfiledCount", unfiled);
        }
        if (nextIsNew) {
            values.put("nextIsNew", "");
        }
        write(user, organization, "account.deleted", "erased", values);
    }

    private static Map<String, Object> values(StaffUser user, Organization organization) {
        return EnrollmentLetters.values(organization.getName() + " " + user.getName(), organization.getBureau());
    }

    private void write(
            StaffUser user, Organization organization, String template, String occasion, Map<String, Object> values) {
        outbox.enqueue(
                new Letter(
                        template, StaffRequests.subject(user.getId()), occasion, user.getEmail(), user.getId(), values),
                organization.getBureau());
    }
}

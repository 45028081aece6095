package org.zairyu.enrollment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.zairyu.filing.ApplicationState;
import org.zairyu.filing.Procedure;
import org.zairyu.notice.OutboxLine;
import org.zairyu.organization.OrganizationCard;

/**
 * One staff user on one screen of the officers' console.
 *
 * @param seen          the newest request of the organization, to be given back with every action
 * @param approvedOn    the day of the approval; null for who came from elsewhere
 * @param authId        as a person reads it; null as long as the user was not told
 * @param certificateNumber of the 申請等取次者証明書, or null; {@code certificateUntil} its last valid day
 * @param authorizedUntil last valid day; null before the first password
 * @param passwordUntil last valid day of the password; null before one is set and where passwords do not run out
 * @param passwordEnded whether that day is over
 * @param lockedUntil   until when the name is locked; null when it is free
 * @param factor        whether signing in asks for a code after the password
 * @param deletedAt     null while the account is there
 * @param open          filed and not finished, newest first
 * @param unfiled       how many are begun or entered and not filed
 * @param mails         the newest ones to the user
 * @param history       the requests on paper, newest first
 */
public record StaffView(
        long id,
        long seen,
        LocalDate approvedOn,
        StaffState state,
        String authId,
        Particulars particulars,
        String email,
        String language,
        String certificateNumber,
        LocalDate certificateUntil,
        OrganizationCard organization,
        LocalDate authorizedUntil,
        LocalDate passwordUntil,
        boolean passwordEnded,
        Instant lockedUntil,
        boolean factor,
        Instant deletedAt,
        List<Open> open,
        int unfiled,
        List<OutboxLine> mails,
        List<Recorded> history)
        implements Serializable {

    /** An application that is not finished; {@code own} when it is of the officer's own bureau. */
    public record Open(
            long id,
            String number,
            Procedure procedure,
            ApplicationState state,
            Instant filedAt,
            String bureau,
            boolean own)
            implements Serializable {}

    /** One request on paper as it was recorded. */
    public record Recorded(
            RequestForm form,
            RequestOutcome outcome,
            Arrival arrival,
            String evidence,
            String reason,
            List<Particulars.Change> changes,
            String who,
            Instant at)
            implements Serializable {}

    /** Whether anything can still be recorded. */
    public boolean present() {
        return state != StaffState.DELETED;
    }

    /** Whether there is a 認証ID to ask for. */
    public boolean told() {
        return present() && authId != null;
    }
}

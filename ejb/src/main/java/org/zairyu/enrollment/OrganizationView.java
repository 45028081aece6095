package org.zairyu.enrollment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.zairyu.organization.OrganizationCard;

/**
 * An organization on one screen: its particulars, who uses the portal for it, its papers at the desk and who commissioned it.
 *
 * @param lastDay     the first day on which a user's authorization ends, null when nobody is authorized
 * @param openReport  the periodic report that is being checked, or null
 * @param papers      the newest papers, not all of them
 * @param commissions those that are pledged for a user, by name
 */
public record OrganizationView(
        OrganizationCard card,
        LocalDate lastDay,
        Long openReport,
        List<Member> users,
        List<EnrollmentRow> papers,
        List<Commissioned> commissions)
        implements Serializable {

    /** Where a user stands; the words are in the bundle, {@code enrollment.member.<name>}. */
    public enum Standing {
        LIVE,
        /** Approved; the password is not set yet. */
        WAITING,
        /** The authorization has ended. */
        ENDED,
        DELETED
    }

    /**
     * A user of the organization.
     *
     * @param authId           as a person reads it
     * @param authorizedUntil  null before the first password
     * @param certificateUntil last valid day of the 申請等取次者証明書, null when none is held
     */
    public record Member(
            long id,
            String name,
            String authId,
            Standing standing,
            LocalDate authorizedUntil,
            LocalDate passwordUntil,
            LocalDate certificateUntil)
            implements Serializable {}

    /**
     * A commissioning organization as pledged for one user.
     *
     * @param since the day on which the pledge was handed in, null where it was not kept
     */
    public record Commissioned(long id, String name, String corporateNumber, long userId, String user, LocalDate since)
            implements Serializable {}

    /** By when its next periodic report is to be handed in. */
    public LocalDate reportDueOn() {
        return lastDay == null ? null : ReportRule.dueOn(lastDay);
    }
}

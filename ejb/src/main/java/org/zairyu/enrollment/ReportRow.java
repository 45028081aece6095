package org.zairyu.enrollment;

import java.io.Serializable;
import java.time.LocalDate;
import org.zairyu.organization.OrganizationKind;

/**
 * One organization in the list of periodic reports.
 *
 * @param lastDay the last valid day that the report is about
 * @param userId  whose authorization ends on it, where no report is there
 * @param users   how many users the report is about
 * @param paper   the report that is being checked, or null
 */
public record ReportRow(
        long organizationId,
        OrganizationKind kind,
        String organization,
        LocalDate lastDay,
        long userId,
        long users,
        Paper paper)
        implements Serializable {

    /** A report that was received. */
    public record Paper(long id, EnrollmentState state, String receiptNumber, LocalDate receivedOn)
            implements Serializable {}

    /** By when it is, or was, to be handed in. */
    public LocalDate dueOn() {
        return ReportRule.dueOn(lastDay);
    }

    /** Whether it came after that day. */
    public boolean late() {
        return paper != null && ReportRule.late(paper.receivedOn(), lastDay);
    }
}

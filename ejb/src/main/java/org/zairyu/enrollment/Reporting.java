package org.zairyu.enrollment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.zairyu.organization.OrganizationCard;

/**
 * An organization before its periodic report is recorded.
 *
 * @param lastDay the last valid day that a report is about, null when nobody of it is authorized any more
 * @param today   the day on which this was read
 * @param users   whom it is about, the first to end first
 * @param paper   the report that is being checked already, or null
 */
public record Reporting(
        OrganizationCard organization, LocalDate lastDay, LocalDate today, List<Concerned> users, Long paper)
        implements Serializable {

    /**
     * A user whom a report is about.
     *
     * @param authId as a person reads it
     */
    public record Concerned(long id, String name, String authId, LocalDate authorizedUntil) implements Serializable {}

    /** By when the report is to be handed in. */
    public LocalDate dueOn() {
        return lastDay == null ? null : ReportRule.dueOn(lastDay);
    }

    /** From when it is taken. */
    public LocalDate opensOn() {
        return lastDay == null ? null : ReportRule.opensOn(lastDay);
    }

    /** Whether one that comes today comes before its time. */
    public boolean early() {
        return lastDay != null && today.isBefore(opensOn());
    }

    /** Whether one that comes today is late (T-4). */
    public boolean late() {
        return lastDay != null && ReportRule.late(today, lastDay);
    }

    /** Until when the users are authorized once it is approved (T-3). */
    public LocalDate prolonged() {
        return lastDay == null ? null : ReportRule.prolonged(lastDay, lastDay);
    }
}

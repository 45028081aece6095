package org.zairyu.enrollment;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How the periodic report of a staff user's organization stands, for the user (T-1).
 *
 * @param lastDay    last valid day of the user's authorization
 * @param handedInOn when the report for it was handed in, or null
 */
public record ReportStanding(LocalDate lastDay, LocalDate handedInOn) implements Serializable {

    /** By when it is to be handed in: one month before the last valid day. */
    public LocalDate dueOn() {
        return ReportRule.dueOn(lastDay);
    }

    /** From when it is asked for: two months before the last valid day. */
    public LocalDate askedFrom() {
        return ReportRule.from(ReportRule.Stage.ASKED, lastDay);
    }

    /** Whether it is asked for on that day. */
    public boolean isAsked(LocalDate today) {
        return !today.isBefore(askedFrom()) && !today.isAfter(lastDay);
    }
}

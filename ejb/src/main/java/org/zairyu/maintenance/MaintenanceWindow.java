package org.zairyu.maintenance;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.zairyu.calendar.JapanClock;

/**
 * From when until when the portal is closed (L-7): at its first instant it is, at its end not any more. Days are days in Japan.
 *
 * @param from  the first instant
 * @param until the first instant after it
 */
public record MaintenanceWindow(Instant from, Instant until) implements Serializable {

    /** Whoever is to be told by mail is told at least that long before. */
    static final Duration MAILED_AHEAD = Duration.ofDays(1);

    /** Every page after the sign-in tells of it so long before. */
    static final Duration SOON = Duration.ofDays(1);

    public MaintenanceWindow {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("no time between " + from + " and " + until);
        }
    }

    /** Whether it is in force. */
    public boolean covers(Instant now) {
        return !now.isBefore(from) && now.isBefore(until);
    }

    /** Whether it is behind us. */
    public boolean isOver(Instant now) {
        return !now.isBefore(until);
    }

    /** Whether it begins within a day, or has begun. */
    public boolean isSoon(Instant now) {
        return !isOver(now) && !now.isBefore(from.minus(SOON));
    }

    /** Whether there is time to tell everybody by mail. */
    public boolean isWorthAMail(Instant announced) {
        return !announced.isAfter(from.minus(MAILED_AHEAD));
    }

    /** Whether a part of that day falls into it: what is due on that day had better be done before. */
    public boolean touches(LocalDate day) {
        return day != null && from.isBefore(start(day.plusDays(1))) && until.isAfter(start(day));
    }

    /** The days of which a part falls into it, in their order. */
    public List<LocalDate> days() {
        LocalDate first = JapanClock.day(from);
        LocalDate last = JapanClock.day(until.minusMillis(1));
        return first.datesUntil(last.plusDays(1)).toList();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(JapanClock.TOKYO).toInstant();
    }
}

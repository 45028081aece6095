package org.zairyu.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

/** Periods as the Civil Code counts them (民法 140, 143). All results are last days: the period ends with them. */
public final class Periods {
    private Periods() {}

    /**
     * The last day of a period of months that begins with an event: its own day is not counted (140), and it ends on the
     * day before the one that corresponds to the first counted day, or on the month's last day where there is none
     * (143(2)). Not the same as {@code plusMonths}: twelve months from 2023-02-28 end on 2024-02-29.
     */
    public static LocalDate civilEnd(LocalDate event, int months) {
        LocalDate first = event.plusDays(1);
        YearMonth month = YearMonth.from(first).plusMonths(months);
        if (first.getDayOfMonth() > month.lengthOfMonth()) {
            return month.atEndOfMonth();
        }
        return month.atDay(first.getDayOfMonth()).minusDays(1);
    }

    /** The last day of a period of days that begins with an event, its own day not counted. */
    public static LocalDate civilEndDays(LocalDate event, int days) {
        return event.plusDays(days);
    }

    /** The corresponding day some months earlier, or that month's last day where it has none. */
    public static LocalDate monthsBefore(LocalDate day, int months) {
        YearMonth month = YearMonth.from(day).minusMonths(months);
        return month.atDay(Math.min(day.getDayOfMonth(), month.lengthOfMonth()));
    }
}

package org.zairyu.account;

import java.time.LocalDate;
import java.time.Period;
import org.zairyu.calendar.Periods;

/**
 * How long a password lives (L-4, §7(1)): the guide's one year, or what the operator says.
 *
 * @param months 1 or more, 0 when it does not run out
 */
record PasswordAge(int months) {

    static final PasswordAge YEAR = new PasswordAge(12);

    private static final String NEVER = "none";

    /**
     * Reads the setting: {@code none}, or years and months as {@code P1Y} or {@code P18M}.
     *
     * @throws IllegalArgumentException when it is neither, or has days
     */
    static PasswordAge parse(String setting) {
        return new PasswordAge(NEVER.equals(setting.strip()) ? 0 : months(setting));
    }

    /**
     * Years and months as months.
     *
     * @throws IllegalArgumentException when there are none, or days
     */
    static int months(String setting) {
        Period period = Period.parse(setting.strip());
        if (period.getDays() != 0 || period.toTotalMonths() < 1) {
            throw new IllegalArgumentException("not a number of years and months: " + setting);
        }
        return Math.toIntExact(period.toTotalMonths());
    }

    /** The last valid day of a password set on that day; null when it has none. */
    LocalDate lastDay(LocalDate today) {
        return months == 0 ? null : Periods.civilEnd(today, months);
    }
}

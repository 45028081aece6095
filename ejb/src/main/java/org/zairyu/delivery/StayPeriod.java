package org.zairyu.delivery;

import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Pattern;
import org.zairyu.calendar.Periods;

/**
 * A period of stay (在留期間) of years and months by its code, written as the forms write it: {@code P5Y}, {@code P6M}, {@code P1Y3M}. Its
 * words are {@code filing.period.<code>}.
 *
 * @param months its length
 */
public record StayPeriod(String code, int months) {

    /** Up to here no residence card is made: the permission is stamped in the passport (§5(1)ウIV). */
    private static final int STAMP_ONLY_MONTHS = 3;

    private static final Pattern CODE = Pattern.compile("P(?=[1-9])([1-9][0-9]?Y)?([1-9][0-9]?M)?");

    /** Whether this is the code of one; what has no end, or is counted in days, is none. */
    public static boolean isCode(String code) {
        return code != null && CODE.matcher(code).matches();
    }

    /** @throws IllegalArgumentException when the code is none */
    public static StayPeriod of(String code) {
        if (!isCode(code)) {
            throw new IllegalArgumentException("no period of stay: " + code);
        }
        return new StayPeriod(code, Math.toIntExact(Period.parse(code).toTotalMonths()));
    }

    /** Whether the permission is stamped in the passport, so that the person has to come to the counter. */
    public boolean stampOnly() {
        return months <= STAMP_ONLY_MONTHS;
    }

    /** The last day of the stay when the period follows on {@code lastDay}. */
    public LocalDate after(LocalDate lastDay) {
        return Periods.civilEnd(lastDay, months);
    }
}

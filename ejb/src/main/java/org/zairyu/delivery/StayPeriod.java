package org.zairyu.delivery;

import java.time.LocalDate;
import org.zairyu.calendar.Periods;

/**
 * A period of stay (在留期間) by its code: {@code 5y}, {@code 1y}, {@code 6m}, {@code 3m}. Its words are {@code filing.period.<code>}.
 *
 * @param months its length
 */
public record StayPeriod(String code, int months) {

    /** Up to here no residence card is made: the permission is stamped in the passport (§5(1)ウIV). */
    private static final int STAMP_ONLY_MONTHS = 3;

    private static final int MONTHS_A_YEAR = 12;

    /** @throws IllegalArgumentException when the code is none */
    public static StayPeriod of(String code) {
        if (code == null || !code.matches("[1-9][0-9]?[ym]")) {
            throw new IllegalArgumentException("no period of stay: " + code);
        }
        int count = Integer.parseInt(code.substring(0, code.length() - 1));
        return new StayPeriod(code, code.endsWith("y") ? count * MONTHS_A_YEAR : count);
    }

    /** Whether the permission is stamped in the passport, so that the person has to come to the counter. */
    public boolean stampOnly() {
        return months <= STAMP_ONLY_MONTHS;
    }

    /** The last day of the stay when the period follows on {@code lastDay}. */
    public LocalDate after(LocalDate lastDay) {
        return Periods.civilEnd(lastDay, months);
    }

    public String getCode() {
        return code;
    }
}

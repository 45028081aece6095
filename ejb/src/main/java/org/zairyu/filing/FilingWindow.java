package org.zairyu.filing;

import java.io.Serializable;
import java.time.LocalDate;
import org.zairyu.calendar.Periods;

/**
 * When an application can be filed online (F-5; guide §5(1)イ, 注11). Days are days in Japan; {@code first} and {@code last} are
 * inclusive and null where the guide sets no bound. Closed days do not move them: the portal is open every day.
 *
 * @param endOfStay the last day of the stay where the reckoning turns on it, else null
 */
public record FilingWindow(LocalDate first, LocalDate last, LocalDate endOfStay) implements Serializable {

    private static final int MONTHS_BEFORE_END = 3;
    private static final int DAYS_AFTER_BIRTH = 30;

    /** Whether it can be filed on a day, and if not, why. */
    public enum Answer {
        OPEN,
        /** Before {@code first}. */
        TOO_EARLY,
        /** The last day of the stay itself: to be filed at the nearest bureau (注11). */
        LAST_DAY_OF_STAY,
        /** After {@code last}. */
        TOO_LATE;

        /** Whether no day is left on which it can be filed. */
        public boolean isOver() {
            return this == LAST_DAY_OF_STAY || this == TOO_LATE;
        }
    }

    /** ① has no window. */
    public static FilingWindow always() {
        return new FilingWindow(null, null, null);
    }

    /** ②: from the day the reason arose to the day before the end of the stay. */
    public static FilingWindow change(LocalDate reasonArose, LocalDate endOfStay) {
        return new FilingWindow(reasonArose, endOfStay.minusDays(1), endOfStay);
    }

    /** ③: from three months before the end of the stay to the day before it. */
    public static FilingWindow extension(LocalDate endOfStay) {
        return new FilingWindow(Periods.monthsBefore(endOfStay, MONTHS_BEFORE_END), endOfStay.minusDays(1), endOfStay);
    }

    /** ④: within 30 days of the birth or other cause. */
    public static FilingWindow acquisition(LocalDate cause) {
        return new FilingWindow(cause, Periods.civilEndDays(cause, DAYS_AFTER_BIRTH), null);
    }

    /** ⑤: to the day before the end of the stay. */
    public static FilingWindow workCertificate(LocalDate endOfStay) {
        return new FilingWindow(null, endOfStay.minusDays(1), endOfStay);
    }

    /** Whether it can be filed on {@code today}. The last day of the stay is told apart, because its remedy is another. */
    public Answer on(LocalDate today) {
        if (first != null && today.isBefore(first)) {
            return Answer.TOO_EARLY;
        }
        if (last == null || !today.isAfter(last)) {
            return Answer.OPEN;
        }
        return today.equals(endOfStay) ? Answer.LAST_DAY_OF_STAY : Answer.TOO_LATE;
    }
}

package org.zairyu.account;

import java.time.LocalDate;

/**
 * The notices about the end of a password, in their order (L-4, §7(1)): 30 days and 7 days before its last valid day, and when that is over.
 * Each counts from its day on, so that a day missed is caught up; the latest that is due overtakes those before it (N-3).
 */
public enum PasswordNotice {
    NONE(null, Integer.MAX_VALUE),
    DAYS_30("pw.expiry30", 30),
    DAYS_7("pw.expiry7", 7),
    ENDED("pw.expired", -1);

    private final String template;
    private final int daysBefore;

    PasswordNotice(String template, int daysBefore) {
        this.template = template;
        this.daysBefore = daysBefore;
    }

    /** Which one is due on that day for a password whose last valid day is {@code until}. */
    static PasswordNotice due(LocalDate until, LocalDate today) {
        PasswordNotice due = NONE;
        for (PasswordNotice notice : values()) {
            if (notice != NONE && !until.isAfter(notice.latest(today))) {
                due = notice;
            }
        }
        return due;
    }

    /** The latest last valid day for which it is due on that day. */
    LocalDate latest(LocalDate today) {
        return today.plusDays(daysBefore);
    }

    /** The earliest last valid day for which it, and not the one after it, is due on that day. */
    LocalDate earliest(LocalDate today) {
        return this == ENDED
                ? LocalDate.of(2000, 1, 1)
                : values()[ordinal() + 1].latest(today).plusDays(1);
    }

    String template() {
        return template;
    }
}

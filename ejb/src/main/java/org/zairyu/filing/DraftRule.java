package org.zairyu.filing;

import java.time.LocalDate;

/** How long a draft is kept (F-4): 30 days from the last change, with a mail 7 days before it is deleted. */
public final class DraftRule {

    private static final int KEPT_DAYS = 30;
    private static final int WARNED_BEFORE = 7;

    /** Without drafts an unfinished entry lives as long as a session can, in hours. */
    static final int LONGEST_SESSION_HOURS = 12;

    private DraftRule() {}

    /** The day on which a draft that was last changed on {@code changed} is deleted. */
    public static LocalDate deletedOn(LocalDate changed) {
        return changed.plusDays(KEPT_DAYS);
    }

    /** The day on which its user is told. */
    public static LocalDate warnedOn(LocalDate changed) {
        return deletedOn(changed).minusDays(WARNED_BEFORE);
    }
}

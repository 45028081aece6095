package org.zairyu.enrollment;

import java.time.LocalDate;
import org.zairyu.account.StaffUser;

/** How a staff user stands, as officers look for them. */
public enum StaffState {
    /** Authorized today. */
    LIVE,
    /** Approved, without a first password as yet (E-8). */
    WAITING,
    /** The authorization has run out. */
    ENDED,
    /** Deleted (C-3). */
    DELETED;

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /**
     * The state as bounds of a query that stays the same for all: ids of those who are not deleted, who are, and who wait lie above the first
     * three, and the last valid day of the authorization between the last two.
     */
    record Bounds(long present, long deleted, long waiting, LocalDate from, LocalDate until) {}

    static StaffState of(StaffUser user, LocalDate today) {
        if (user.isDeleted()) {
            return DELETED;
        }
        if (!user.isActivated()) {
            return WAITING;
        }
        return today.isAfter(user.getAuthorizedUntil()) ? ENDED : LIVE;
    }

    /** The bounds of a state; null stands for all of them. */
    static Bounds bounds(StaffState state, LocalDate today) {
        if (state == null) {
            return new Bounds(0, 0, 0, FIRST_DAY, LAST_DAY);
        }
        return switch (state) {
            case LIVE -> new Bounds(0, Long.MAX_VALUE, Long.MAX_VALUE, today, LAST_DAY);
            case WAITING -> new Bounds(0, Long.MAX_VALUE, 0, LAST_DAY, FIRST_DAY);
            case ENDED -> new Bounds(0, Long.MAX_VALUE, Long.MAX_VALUE, FIRST_DAY, today.minusDays(1));
            case DELETED -> new Bounds(Long.MAX_VALUE, 0, 0, FIRST_DAY, LAST_DAY);
        };
    }
}

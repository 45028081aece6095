package org.zairyu.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long a name is locked after failures in a row (L-2): from the fifth one 30 seconds, with each further one 30 seconds more, at most
 * 15 minutes; tries during a lock are not counted; twelve hours after the last failure all are forgotten.
 *
 * @param failures failures in a row so far, 0 or more
 * @param last     when the last one was; of no meaning without failures
 */
record LockRule(int failures, Instant last) {

    static final int FREE_FAILURES = 4;
    static final Duration STEP = Duration.ofSeconds(30);
    static final Duration LONGEST = Duration.ofMinutes(15);
    static final Duration FORGOTTEN_AFTER = Duration.ofHours(12);

    /** Until when the name is locked; empty when it is free now. At the very end of the lock it is free. */
    Optional<Instant> lockedUntil(Instant now) {
        Instant end = last.plus(lock());
        return counted(now) > 0 && now.isBefore(end) ? Optional.of(end) : Optional.empty();
    }

    /** How many failures there are after one more now. */
    int afterFailure(Instant now) {
        return counted(now) + 1;
    }

    private int counted(Instant now) {
        return now.isBefore(last.plus(FORGOTTEN_AFTER)) ? failures : 0;
    }

    private Duration lock() {
        if (failures <= FREE_FAILURES) {
            return Duration.ZERO;
        }
        long steps = Math.min((long) failures - FREE_FAILURES, LONGEST.dividedBy(STEP));
        return STEP.multipliedBy(steps);
    }
}

package org.zairyu.account;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How long tries with a name are stopped after failures in a row (L-2): when the free ones are used up, 30 seconds, with each further one 30
 * seconds more, at most 15 minutes; tries while they are stopped are not counted; twelve hours after the last failure all are forgotten.
 * Failures are counted for each name from each network; over all networks as well, but there with many more free ones.
 *
 * @param failures failures in a row so far, 0 or more
 * @param last     when the last one was; of no meaning without failures
 * @param free     how many failures have no consequence
 */
record LockRule(int failures, Instant last, int free) {

    static final int FREE_HERE = 4;
    static final int FREE_EVERYWHERE = 49;
    static final Duration STEP = Duration.ofSeconds(30);
    static final Duration LONGEST = Duration.ofMinutes(15);
    static final Duration FORGOTTEN_AFTER = Duration.ofHours(12);

    /** For failures with one name from one network. */
    static LockRule here(int failures, Instant last) {
        return new LockRule(failures, last, FREE_HERE);
    }

    /** For failures with one name from wherever they came. */
    static LockRule everywhere(int failures, Instant last) {
        return new LockRule(failures, last, FREE_EVERYWHERE);
    }

    /** Until when tries are stopped; empty when there may be one now. At the very end there may be one. */
    Optional<Instant> lockedUntil(Instant now) {
        Instant end = last.plus(lock());
        return counted(now) > 0 && now.isBefore(end) ? Optional.of(end) : Optional.empty();
    }

    /** The end of a lock as people are told it, in minutes: at that minute it is over. */
    static Instant told(Instant until) {
        Instant minute = until.truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(until) ? until : minute.plus(1, ChronoUnit.MINUTES);
    }

    /** How many failures there are after one more now. */
    int afterFailure(Instant now) {
        return counted(now) + 1;
    }

    private int counted(Instant now) {
        return now.isBefore(last.plus(FORGOTTEN_AFTER)) ? failures : 0;
    }

    private Duration lock() {
        if (failures <= free) {
            return Duration.ZERO;
        }
        long steps = Math.min((long) failures - free, LONGEST.dividedBy(STEP));
        return STEP.multipliedBy(steps);
    }
}

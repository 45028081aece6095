package org.zairyu.calendar;

import java.time.Duration;

/**
 * Moves the clock forward. Exists only where a deployment brings an implementation, that is in the demonstration; the
 * product itself has none.
 */
public interface ClockShift {
    /**
     * Never negative, and never smaller than an answer given before, for anybody who uses the system. Only a thread that lays down
     * sample data, before the first page answers, may live in the past.
     */
    Duration shift();
}

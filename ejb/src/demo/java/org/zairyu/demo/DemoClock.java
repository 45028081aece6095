package org.zairyu.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.zairyu.calendar.ClockShift;

/**
 * The clock of the demonstration: ahead by the days that an administrator moved it, for everybody and over restarts. While the
 * sample data are laid down, the thread that does so lives at a moment of the past, so that they pass through the same desks and
 * rules as everything else.
 */
@ApplicationScoped
public class DemoClock implements ClockShift {

    private final ThreadLocal<Duration> past = new ThreadLocal<>();
    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Duration shift() {
        Duration lived = past.get();
        return lived == null ? ahead : lived;
    }

    /** Does something at a moment of the past. */
    void at(Instant moment, Runnable deed) {
        past.set(Duration.between(Instant.now(), moment));
        try {
            deed.run();
        } finally {
            past.remove();
        }
    }

    /** From now on it is ahead by so many days. */
    void aheadBy(int days) {
        ahead = Duration.ofDays(days);
    }
}

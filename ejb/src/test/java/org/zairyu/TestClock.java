package org.zairyu;

import java.time.Instant;
import org.zairyu.calendar.JapanClock;

/** A clock that stands where the test puts it. */
final class TestClock extends JapanClock {
    private volatile Instant now;

    TestClock(Instant now) {
        this.now = now;
    }

    void set(Instant now) {
        this.now = now;
    }

    @Override
    public Instant now() {
        return now;
    }
}

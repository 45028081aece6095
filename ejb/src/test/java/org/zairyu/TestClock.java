package org.zairyu;

import java.time.Instant;
import org.zairyu.calendar.JapanClock;

/** A clock that stands where the test puts it. */
final class TestClock extends JapanClock {
    private volatile Instant now;
    private volatile Instant machine;

    TestClock(Instant now) {
        this.now = now;
    }

    void set(Instant now) {
        this.now = now;
    }

    /** From now on the machine's own clock stands as well. */
    void setMachine(Instant machine) {
        this.machine = machine;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public Instant machine() {
        return machine == null ? super.machine() : machine;
    }
}

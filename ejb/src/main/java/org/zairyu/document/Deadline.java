package org.zairyu.document;

import java.io.IOException;
import java.time.Duration;

/**
 * How long a check may take. The one who checks asks again and again, so that it stops by itself, in its own thread,
 * and no thread is left behind at work on a hostile file.
 */
final class Deadline {
    /** The time is over. */
    static final class Passed extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    void check() throws Passed {
        if (System.nanoTime() - end >= 0) {
            throw new Passed();
        }
    }
}

package org.zairyu.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoField;
import org.junit.jupiter.api.Test;

class JapanClockTest {
    @Test
    void itGivesMillisecondsAndTheDayInJapan() {
        JapanClock clock = new JapanClock();
        Instant now = clock.now();
        assertEquals(0, now.get(ChronoField.NANO_OF_SECOND) % 1_000_000);
        assertEquals(JapanClock.TOKYO, clock.japanNow().getZone());
    }

    @Test
    void aShiftMovesItForward() {
        JapanClock clock = new JapanClock();
        Instant real = clock.now();
        clock.shift = org.zairyu.TestInstances.of((ClockShift) () -> Duration.ofDays(3));
        assertFalse(clock.now().isBefore(real.plus(Duration.ofDays(3))));
    }
}

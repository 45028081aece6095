package org.zairyu.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * The only clock. Every day is a day in Japan, every instant is cut to milliseconds, so that what is stored and read
 * again equals what was computed with.
 */
@ApplicationScoped
public class JapanClock {
    public static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Inject
    Instance<ClockShift> shift;

    public Instant now() {
        Instant now = machine();
        if (shift != null && shift.isResolvable()) {
            now = now.plus(shift.get().shift());
        }
        return now.truncatedTo(ChronoUnit.MILLIS);
    }

    /** What the machine's own clock says, never shifted: for the ages of files on its disk and nothing else. */
    public Instant machine() {
        return Instant.now();
    }

    public ZonedDateTime japanNow() {
        return now().atZone(TOKYO);
    }

    public LocalDate today() {
        return japanNow().toLocalDate();
    }

    /** The day in Japan to which the instant belongs. */
    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, TOKYO);
    }
}

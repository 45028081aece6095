package org.zairyu.calendar;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * When the counters receive: 9:00 to 12:00 and 13:00 to 16:00 on open days (E-3). The closing second itself is still
 * inside.
 */
public final class CounterHours {
    public static final LocalTime MORNING_FROM = LocalTime.of(9, 0);
    public static final LocalTime MORNING_TO = LocalTime.of(12, 0);
    public static final LocalTime AFTERNOON_FROM = LocalTime.of(13, 0);
    public static final LocalTime AFTERNOON_TO = LocalTime.of(16, 0);

    private CounterHours() {}

    /**
     * @param japanTime day and time in Japan
     */
    public static boolean open(LocalDateTime japanTime) {
        LocalTime time = japanTime.toLocalTime().truncatedTo(ChronoUnit.SECONDS);
        return Holidays.counterOpen(japanTime.toLocalDate())
                && (within(time, MORNING_FROM, MORNING_TO) || within(time, AFTERNOON_FROM, AFTERNOON_TO));
    }

    private static boolean within(LocalTime time, LocalTime from, LocalTime to) {
        return !time.isBefore(from) && !time.isAfter(to);
    }
}

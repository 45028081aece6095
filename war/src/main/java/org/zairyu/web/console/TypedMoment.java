package org.zairyu.web.console;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Map;
import org.zairyu.calendar.DateReading;
import org.zairyu.calendar.JapanClock;
import org.zairyu.calendar.TimeReading;

/** A day and a time of the day in Japan, typed into two fields: {@code fromDay} and {@code fromTime}. */
final class TypedMoment {

    private TypedMoment() {}

    /** What was typed; null when either is missing or cannot be read. */
    static Instant of(Map<String, String> typed, String field) {
        return DateReading.of(plain(typed.get(field + "Day")))
                .day()
                .flatMap(day -> TimeReading.of(plain(typed.get(field + "Time"))).map(day::atTime))
                .map(there -> there.atZone(JapanClock.TOKYO).toInstant())
                .orElse(null);
    }

    private static String plain(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }
}

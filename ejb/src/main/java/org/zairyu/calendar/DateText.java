package org.zairyu.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people read them, always of days and times in Japan. */
public final class DateText {
    private static final DateTimeFormatter DAY_JA = DateTimeFormatter.ofPattern("uuuu年M月d日(E)", Locale.JAPAN);
    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter FULL_JA = DateTimeFormatter.ofPattern("uuuu年M月d日（E）", Locale.JAPAN);
    private static final DateTimeFormatter FULL_EN = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private DateText() {}

    /** For pages: 2026年11月23日(月), or 23 Nov 2026. */
    public static String day(LocalDate day, Locale locale) {
        return day.format(japanese(locale) ? DAY_JA : DAY_EN);
    }

    /** For pages: {@link #day} and the time, 14:32. */
    public static String instant(Instant instant, Locale locale) {
        ZonedDateTime there = instant.atZone(JapanClock.TOKYO);
        return day(there.toLocalDate(), locale) + " " + there.format(TIME);
    }

    /** For letters: 2025年2月15日（土）, or Saturday, 15 February 2025. */
    public static String full(LocalDate day, Locale locale) {
        return day.format(japanese(locale) ? FULL_JA : FULL_EN);
    }

    /** For letters: {@link #full(LocalDate, Locale)} and the time, 14:30（日本時間）, or 14:30 (Japan time). */
    public static String full(Instant instant, Locale locale) {
        ZonedDateTime there = instant.atZone(JapanClock.TOKYO);
        String zone = japanese(locale) ? "（日本時間）" : " (Japan time)";
        return full(there.toLocalDate(), locale) + " " + there.format(TIME) + zone;
    }

    /** The year of the era: 令和8年, 令和元年; empty before the eras known here. */
    public static String era(LocalDate day) {
        return Era.yearText(day, Locale.JAPANESE);
    }

    private static boolean japanese(Locale locale) {
        return locale.getLanguage().equals("ja");
    }
}

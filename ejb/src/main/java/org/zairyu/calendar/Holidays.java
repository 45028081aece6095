package org.zairyu.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * National holidays and the days on which the counters are open. A year that stands in {@code holidays.csv} is taken from
 * there as a whole, because special laws have moved holidays before; any other year is computed.
 */
public final class Holidays {
    private static final Map<Integer, SortedMap<LocalDate, Holiday>> YEARS = new ConcurrentHashMap<>(table());

    private Holidays() {}

    public static Optional<Holiday> on(LocalDate day) {
        return Optional.ofNullable(
                YEARS.computeIfAbsent(day.getYear(), HolidayLaw::of).get(day));
    }

    /** Weekdays that are neither a holiday nor one of the year-end days 29 December to 3 January (E-3). */
    public static boolean counterOpen(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        boolean yearEnd = day.getMonthValue() == 12 && day.getDayOfMonth() >= 29
                || day.getMonthValue() == 1 && day.getDayOfMonth() <= 3;
        return !weekend && !yearEnd && on(day).isEmpty();
    }

    /** The day itself when the counters are open, else the next one on which they are. */
    public static LocalDate counterOpenFrom(LocalDate day) {
        LocalDate open = day;
        while (!counterOpen(open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    static Map<Integer, SortedMap<LocalDate, Holiday>> table() {
        Map<Integer, SortedMap<LocalDate, Holiday>> years = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Holidays.class.getResourceAsStream("holidays.csv"), StandardCharsets.UTF_8))) {
            lines.lines().skip(1).filter(line -> !line.isBlank()).forEach(line -> {
                String[] cells = line.split(",", 3);
                LocalDate day = LocalDate.parse(cells[0]);
                years.computeIfAbsent(day.getYear(), year -> new TreeMap<>())
                        .put(day, new Holiday(day, cells[1], cells[2]));
            });
            return years;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

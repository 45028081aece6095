package org.zairyu.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An era of the Japanese calendar (元号).
 *
 * @param letter as in "R6.3.5"
 * @param first its first day in the Gregorian calendar; the last is the day before the next era's first
 */
public record Era(String ja, String romanised, char letter, LocalDate first) {
    /** In their order. A new era is a row here. */
    public static final List<Era> ALL = List.of(
            new Era("明治", "Meiji", 'M', LocalDate.of(1868, 1, 25)),
            new Era("大正", "Taisho", 'T', LocalDate.of(1912, 7, 30)),
            new Era("昭和", "Showa", 'S', LocalDate.of(1926, 12, 25)),
            new Era("平成", "Heisei", 'H', LocalDate.of(1989, 1, 8)),
            new Era("令和", "Reiwa", 'R', LocalDate.of(2019, 5, 1)));

    /** Empty for days before the first era known here. */
    public static Optional<Era> of(LocalDate day) {
        return ALL.stream().filter(era -> !day.isBefore(era.first)).reduce((earlier, later) -> later);
    }

    /** The year of the era in which the day lies, from 1. */
    public int yearOf(LocalDate day) {
        return day.getYear() - first.getYear() + 1;
    }

    /** The calendar year that a year of this era, from 1, stands for, also when the era ended before it. */
    public int calendarYear(int year) {
        return first.getYear() + year - 1;
    }
}

package org.zairyu.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An era of the Japanese calendar (元号). The eras are rows of {@code eras.csv}, so that a next one is data and not a
 * release.
 *
 * @param last the last day, null while the era runs
 * @param acceptedUntil the last day that papers still write with this era (two eras share the day of change), null
 *     while it runs
 */
public record Era(String ja, String en, String letter, LocalDate first, LocalDate last, LocalDate acceptedUntil) {
    private static final List<Era> ALL = load();

    /** All eras, oldest first. */
    public static List<Era> all() {
        return ALL;
    }

    /** The era in which a day lies; empty before 明治. */
    public static Optional<Era> on(LocalDate day) {
        return ALL.stream()
                .filter(era -> !day.isBefore(era.first) && (era.last == null || !day.isAfter(era.last)))
                .findFirst();
    }

    /** {@code 令和8年}, {@code 令和元年}, {@code Reiwa 8}; empty text before 明治. */
    public static String yearText(LocalDate day, Locale locale) {
        return on(day).map(era -> era.year(era.yearOf(day), locale)).orElse("");
    }

    /** {@code 平成元年1月8日}: how a paper of that day writes it. */
    static String dayText(LocalDate day) {
        return yearText(day, Locale.JAPANESE) + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** The year of this era in which the day lies; 1 is 元年. */
    public int yearOf(LocalDate day) {
        return day.getYear() - first.getYear() + 1;
    }

    /** The number of this era's last year, empty while it runs. */
    Optional<Integer> lastYear() {
        return Optional.ofNullable(acceptedUntil).map(this::yearOf);
    }

    private String year(int number, Locale locale) {
        if (Locale.ENGLISH.getLanguage().equals(locale.getLanguage())) {
            return en + " " + number;
        }
        return ja + (number == 1 ? "元" : String.valueOf(number)) + "年";
    }

    private static List<Era> load() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Era.class.getResourceAsStream("eras.csv"), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(Era::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Era parse(String line) {
        String[] cell = line.split(",", -1);
        return new Era(cell[0], cell[1], cell[2], LocalDate.parse(cell[3]), dayOrNull(cell[4]), dayOrNull(cell[5]));
    }

    private static LocalDate dayOrNull(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }
}

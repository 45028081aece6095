package org.zairyu.calendar;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a typed date means: {@code 2024/3/5}, {@code 20240305}, {@code 5 Mar 2024}, {@code 令和6年3月5日}, {@code R6.3.5},
 * full width too. A day or a month that is not known stays unknown ({@code 1996年5月}, {@code 19960500}, {@code 不詳}):
 * nothing is made up. Never throws: what cannot be read carries a {@link Problem}.
 */
public final class DateReading {

    /** How much of the date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        NONE
    }

    /** Why a typed date is not taken. */
    public enum Problem {
        /** Not the spelling of a date. */
        UNREADABLE,
        /** There is no month of that number. */
        NO_SUCH_MONTH,
        /** The month has no such day; {@link #lastOfMonth()} tells its last. */
        NO_SUCH_DAY,
        /** The era had ended, or not begun; {@link #offer()} is the right spelling. */
        NOT_IN_ERA,
        /** Before 1873 the Japanese calendar was a lunar one. */
        BEFORE_GREGORIAN,
        /** A year before 1800 or after 2200. */
        YEAR_OUT_OF_RANGE
    }

    private static final String ERAS = Era.all().stream()
            .map(era -> era.ja() + "|" + era.ja().charAt(0) + "|" + era.en() + "|" + era.letter())
            .collect(Collectors.joining("|"));
    private static final String YEAR = "(?:(?<era>" + ERAS + ") ?(?<n>元|\\d{1,2})|(?<y>\\d{4}))";
    private static final String MONTHS = IntStream.rangeClosed(1, 12)
            .mapToObj(m -> Month.of(m).getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
            .collect(Collectors.joining("|"));
    private static final String MONTH_NAME = "(?<name>" + MONTHS + ")[a-z]*\\.?";
    private static final String GAP = " ?[年/.\\- ] ?";

    private static final List<Pattern> SPELLINGS = List.of(
            spelling("(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})?"),
            spelling("(?<era>[MTSHR])(?<n>\\d{2})(?<m>\\d{2})(?<d>\\d{2})"),
            spelling(YEAR + GAP + "(?<m>\\d{1,2})(?: ?[月/.\\- ] ?(?<d>\\d{1,2}) ?日?)?"),
            spelling(YEAR + GAP + "(?<m>\\d{1,2})月(?:日?不詳)?"),
            spelling(YEAR + "年?(?:月?日?不詳)?"),
            spelling("(?<d>\\d{1,2}) ?" + MONTH_NAME + ",? (?<y>\\d{4})"),
            spelling(MONTH_NAME + " (?<d>\\d{1,2}),? (?<y>\\d{4})"),
            spelling(MONTH_NAME + ",? (?<y>\\d{4})"));
    private static final Pattern UNKNOWN = spelling("(?:生?年月日)?不詳|unknown|99999999");
    private static final Pattern WEEKDAY = Pattern.compile(" ?\\([日月火水木金土](?:曜日?)?\\)$");

    private Precision precision = Precision.NONE;
    private Problem problem;
    private String offer = "";
    private boolean pastEra;
    private int year;
    private int month;
    private int day;

    private DateReading() {}

    /** Reads one typed date; blank text is {@link Problem#UNREADABLE}. */
    public static DateReading of(String typed) {
        DateReading reading = new DateReading();
        String text = plain(typed);
        if (UNKNOWN.matcher(text).matches()) {
            return reading;
        }
        for (Pattern spelling : SPELLINGS) {
            Matcher matcher = spelling.matcher(text);
            if (matcher.matches()) {
                reading.take(matcher, spelling.pattern());
                return reading;
            }
        }
        reading.problem = Problem.UNREADABLE;
        return reading;
    }

    /** The day, when it is known to the day and exists. */
    public Optional<LocalDate> day() {
        return problem == null && precision == Precision.DAY
                ? Optional.of(LocalDate.of(year, month, day))
                : Optional.empty();
    }

    /** Empty when the date was understood. */
    public Optional<Problem> problem() {
        return Optional.ofNullable(problem);
    }

    public Precision precision() {
        return precision;
    }

    /** {@code 2024-03-05}, {@code 2024-03}, {@code 2024} or {@code unknown}; empty text with a problem. */
    public String value() {
        if (problem != null) {
            return "";
        }
        return switch (precision) {
            case DAY -> LocalDate.of(year, month, day).toString();
            case MONTH -> YearMonth.of(year, month).toString();
            case YEAR -> String.valueOf(year);
            case NONE -> "unknown";
        };
    }

    /** True for years that an ended era never had, such as 平成32年: read on as 2020, worth telling. */
    public boolean pastEra() {
        return pastEra;
    }

    /** With {@link Problem#NOT_IN_ERA}: the same day in its own era. */
    public String offer() {
        return offer;
    }

    /** The Gregorian year as understood, 0 if none. */
    public int year() {
        return year;
    }

    /** The month as typed, 0 if none. */
    public int month() {
        return month;
    }

    /** With {@link Problem#NO_SUCH_DAY}: the number of days of that month. */
    public int lastOfMonth() {
        return YearMonth.of(year, month).lengthOfMonth();
    }

    private void take(Matcher matcher, String names) {
        month = names.contains("<name>") ? monthOf(matcher.group("name")) : number(matcher, names, "m");
        day = number(matcher, names, "d");
        precision = month == 0 ? Precision.YEAR : day == 0 ? Precision.MONTH : Precision.DAY;
        Optional<Era> era = eraOf(matcher, names);
        int eraYear = era.isPresent() ? eraYear(matcher.group("n")) : 0;
        year = era.map(e -> e.first().getYear() + eraYear - 1).orElseGet(() -> number(matcher, names, "y"));
        problem = impossible(era, eraYear);
        if (problem == null && era.isPresent()) {
            checkEra(era.get(), eraYear);
        }
    }

    private Problem impossible(Optional<Era> era, int eraYear) {
        if (era.isPresent() && eraYear == 0) {
            return Problem.UNREADABLE;
        }
        if (era.isPresent() && year < 1873) {
            return Problem.BEFORE_GREGORIAN;
        }
        if (year < 1800 || year > 2200) {
            return Problem.YEAR_OUT_OF_RANGE;
        }
        if (month > 12 || (month == 0 && day > 0)) {
            return Problem.NO_SUCH_MONTH;
        }
        return month > 0 && day > lastOfMonth() ? Problem.NO_SUCH_DAY : null;
    }

    private void checkEra(Era era, int eraYear) {
        if (era.lastYear().filter(last -> eraYear > last).isPresent()) {
            pastEra = true;
            return;
        }
        LocalDate from = LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
        LocalDate to = precision == Precision.DAY
                ? from
                : precision == Precision.MONTH ? from.plusMonths(1).minusDays(1) : LocalDate.of(year, 12, 31);
        boolean after = era.acceptedUntil() != null && from.isAfter(era.acceptedUntil());
        if (after || to.isBefore(era.first())) {
            problem = Problem.NOT_IN_ERA;
            String right = Era.dayText(from);
            offer = precision == Precision.DAY ? right : right.substring(0, right.indexOf('月') + 1);
        }
    }

    private static Optional<Era> eraOf(Matcher matcher, String names) {
        String typed = names.contains("<era>") ? matcher.group("era") : null;
        return typed == null
                ? Optional.empty()
                : Era.all().stream()
                        .filter(era -> typed.startsWith(era.ja().substring(0, 1))
                                || typed.equalsIgnoreCase(era.en())
                                || typed.equalsIgnoreCase(era.letter()))
                        .findFirst();
    }

    private static int eraYear(String typed) {
        return "元".equals(typed) ? 1 : Integer.parseInt(typed);
    }

    private static int number(Matcher matcher, String names, String group) {
        String digits = names.contains("<" + group + ">") ? matcher.group(group) : null;
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int monthOf(String name) {
        return List.of(MONTHS.toLowerCase(Locale.ROOT).split("\\|")).indexOf(name.toLowerCase(Locale.ROOT)) + 1;
    }

    private static String plain(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[‐‑‒–—―−ー]", "-")
                .strip()
                .replaceAll("\\s+", " ");
        return WEEKDAY.matcher(text).replaceFirst("");
    }

    private static Pattern spelling(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}

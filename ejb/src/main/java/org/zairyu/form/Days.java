package org.zairyu.form;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zairyu.calendar.DateReading;
import org.zairyu.calendar.DateReading.Precision;

/** Days, months, and the period of stay. */
final class Days {
    private static final Pattern PERIOD = Pattern.compile(
            "(?:(\\d{1,2}) ?(?:年|years?|Y))? ?(?:(\\d{1,2}) ?(?:[かカヶケ]?月|months?|M))? ?(?:(\\d{1,3}) ?(?:日|days?|D))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNLIMITED = Pattern.compile("無期限|UNLIMITED|INDEFINITE", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_LIFE = 120;

    private Days() {}

    /** Kept as {@code 2024-03-05}; where parts may be unknown also {@code 2024-03}, {@code 2024}, {@code unknown}. */
    static Reading day(String typed, Field field, Facts facts) {
        DateReading date = DateReading.of(typed);
        if (date.problem().isPresent()) {
            return problem(date, "date");
        }
        if (date.precision() != Precision.DAY && !field.rules().partial()) {
            return Reading.refused("datePartial");
        }
        Reading reading = Reading.of(date.value());
        if (date.pastEra()) {
            return reading.noting("pastEra", shown(date));
        }
        return date.day().map(day -> judged(reading, day, field, facts)).orElse(reading);
    }

    /** Kept as {@code 2024-03}, or {@code 2024} where the month is not known. */
    static Reading yearMonth(String typed, Field field, Facts facts) {
        DateReading date = DateReading.of(typed);
        if (date.problem().isPresent()) {
            return problem(date, "month");
        }
        if (date.precision() == Precision.NONE) {
            return Reading.refused("monthUnreadable");
        }
        Reading reading =
                Reading.of(date.precision() == Precision.DAY ? date.value().substring(0, 7) : date.value());
        return date.pastEra() ? reading.noting("pastEra", shown(date)) : reading;
    }

    /** Kept as an ISO period ({@code P1Y3M}), or {@code UNLIMITED}. */
    static Reading periodOfStay(String typed, Field field, Facts facts) {
        String text = Typed.half(typed);
        if (UNLIMITED.matcher(text).matches()) {
            return Reading.of("UNLIMITED");
        }
        Matcher matcher = PERIOD.matcher(text.replaceFirst("(?i)^P(?=\\d)", ""));
        String period = matcher.matches() ? iso(matcher, 1, "Y") + iso(matcher, 2, "M") + iso(matcher, 3, "D") : "";
        return period.isEmpty() ? Reading.refused("period") : Reading.of("P" + period);
    }

    private static String iso(Matcher matcher, int group, String unit) {
        String digits = matcher.group(group);
        int number = digits == null ? 0 : Integer.parseInt(digits);
        return number == 0 ? "" : number + unit;
    }

    private static Reading judged(Reading reading, LocalDate day, Field field, Facts facts) {
        return switch (field.rules().day()) {
            case "birth" -> birth(reading, day, facts.today());
            case "expiry" -> day.isBefore(facts.today()) ? reading.noting("expired") : reading;
            default -> reading;
        };
    }

    private static Reading birth(Reading reading, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            return reading.noting("birthAfterToday");
        }
        LocalDate earliest = LocalDate.of(today.getYear() - LONGEST_LIFE, 1, 1);
        return day.isBefore(earliest) ? reading.noting("birthLongAgo") : reading;
    }

    private static Reading problem(DateReading date, String kind) {
        return switch (date.problem().orElseThrow()) {
            case UNREADABLE -> Reading.refused(kind + "Unreadable");
            case NO_SUCH_MONTH -> Reading.refused("dateMonth");
            case NO_SUCH_DAY -> Reading.refused("dateDay", date.year(), date.month(), date.lastOfMonth());
            case NOT_IN_ERA -> Reading.refused("dateEra", date.offer());
            case BEFORE_GREGORIAN -> Reading.refused("dateLunar");
            case YEAR_OUT_OF_RANGE -> Reading.refused("dateYear");
        };
    }

    private static Text shown(DateReading date) {
        return new Text(Shown.day(date.value(), Locale.JAPANESE), Shown.day(date.value(), Locale.ENGLISH));
    }
}

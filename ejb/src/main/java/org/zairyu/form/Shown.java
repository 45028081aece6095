package org.zairyu.form;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zairyu.calendar.Era;
import org.zairyu.text.Texts;

/**
 * Normalised values as people write them. What is not normalised (a draft as it was typed) is given back as it is, and
 * everything shown here is understood again when it is typed.
 */
public final class Shown {
    private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final Pattern PERIOD = Pattern.compile("P(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)D)?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");

    private Shown() {}

    /** The value as it stands in an input, and as a line of text where nothing is added. */
    public static String value(Field field, String value, Locale locale) {
        return switch (field.type()) {
            case DATE, YEAR_MONTH -> day(value, locale);
            case YEN -> NUMBER.matcher(value).matches() ? Amounts.withCommas(value) : value;
            case POSTAL_CODE -> postal(value, locale);
            case PHONE, MOBILE -> phone(value);
            case PERIOD_OF_STAY -> period(value, locale);
            case YESNO -> value.isEmpty() ? "" : yesNo(value, locale);
            case CHOICE, CHOICES, COUNTRY -> labels(field.options(), value, locale);
            default -> value;
        };
    }

    /**
     * The second line under a date: {@code 2031年8月2日(土)・令和13年}, for a birth day the age too; empty for what is no
     * day.
     */
    public static String readback(Field field, String value, Facts facts, Locale locale) {
        Optional<LocalDate> day = isoDay(value);
        if (field.type() != FieldType.DATE || day.isEmpty()) {
            return "";
        }
        String text =
                Texts.get(locale, "form.readback.day", weekday(day.get(), locale), Era.yearText(day.get(), locale));
        boolean born = field.rules().day().equals("birth") && !day.get().isAfter(facts.today());
        return born
                ? Texts.get(
                        locale,
                        "form.readback.born",
                        text,
                        String.valueOf(day.get().until(facts.today()).getYears()))
                : text;
    }

    /** What a typed value would be kept as; empty when it would be refused, or is made of parts. */
    public static String understood(Field field, String typed, Facts facts) {
        boolean readable = !typed.isBlank()
                && !field.type().isCompound()
                && field.type() != FieldType.ROWS
                && !Typed.isForbidden(typed);
        return readable ? Reader.of(field.type()).read(typed, field, facts).value() : "";
    }

    /** {@code 2024年3月5日}, {@code 5 Mar 2024}, and what is known where a part is not. */
    static String day(String value, Locale locale) {
        if (value.equals("unknown")) {
            return Texts.get(locale, "form.value.unknown");
        }
        if (!isDay(value)) {
            return value;
        }
        boolean en = isEnglish(locale);
        return switch (value.length()) {
            case 4 -> en ? value : Year.parse(value) + "年";
            case 7 -> YearMonth.parse(value).format(format(en ? "MMM uuuu" : "uuuu年M月", locale));
            default -> LocalDate.parse(value).format(format(en ? "d MMM uuuu" : "uuuu年M月d日", locale));
        };
    }

    /** A draft may hold the 30th of February. */
    private static boolean isDay(String value) {
        if (!DAY.matcher(value).matches()) {
            return false;
        }
        try {
            LocalDate.parse((value + "-01-01").substring(0, 10));
            return true;
        } catch (DateTimeParseException notInTheCalendar) {
            return false;
        }
    }

    private static String weekday(LocalDate day, Locale locale) {
        return day.format(format(isEnglish(locale) ? "EEE d MMM uuuu" : "uuuu年M月d日(E)", locale));
    }

    private static DateTimeFormatter format(String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, isEnglish(locale) ? Locale.ENGLISH : Locale.JAPANESE);
    }

    private static Optional<LocalDate> isoDay(String value) {
        return value.length() == 10 && isDay(value) ? Optional.of(LocalDate.parse(value)) : Optional.empty();
    }

    private static String postal(String value, Locale locale) {
        if (value.equals("unknown")) {
            return Texts.get(locale, "form.value.postalUnknown");
        }
        return value.matches("\\d{7}") ? value.substring(0, 3) + "-" + value.substring(3) : value;
    }

    /** Grouped where the groups are certain: mobile and 050 numbers, Tokyo, Osaka. */
    private static String phone(String value) {
        if (value.matches("0[5-9]0\\d{8}")) {
            return value.replaceFirst("(\\d{3})(\\d{4})(\\d{4})", "$1-$2-$3");
        }
        return value.matches("0[36]\\d{8}") ? value.replaceFirst("(\\d{2})(\\d{4})(\\d{4})", "$1-$2-$3") : value;
    }

    private static String period(String value, Locale locale) {
        if (value.equals("UNLIMITED")) {
            return Texts.get(locale, "form.value.unlimited");
        }
        Matcher matcher = PERIOD.matcher(value);
        return matcher.matches() && value.length() > 1
                ? span(locale, matcher.group(1), matcher.group(2), matcher.group(3))
                : value;
    }

    /** {@code 1年3月}, {@code 1 year 3 months}; parts that are null, empty or 0 are left out. */
    static String span(Locale locale, String years, String months, String days) {
        String text = one(locale, "years", years) + one(locale, "months", months) + one(locale, "days", days);
        return text.strip();
    }

    private static String one(Locale locale, String unit, String number) {
        if (number == null || number.isEmpty() || number.equals("0")) {
            return "";
        }
        String key = "form.value." + unit + (number.equals("1") ? ".one" : "");
        return Texts.get(locale, key, number) + (isEnglish(locale) ? " " : "");
    }

    private static String yesNo(String value, Locale locale) {
        boolean known = value.equals("yes") || value.equals("no");
        return known ? Texts.get(locale, "form.value." + value) : value;
    }

    private static String labels(List<Option> options, String value, Locale locale) {
        String between = isEnglish(locale) ? ", " : "、";
        return List.of(value.split(",")).stream()
                .map(code -> label(options, code, locale))
                .collect(Collectors.joining(between));
    }

    private static String label(List<Option> options, String code, Locale locale) {
        return options.stream()
                .filter(option -> option.code().equals(code))
                .map(option -> option.label().in(locale))
                .findFirst()
                .orElse(code);
    }

    private static boolean isEnglish(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }
}

package org.zairyu.calendar;

import java.text.Normalizer;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a typed time of the day means: {@code 14:30}, {@code 9:05}, {@code 1430}, {@code 14時30分}, {@code 午後2時30分}, full width too. */
public final class TimeReading {

    private static final Pattern COLON = Pattern.compile("(\\d{1,2}) ?[:.] ?(\\d{2})");
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})(\\d{2})");
    private static final Pattern WORDS = Pattern.compile("(午前|午後)? ?(\\d{1,2}) ?時(?: ?(\\d{1,2}) ?分|(半))?");
    private static final int NOON = 12;
    private static final int HALF = 30;

    private TimeReading() {}

    /** The time; empty when nothing was typed, or no time. */
    public static Optional<LocalTime> of(String typed) {
        String text = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC)
                .strip();
        for (Pattern pattern : new Pattern[] {COLON, DIGITS}) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return time(number(matcher.group(1)), number(matcher.group(2)));
            }
        }
        Matcher words = WORDS.matcher(text);
        return words.matches() ? spoken(words) : Optional.empty();
    }

    private static Optional<LocalTime> spoken(Matcher words) {
        int hour = number(words.group(2));
        String half = words.group(1);
        if (half != null && hour > NOON) {
            return Optional.empty();
        }
        int minute = words.group(4) != null ? HALF : words.group(3) == null ? 0 : number(words.group(3));
        return time("午後".equals(half) && hour < NOON ? hour + NOON : hour, minute);
    }

    private static Optional<LocalTime> time(int hour, int minute) {
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}

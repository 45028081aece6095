package org.zairyu.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zairyu.calendar.DateText;

/** Fills the values into one part of a template, in its language. What a value says is never read as a placeholder. */
final class LetterText {
    /** Whatever ends a line, or is no letter at all. */
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

    private static final Pattern TURNS = Pattern.compile("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private final Map<String, Object> values;
    private final Locale locale;

    LetterText(Map<String, Object> values, Locale locale) {
        this.values = values;
        this.locale = locale;
    }

    /**
     * @throws IllegalArgumentException when a value is missing or is of no kind known here
     */
    List<String> fill(List<String> part) {
        List<String> lines = new ArrayList<>();
        for (String line : part) {
            if (line.indexOf('{') < 0) {
                // an optional line that is left out leaves no second empty line
                if (!line.isEmpty()
                        || lines.isEmpty()
                        || !lines.get(lines.size() - 1).isEmpty()) {
                    lines.add(line);
                }
                continue;
            }
            Matcher condition = MailTemplate.PLACEHOLDER.matcher(line);
            boolean optional = condition.lookingAt() && condition.group(1).equals("?");
            if (!optional) {
                lines.addAll(line(line));
            } else if (values.containsKey(condition.group(2))) {
                lines.addAll(line(line.substring(condition.end())));
            }
        }
        return lines;
    }

    /** A value alone on its line may bring lines of its own; one inside a line may not. */
    private List<String> line(String line) {
        Matcher only = MailTemplate.PLACEHOLDER.matcher(line.strip());
        if (!only.matches() || only.group(1).equals("=") || value(only.group(2)) instanceof SealedLink) {
            return List.of(inline(line));
        }
        Object value = value(only.group(2));
        List<?> items = value instanceof List<?> list ? list : List.of(value);
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            String number = value instanceof List<?> ? (at + 1) + ". " : "";
            String indent = " ".repeat(number.length());
            List<String> own = text(items.get(at), locale).lines().toList();
            for (int row = 0; row < own.size(); row++) {
                lines.add((row == 0 ? number : indent) + clean(own.get(row)));
            }
        }
        return lines;
    }

    private String inline(String line) {
        return MailTemplate.PLACEHOLDER
                .matcher(line)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1).equals("=") ? both(value(found.group(2))) : shown(value(found.group(2)))));
    }

    /** In Japanese and in English; once where they say the same. */
    private String both(Object value) {
        String japanese = clean(text(value, Locale.JAPANESE));
        String english = clean(text(value, Locale.ENGLISH));
        return japanese.equals(english) ? japanese : japanese + " / " + english;
    }

    /** Only a sealed link keeps the characters that mark its place. */
    private String shown(Object value) {
        return value instanceof SealedLink link ? link.place() : clean(text(value, locale));
    }

    private Object value(String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The letter has no value for {" + name + "}");
        }
        return value;
    }

    private static String text(Object value, Locale locale) {
        if (value instanceof Bilingual both) {
            return locale.getLanguage().equals("ja") ? both.ja() : both.en();
        } else if (value instanceof LocalDate day) {
            return DateText.full(day, locale);
        } else if (value instanceof Instant instant) {
            return DateText.full(instant, locale);
        } else if (value instanceof String || value instanceof Integer || value instanceof Long) {
            return value.toString();
        }
        throw new IllegalArgumentException("A letter cannot show a value of " + value.getClass());
    }

    /** Without anything that ends a line, turns the direction of writing, or does not show. */
    static String clean(String text) {
        return TURNS.matcher(BREAKS.matcher(text).replaceAll(" ")).replaceAll("");
    }
}

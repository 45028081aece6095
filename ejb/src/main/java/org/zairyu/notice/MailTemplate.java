package org.zairyu.notice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zairyu.calendar.DateText;

/**
 * A template of {@code mails/<key>.txt} (N-1): a line with the subject ({@code Japanese / English}), an empty line, the Japanese part, a
 * line of dashes, the English part. {@code {name}} stands for a value; a line whose only value is empty falls away.
 */
final class MailTemplate {

    private static final Map<String, MailTemplate> READ = new ConcurrentHashMap<>();
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern RULE = Pattern.compile("(?m)^-{8,}$\\n?");
    private static final int SUBJECT_COLUMNS = 78;
    private static final String FOOT = "foot";

    private final String subjectJa;
    private final String subjectEn;
    private final String ja;
    private final String en;

    /** A mail as text: the whole subject, and the body in both languages. */
    record Text(String subject, String body) {}

    private MailTemplate(String source) {
        int firstLine = source.indexOf('\n');
        String[] subjects = source.substring(0, firstLine).split(" / ", 2);
        String[] parts = RULE.split(source.substring(firstLine + 1).strip(), 2);
        this.subjectJa = subjects[0].strip();
        this.subjectEn = subjects.length > 1 ? subjects[1].strip() : "";
        this.ja = parts[0].strip();
        this.en = parts.length > 1 ? parts[1].strip() : "";
    }

    /** The template with this key; a key without a template is a mistake of ours and throws. */
    static MailTemplate of(String key) {
        return READ.computeIfAbsent(key, MailTemplate::read);
    }

    private static MailTemplate read(String key) {
        try (InputStream in = MailTemplate.class.getResourceAsStream("/mails/" + key + ".txt")) {
            if (in == null) {
                throw new IllegalArgumentException("there is no mail " + key);
            }
            return new MailTemplate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the mail " + key + " cannot be read", e);
        }
    }

    /** The mail with its values, its foot, and the prefix in front of the subject. */
    Text render(Map<String, Object> values, String prefix) {
        MailTemplate foot = of(FOOT);
        String body = fill(ja, values, Locale.JAPANESE) + "\n\n" + fill(foot.ja, values, Locale.JAPANESE)
                + "\n\n------------------------------------------------------------\n\n"
                + fill(en, values, Locale.ENGLISH) + "\n\n" + fill(foot.en, values, Locale.ENGLISH) + "\n";
        return new Text(oneLine(subject(prefix)), body);
    }

    /** English stands beside the Japanese where both fit the width of a mail program's list. */
    private String subject(String prefix) {
        String both = prefix + subjectJa + " / " + subjectEn;
        return subjectEn.isEmpty() || columns(both) > SUBJECT_COLUMNS ? prefix + subjectJa : both;
    }

    static int columns(String text) {
        return text.codePoints().map(c -> c < 0x1100 ? 1 : 2).sum();
    }

    private static String fill(String text, Map<String, Object> values, Locale locale) {
        StringBuilder filled = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            String said = fillLine(line, values, locale);
            if (said != null) {
                filled.append(said).append('\n');
            }
        }
        return filled.toString().strip();
    }

    /** Null for a line that has nothing to say. */
    private static String fillLine(String line, Map<String, Object> values, Locale locale) {
        Matcher place = PLACE.matcher(line);
        StringBuilder filled = new StringBuilder();
        boolean any = false;
        boolean said = false;
        while (place.find()) {
            String value = words(values.get(place.group(1)), locale);
            any = true;
            said |= !value.isEmpty();
            place.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        place.appendTail(filled);
        return any && !said ? null : filled.toString();
    }

    private static String words(Object value, Locale locale) {
        if (value == null) {
            return "";
        }
        if (value instanceof Bilingual both) {
            return plain(Locale.JAPANESE.equals(locale) ? both.ja() : both.en());
        }
        if (value instanceof LocalDate day) {
            return DateText.day(day, locale);
        }
        if (value instanceof Instant moment) {
            return DateText.instant(moment, locale);
        }
        if (value instanceof List<?> items) {
            StringBuilder lines = new StringBuilder();
            int number = 1;
            for (Object item : items) {
                lines.append(number > 1 ? "\n" : "")
                        .append("  ")
                        .append(number++)
                        .append(". ")
                        .append(words(item, locale));
            }
            return lines.toString();
        }
        return plain(value.toString());
    }

    /** Line ends that somebody typed stay lines; other control characters have no place in a mail. */
    private static String plain(String text) {
        return text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
    }

    /** A header is one line: nothing that was typed can begin another (header injection). */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}

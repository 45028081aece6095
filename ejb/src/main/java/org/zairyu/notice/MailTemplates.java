package org.zairyu.notice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The catalogue of mails: text files under {@code mails/}, and the foot that all of them share (N-1). */
final class MailTemplates {
    private static final Map<String, MailTemplate> READ = new ConcurrentHashMap<>();
    private static final int SUBJECT_COLUMNS = 78;

    private MailTemplates() {}

    /**
     * @throws IllegalArgumentException when there is no such template
     */
    static MailTemplate get(String key) {
        return READ.computeIfAbsent(key, MailTemplates::read);
    }

    /** Japanese, and English after it where both fit into one line of a mail program. */
    static String subject(String key, String prefix) {
        MailTemplate template = get(key);
        String japanese = prefix + template.subjectJa();
        String both = japanese + " / " + template.subjectEn();
        return MailWidth.of(both) <= SUBJECT_COLUMNS ? both : japanese;
    }

    /** The Japanese part, a line, the English part, each with its foot; lines as long as they are. */
    static String body(Letter letter, long mailId, String portalUrl) {
        Map<String, Object> values = new HashMap<>(letter.values());
        values.put("mailId", mailId);
        values.put("portalUrl", portalUrl);
        MailTemplate template = get(letter.template());
        MailTemplate foot = get("foot");
        List<String> lines = new ArrayList<>();
        LetterText japanese = new LetterText(values, Locale.JAPANESE);
        lines.addAll(japanese.fill(template.ja()));
        lines.addAll(japanese.fill(foot.ja()));
        lines.add("-".repeat(MailWidth.COLUMNS));
        LetterText english = new LetterText(values, Locale.ENGLISH);
        lines.addAll(english.fill(template.en()));
        lines.addAll(english.fill(foot.en()));
        return String.join("\n", lines) + "\n";
    }

    private static MailTemplate read(String key) {
        try (InputStream file = MailTemplates.class.getResourceAsStream("/mails/" + key + ".txt")) {
            if (file == null) {
                throw new IllegalArgumentException("There is no mail template " + key);
            }
            return MailTemplate.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

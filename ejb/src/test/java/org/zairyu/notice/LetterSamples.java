package org.zairyu.notice;

import java.util.List;

/** A letter of each template, with the values that the console's samples have. */
public final class LetterSamples {
    /** The bureau whose affair the letters are. */
    static final String BUREAU = "tokyo";

    private LetterSamples() {}

    /** The keys of all templates that a feature can ask for. */
    static List<String> keys() {
        return MailSamples.KEYS;
    }

    public static Letter letter(String template) {
        return letter(template, "application:123", "hanako.yamada@midori.example");
    }

    public static Letter letter(String template, String subject, String to) {
        return new Letter(template, subject, "1", to, null, MailSamples.values(template));
    }
}

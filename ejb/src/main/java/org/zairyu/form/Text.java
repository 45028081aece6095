package org.zairyu.form;

import java.io.Serializable;
import java.util.Locale;

/** A wording in both languages; Japanese leads. */
public record Text(String ja, String en) implements Serializable {

    /** The wording for a language: English for English, Japanese for every other. */
    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : ja;
    }
}

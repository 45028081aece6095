package org.zairyu.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words for a key where Java needs them: mails, PDFs, answers of servlets, messages at fields. */
public final class Texts {

    private Texts() {}

    /**
     * The text of {@code key} in the language of {@code locale}. With arguments it is a {@link MessageFormat}: numbers get
     * thousands separators there, so pass a year or an id as text; days and instants are passed already worded.
     *
     * @throws MissingResourceException when no area has the key
     */
    public static String get(Locale locale, String key, Object... arguments) {
        String text = bundle(locale).getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    public static boolean has(Locale locale, String key) {
        return bundle(locale).containsKey(key);
    }

    private static ResourceBundle bundle(Locale locale) {
        // English for English, Japanese for everything else, whatever language the machine itself speaks
        Locale offered = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.JAPANESE;
        return ResourceBundle.getBundle(Messages.class.getName(), offered, Messages.class.getClassLoader());
    }
}

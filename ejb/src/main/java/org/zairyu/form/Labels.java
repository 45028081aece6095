package org.zairyu.form;

import java.util.Locale;
import org.zairyu.text.Texts;

/** Names of questions inside others, in both languages. */
final class Labels {

    private Labels() {}

    /** {@code 住居地の郵便番号}. */
    static Text part(Text whole, Text part) {
        return new Text(
                word(Locale.JAPANESE, "form.label.part", whole, part),
                word(Locale.ENGLISH, "form.label.part", whole, part));
    }

    /** {@code 職歴（1件目）の入社}; rows are counted from 0. */
    static Text cell(Text rows, int row, Text column) {
        Text number = new Text(String.valueOf(row + 1), String.valueOf(row + 1));
        return new Text(
                word(Locale.JAPANESE, "form.label.cell", rows, number, column),
                word(Locale.ENGLISH, "form.label.cell", rows, number, column));
    }

    private static String word(Locale locale, String key, Text... parts) {
        Object[] words = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            words[i] = parts[i].in(locale);
        }
        return Texts.get(locale, key, words);
    }
}

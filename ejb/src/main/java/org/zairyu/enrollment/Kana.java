package org.zairyu.enrollment;

import java.text.Normalizer;

/** The reading of a name as it is registered: full-width katakana, typed in hiragana or half width as well. */
public final class Kana {

    private static final int TO_KATAKANA = 'ァ' - 'ぁ';

    private Kana() {}

    /** What was typed, in full-width katakana as far as it is kana at all, with single plain spaces. */
    public static String of(String typed) {
        StringBuilder kana = new StringBuilder();
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .chars()
                .map(c -> c >= 'ぁ' && c <= 'ゖ' ? c + TO_KATAKANA : c)
                .forEach(c -> kana.append((char) c));
        return kana.toString();
    }

    /** Whether it is nothing but katakana. */
    static boolean is(String text) {
        return text.matches("[\\u30A1-\\u30FC ]+");
    }
}

package org.zairyu.form;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What every field does with typed text before it is looked at. */
final class Typed {
    private static final Pattern HYPHENS = Pattern.compile("[‐‑‒–—―−ー]");
    private static final Pattern SPACES = Pattern.compile("[\\h\\t]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B\\uFEFF]");

    private Typed() {}

    /**
     * Whether the text holds what no field takes: control characters (tabs and line ends aside), halves of surrogate
     * pairs, and marks that turn the direction of writing.
     */
    static boolean isForbidden(String text) {
        return text.codePoints().anyMatch(Typed::isForbidden);
    }

    private static boolean isForbidden(int sign) {
        boolean control = Character.getType(sign) == Character.CONTROL && sign != '\t' && sign != '\n' && sign != '\r';
        boolean loneSurrogate = Character.getType(sign) == Character.SURROGATE;
        boolean turning = (sign >= 0x202A && sign <= 0x202E) || (sign >= 0x2066 && sign <= 0x2069);
        return control || loneSurrogate || turning;
    }

    /** Length in characters as people count them (code points). */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** One line of free text: trimmed, runs of spaces made one (a full-width one stays full width). */
    static String line(String text) {
        String visible = INVISIBLE.matcher(text).replaceAll("").strip();
        return SPACES.matcher(visible).replaceAll(run -> run.group().startsWith("　") ? "　" : " ");
    }

    /** Several lines: line ends made one kind, no spaces at their ends, no empty lines around. */
    static String lines(String text) {
        return INVISIBLE
                .matcher(text)
                .replaceAll("")
                .replaceAll("\r\n?", "\n")
                .replaceAll("[\\h]+\n", "\n")
                .strip();
    }

    /** Half width, one kind of hyphen, trimmed, single spaces. */
    static String half(String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return line(HYPHENS.matcher(narrow).replaceAll("-"));
    }

    /** Half width without spaces and hyphens: numbers as people group them. */
    static String compact(String text) {
        return half(text).replace("-", "").replace(" ", "");
    }

    static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }
}

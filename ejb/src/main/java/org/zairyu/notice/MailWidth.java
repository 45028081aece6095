package org.zairyu.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Widths and line breaks of a mail's text: Japanese characters take two columns and may break anywhere, words may not. */
final class MailWidth {
    static final int COLUMNS = 72;

    /** A word with the blanks before it, or a wide character; opening marks stay with what follows, closing ones before. */
    private static final Pattern PIECE =
            Pattern.compile(" *[（「『【〒]*(?:[\\x21-\\x7E\\u00A1-\\u024F]+|[^ ])[、。，．：）」』】ー]*| +");

    private static final Pattern NUMBER = Pattern.compile(" *([0-9]+\\. |・|- )?");

    private MailWidth() {}

    static int of(String text) {
        return text.codePoints().map(MailWidth::columns).sum();
    }

    /** The lines of a text, none wider than {@value #COLUMNS} columns unless a single word is. */
    static String wrap(String text) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(line -> lines.addAll(wrapLine(line)));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> wrapLine(String line) {
        List<String> lines = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        String indent = indent(line);
        Matcher pieces = PIECE.matcher(line);
        while (pieces.find()) {
            String piece = pieces.group();
            if (of(current + piece) > COLUMNS && !current.toString().isBlank()) {
                lines.add(current.toString().stripTrailing());
                current = new StringBuilder(indent);
                piece = piece.stripLeading();
            }
            current.append(piece);
        }
        lines.add(current.toString());
        return lines;
    }

    private static String indent(String line) {
        Matcher start = NUMBER.matcher(line);
        return start.lookingAt() ? " ".repeat(of(start.group())) : "";
    }

    private static int columns(int codePoint) {
        boolean narrow = codePoint < 0x1100 || codePoint >= 0xFF61 && codePoint <= 0xFFDC;
        return narrow ? 1 : 2;
    }
}

package org.zairyu.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines as Japanese is set (JIS X 4051, the basics): between any two characters, but no closing bracket,
 * comma or small kana begins a line and no opening bracket ends one; words in Latin letters stay whole if they can.
 */
final class LineBreaker {
    /** The width of a piece of text in whatever unit the line's width has. */
    interface Measure {
        float width(String text);
    }

    private static final String NEVER_FIRST = "、。，．・：；？！‼⁇⁈⁉゛゜ヽヾゝゞ々ー〻’”）〕］｝〉》」』】〙〗｠»°′″℃％‰％"
            + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ‐–〜～｡､･ｰﾞﾟ｣,.:;?!)]}%";
    private static final String NEVER_LAST = "‘“（〔［｛〈《「『【〘〖｟«([{￥¥＄$£€＃#№｢";

    private final Measure measure;
    private final float most;

    LineBreaker(Measure measure, float most) {
        this.measure = measure;
        this.most = most;
    }

    /** The lines; at least one, none wider than allowed unless a single character is. Blanks at line ends are dropped. */
    List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R", -1)) {
            fill(paragraph, lines);
        }
        return lines;
    }

    private void fill(String paragraph, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String unit : units(paragraph)) {
            if (fits(line + unit.stripTrailing())) {
                line.append(unit);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(fits(unit.stripTrailing()) ? unit.stripLeading() : split(unit, lines));
        }
        lines.add(line.toString().stripTrailing());
    }

    private boolean fits(String text) {
        return measure.width(text) <= most;
    }

    /** Breaks what fits no line wherever it must; what is left begins the next line. */
    private String split(String unit, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (int codePoint : unit.codePoints().toArray()) {
            String next = Character.toString(codePoint);
            if (!line.isEmpty() && !fits(line + next)) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(next);
        }
        return line.toString();
    }

    /** What must not be torn apart: a word with its blanks, or a character with what clings to it. */
    private static List<String> units(String paragraph) {
        List<String> units = new ArrayList<>();
        StringBuilder unit = new StringBuilder();
        int before = -1;
        for (int codePoint : paragraph.codePoints().toArray()) {
            if (before >= 0 && mayBreak(before, codePoint)) {
                units.add(unit.toString());
                unit.setLength(0);
            }
            unit.appendCodePoint(codePoint);
            before = codePoint;
        }
        if (!unit.isEmpty()) {
            units.add(unit.toString());
        }
        return units;
    }

    private static boolean mayBreak(int before, int after) {
        if (Character.isWhitespace(after)) {
            return false;
        }
        if (NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
            return false;
        }
        return Character.isWhitespace(before) || before == '-' || before == '/' || isWide(before) || isWide(after);
    }

    private static boolean isWide(int codePoint) {
        return codePoint >= 0x2E80 && !(codePoint >= 0xFF61 && codePoint <= 0xFFDC);
    }
}

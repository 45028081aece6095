package org.zairyu.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Noto Sans JP for one document: embedded with only the letters that are used. What the font does not have is shown as
 * 〓, so that nobody takes a name with a gap for the whole name.
 */
final class SheetFont {
    static final String MISSING = "〓";

    private static final String FILE = "/fonts/NotoSansJP-Regular.ttf";

    /** It says of each reading that it does not know variants of kanji; we leave them out before. */
    private static final Logger TABLE_LOG = Logger.getLogger("org.apache.fontbox.ttf.CmapSubtable");

    static {
        TABLE_LOG.setLevel(Level.SEVERE);
    }

    private final TrueTypeFont outlines;
    private final CmapLookup letters;
    private final PDFont font;
    private final Map<Integer, Float> widths = new HashMap<>();
    private boolean missing;

    private SheetFont(PDDocument document) throws IOException {
        outlines = new TTFParser().parse(new RandomAccessReadBuffer(Bytes.OF_FONT));
        // ligatures would come out of a copy-and-paste as other letters
        outlines.setEnableGsub(false);
        letters = outlines.getUnicodeCmapLookup();
        font = PDType0Font.load(document, outlines, true);
    }

    static SheetFont in(PDDocument document) throws IOException {
        return new SheetFont(document);
    }

    PDFont font() {
        return font;
    }

    /** Whether anything had to be shown as 〓 until now. */
    boolean hasMissing() {
        return missing;
    }

    /** The width of printable text in thousandths of the size. */
    float width(String printable) {
        float width = 0;
        for (int codePoint : printable.codePoints().toArray()) {
            width += widths.computeIfAbsent(codePoint, this::widthOf);
        }
        return width;
    }

    private float widthOf(int codePoint) {
        try {
            return outlines.getAdvanceWidth(letters.getGlyphId(codePoint)) * 1000f / outlines.getUnitsPerEm();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** The text in letters that the font has; line ends stay. */
    String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int end;
        for (int start = 0; start < text.length(); start = end) {
            end = endOfLetter(text, start);
            appendLetter(text.substring(start, end), out);
        }
        return out.toString();
    }

    /** A letter with the accents that follow it; only such are composed, for composing changes rare kanji of names. */
    private static int endOfLetter(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && isAccent(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isAccent(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private void appendLetter(String letter, StringBuilder out) {
        int first = letter.codePointAt(0);
        if (first == '\n' || first == '\r') {
            out.append(letter);
        } else if (Character.isWhitespace(first) || Character.isSpaceChar(first)) {
            out.append(has(first) ? Character.toString(first) : " ");
        } else if (Character.getType(first) != Character.FORMAT && !Character.isISOControl(first)) {
            out.append(shown(letter));
        }
    }

    private String shown(String letter) {
        String plain = letter.replaceAll("[\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]", "");
        String composed =
                plain.codePointCount(0, plain.length()) > 1 ? Normalizer.normalize(plain, Normalizer.Form.NFC) : plain;
        if (composed.codePoints().allMatch(this::has)) {
            return composed;
        }
        missing = true;
        return MISSING;
    }

    private boolean has(int codePoint) {
        return letters.getGlyphId(codePoint) != 0;
    }

    /** Read once; parsing them anew for each document takes some milliseconds and keeps documents apart. */
    private static final class Bytes {
        private static final byte[] OF_FONT = read();

        private static byte[] read() {
            try (InputStream in = SheetFont.class.getResourceAsStream(FILE)) {
                return in.readAllBytes();
            } catch (IOException inOurJar) {
                throw new UncheckedIOException(inOurJar);
            }
        }
    }
}

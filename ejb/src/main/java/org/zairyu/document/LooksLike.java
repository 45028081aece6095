package org.zairyu.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a file seems to be by its first bytes, whatever its name says, so that a refusal can tell what was chosen. */
public enum LooksLike {
    PDF,
    JPEG,
    PNG,
    GIF,
    BMP,
    TIFF,
    WEBP,
    HEIC,
    WORD,
    EXCEL,
    POWERPOINT,
    OLD_OFFICE,
    ZIP,
    DOCUWORKS,
    POSTSCRIPT,
    RTF,
    HTML,
    XML,
    PROGRAM,
    TEXT,
    UNKNOWN;

    /** How many of the first bytes {@link #of} wants to see. */
    public static final int HEAD = 8192;

    private record Magic(LooksLike kind, int offset, byte[] bytes) {
        Magic(LooksLike kind, int offset, String text) {
            this(kind, offset, text.getBytes(StandardCharsets.ISO_8859_1));
        }

        boolean in(byte[] head) {
            int end = offset + bytes.length;
            return head.length >= end && Arrays.equals(head, offset, end, bytes, 0, bytes.length);
        }
    }

    private static final List<Magic> MAGIC = List.of(
            new Magic(PDF, 0, "%PDF-"),
            new Magic(JPEG, 0, "\u00FF\u00D8\u00FF"),
            new Magic(PNG, 0, "\u0089PNG\r\n"),
            new Magic(GIF, 0, "GIF8"),
            new Magic(BMP, 0, "BM"),
            new Magic(TIFF, 0, "II*\0"),
            new Magic(TIFF, 0, "MM\0*"),
            new Magic(WEBP, 8, "WEBP"),
            new Magic(HEIC, 4, "ftyphei"),
            new Magic(HEIC, 4, "ftypmif1"),
            new Magic(HEIC, 4, "ftypavif"),
            new Magic(OLD_OFFICE, 0, "\u00D0\u00CF\u0011\u00E0"),
            new Magic(DOCUWORKS, 0, "\u0060\u000E\u0082\u00E3"),
            new Magic(POSTSCRIPT, 0, "%!PS"),
            new Magic(RTF, 0, "{\\rtf"),
            new Magic(PROGRAM, 0, "MZ"),
            new Magic(PROGRAM, 0, "\u007FELF"),
            new Magic(PROGRAM, 0, "#!"));

    /** Judges by the first bytes; spaces and a byte order mark before them do not count. */
    public static LooksLike of(byte[] firstBytes) {
        byte[] head = withoutBlanks(firstBytes);
        for (Magic magic : MAGIC) {
            if (magic.in(head)) {
                return magic.kind();
            }
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        return text.startsWith("PK\u0003\u0004") ? archive(text) : written(text);
    }

    private static byte[] withoutBlanks(byte[] bytes) {
        int start = 0;
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            start = 3;
        }
        while (start < bytes.length && (bytes[start] == ' ' || (bytes[start] >= '\t' && bytes[start] <= '\r'))) {
            start++;
        }
        return Arrays.copyOfRange(bytes, start, bytes.length);
    }

    private static LooksLike archive(String head) {
        if (head.contains("word/")) {
            return WORD;
        }
        if (head.contains("xl/")) {
            return EXCEL;
        }
        return head.contains("ppt/") ? POWERPOINT : ZIP;
    }

    private static LooksLike written(String head) {
        String lower = head.substring(0, Math.min(head.length(), 512)).toLowerCase(Locale.ROOT);
        if (lower.contains("<html") || lower.startsWith("<!doctype html")) {
            return HTML;
        }
        if (lower.startsWith("<?xml")) {
            return XML;
        }
        return head.isEmpty() || head.chars().anyMatch(c -> c < '\t') ? UNKNOWN : TEXT;
    }

    /** The key of its name for people. */
    public String key() {
        return "document.kind." + name();
    }
}

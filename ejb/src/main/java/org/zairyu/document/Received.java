package org.zairyu.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A file that arrived whole and was accepted, and lies in a temporary file until it is kept or let go. Whoever asked
 * for it closes it; closing twice is fine. What is here of a photo is the photo as it would be kept.
 */
public final class Received implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Received.class.getName());
    private static final int LONGEST_NAME = 255;

    private final StoredFile.Kind kind;
    private final String originalName;
    private final Spool spool;
    private final Integer pages;
    private final Integer width;
    private final Integer height;

    private Received(StoredFile.Kind kind, String name, Spool spool, Integer pages, Integer width, Integer height) {
        this.kind = kind;
        this.originalName = nameOnly(name);
        this.spool = spool;
        this.pages = pages;
        this.width = width;
        this.height = height;
    }

    static Received document(String name, Spool spool, PdfCheck.Accepted pdf) {
        return new Received(StoredFile.Kind.DOCUMENT, name, spool, pdf.pages(), null, null);
    }

    static Received photo(String name, Spool spool, Photo photo) {
        return new Received(StoredFile.Kind.PHOTO, name, spool, null, photo.width(), photo.height());
    }

    /** The name as data: without the folders some browsers send, without anything that could end a line. */
    private static String nameOnly(String name) {
        String last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String shown = last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]", "").strip();
        int most = Math.min(shown.length(), LONGEST_NAME);
        boolean splitsPair = most < shown.length() && Character.isLowSurrogate(shown.charAt(most));
        return shown.substring(0, splitsPair ? most - 1 : most);
    }

    public StoredFile.Kind kind() {
        return kind;
    }

    /** The sender's name of the file, only ever shown; at most 255 letters, may be empty. */
    public String originalName() {
        return originalName;
    }

    /** In bytes. */
    public long size() {
        return spool.size();
    }

    /** SHA-256 of the content in hexadecimal digits. */
    public String sha256() {
        return spool.sha256();
    }

    /** Pages of a document, null for a photo. */
    public Integer pages() {
        return pages;
    }

    /** Width of a photo in pixels, null for a document. */
    public Integer width() {
        return width;
    }

    /** Height of a photo in pixels, null for a document. */
    public Integer height() {
        return height;
    }

    /** Where the content lies until this is closed. */
    public Path file() {
        return spool.file();
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(spool.file());
        } catch (IOException stays) {
            LOG.log(Level.WARNING, "A temporary file stays until the next start", stays);
        }
    }
}

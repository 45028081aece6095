package org.zairyu.document;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Whether a file is a PDF that can be read, printed and copied by everyone, and does nothing of its own.
 * Looks at the content only, never at the name. Pure: the same file gets the same answer.
 */
public final class PdfCheck {
    /** What an accepted PDF is: its number of pages. */
    public record Accepted(int pages) {}

    /**
     * How much is looked at before the check gives up.
     *
     * @param pages most pages
     * @param unpackedObjects most bytes that compressed objects may unpack to
     * @param unpackedTables the same for cross-reference tables
     * @param unpackedContents most bytes that the pages' contents may unpack to, pictures aside
     * @param time most time for one file
     */
    public record Limits(int pages, long unpackedObjects, long unpackedTables, long unpackedContents, Duration time) {
        /** What the portal uses. */
        public static final Limits USUAL = new Limits(1000, 32L << 20, 4L << 20, 128L << 20, Duration.ofSeconds(20));
    }

    private static final int TAIL = 2048;
    /** PDFBox writes a line for everything odd; a hostile file could fill the server's log with them. */
    private static final Logger PARSER_LOG = Logger.getLogger("org.apache.pdfbox.pdfparser");

    private static final Logger OBJECT_LOG = Logger.getLogger("org.apache.pdfbox.cos");

    static {
        PARSER_LOG.setLevel(Level.OFF);
        OBJECT_LOG.setLevel(Level.OFF);
    }

    private PdfCheck() {}

    /**
     * Checks a file on disk with the usual limits.
     *
     * @throws Refusal with the reason
     * @throws IOException when the disk cannot be read
     */
    public static Accepted check(Path file) throws Refusal, IOException {
        return check(file, Limits.USUAL);
    }

    static Accepted check(Path file, Limits limits) throws Refusal, IOException {
        refuseOtherKinds(file);
        Deadline deadline = Deadline.in(limits.time());
        try (TimedRead source = new TimedRead(file, deadline)) {
            return read(source, deadline, limits);
        } catch (PdfReader.Stopped stopped) {
            throw new Refusal(stopped.reason(), arguments(stopped.reason(), limits));
        } catch (Deadline.Passed passed) {
            throw new Refusal(Reason.TOOK_TOO_LONG);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // whatever PDFBox stumbles over in a file that lies whole on our disk, the file is at fault
            throw new Refusal(Reason.BROKEN);
        }
    }

    private static Object[] arguments(Reason reason, Limits limits) {
        return reason == Reason.TOO_MANY_PAGES ? new Object[] {limits.pages()} : new Object[0];
    }

    private static Accepted read(TimedRead source, Deadline deadline, Limits limits) throws IOException {
        deadline.check();
        PdfReader reader = new PdfReader(source, deadline, limits);
        try (PDDocument document = reader.parse()) {
            reader.stopIfEncrypted();
            new PdfContents(document.getDocument(), deadline).refuseWhatActs();
            reader.throwIfStopped();
            int pages = new PdfPages(document.getDocument(), deadline, limits).count();
            return new Accepted(pages);
        } catch (IOException | RuntimeException consequence) {
            // PDFBox goes on after a stop, trying to repair, and then fails at something else
            reader.throwIfStopped();
            throw consequence;
        }
    }

    private static void refuseOtherKinds(Path file) throws IOException, Refusal {
        byte[] head = head(file);
        if (head.length == 0) {
            throw new Refusal(Reason.EMPTY);
        }
        LooksLike kind = LooksLike.of(head);
        if (kind != LooksLike.PDF) {
            throw new Refusal(Reason.NOT_PDF, kind);
        }
        if (!tail(file).contains("%%EOF")) {
            throw new Refusal(Reason.BROKEN);
        }
    }

    static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(LooksLike.HEAD);
        }
    }

    /** ISO 32000-1 7.5.5: the last line is %%EOF. Without it the end of the file is missing. */
    private static String tail(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] bytes = new byte[(int) Math.min(TAIL, in.length())];
            in.seek(in.length() - bytes.length);
            in.readFully(bytes);
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}

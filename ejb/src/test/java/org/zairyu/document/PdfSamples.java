package org.zairyu.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** PDFs for tests as usual programs write them. */
public final class PdfSamples {
    /** What is done to a document before it is saved. */
    interface Change {
        void to(PDDocument document) throws IOException;
    }

    private PdfSamples() {}

    /** A PDF with a line of text on each page. */
    public static byte[] pages(int count) {
        return saved(count, document -> {});
    }

    static byte[] saved(int pages, Change change) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int i = 1; i <= pages; i++) {
                written(document, "Page " + i);
            }
            change.to(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static void written(PDDocument document, String text) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(72, 720);
            content.showText(text);
            content.endText();
        }
    }

    static byte[] encrypted(String owner, String user, int bits, AccessPermission may) {
        return saved(1, document -> {
            StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, user, may);
            policy.setEncryptionKeyLength(bits);
            document.protect(policy);
        });
    }

    /** Scanned pages, each a picture hard to pack, until the file has at least {@code bytes} and hardly more. */
    public static byte[] scanned(int bytes) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            int pages = Math.max(1, bytes / 260_000);
            BufferedImage noise = PhotoSamples.noise(430, 600);
            var picture = JPEGFactory.createFromImage(document, noise, 0.93f);
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                picture = JPEGFactory.createFromImage(document, noise, 0.93f);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(picture, 0, 0, 595, 842);
                }
            }
            document.save(out);
            return filled(out.toByteArray(), bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** The PDF with a comment in front of its end, so that it has exactly {@code bytes}. */
    static byte[] filled(byte[] pdf, int bytes) {
        if (pdf.length >= bytes) {
            return pdf;
        }
        byte[] filled = new byte[bytes];
        byte[] noise = new byte[bytes - pdf.length];
        new Random(3).nextBytes(noise);
        int end = new String(pdf, StandardCharsets.ISO_8859_1).lastIndexOf("startxref");
        System.arraycopy(pdf, 0, filled, 0, end);
        for (int i = 0; i < noise.length; i++) {
            filled[end + i] = (byte) (i == 0 ? '%' : i == noise.length - 1 ? '\n' : 'a' + (noise[i] & 15));
        }
        System.arraycopy(pdf, end, filled, end + noise.length, pdf.length - end);
        return filled;
    }

    static int pagesOf(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}

package org.zairyu.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that must be refused, each with its reason, and odd ones that must not. All made here. */
final class CorpusSamples {
    record Sample(StoredFile.Kind kind, String name, String what, byte[] content, Reason expected) {
        @Override
        public String toString() {
            return name + " (" + what + ")";
        }
    }

    private final List<Sample> samples = new ArrayList<>();

    static List<Sample> bad() {
        CorpusSamples corpus = new CorpusSamples();
        corpus.otherKinds();
        EncryptedSamples.addTo(corpus.samples);
        corpus.broken();
        new ActingSamples(corpus.samples).add();
        corpus.excessive();
        new PhotoCorpusSamples(corpus.samples).bad();
        return corpus.samples;
    }

    static List<Sample> good() {
        CorpusSamples corpus = new CorpusSamples();
        corpus.goodPdfs();
        new PhotoCorpusSamples(corpus.samples).good();
        return corpus.samples;
    }

    private void pdf(String name, String what, byte[] content, Reason expected) {
        samples.add(new Sample(StoredFile.Kind.DOCUMENT, name, what, content, expected));
    }

    private void otherKinds() {
        pdf("empty.pdf", "nothing in it", new byte[0], Reason.EMPTY);
        pdf("contract.pdf", "a Word document renamed", zip("[Content_Types].xml", "word/document.xml"), Reason.NOT_PDF);
        pdf("list.pdf", "an Excel workbook renamed", zip("[Content_Types].xml", "xl/workbook.xml"), Reason.NOT_PDF);
        pdf("old.pdf", "an old Office file renamed", bytes("\u00D0\u00CF\u0011\u00E0rest"), Reason.NOT_PDF);
        pdf("scan.pdf", "a JPEG renamed", PhotoSamples.jpeg(600, 800), Reason.NOT_PDF);
        pdf("page.pdf", "a web page renamed", bytes("<!DOCTYPE html><html><p>%PDF-1.7</p></html>"), Reason.NOT_PDF);
        pdf("note.pdf", "a text", "これはPDFではありません".getBytes(UTF_8), Reason.NOT_PDF);
        pdf("setup.pdf", "a program", bytes("MZ\u0090\0\u0003"), Reason.NOT_PDF);
        pdf("office.pdf", "a DocuWorks file", bytes("\u0060\u000E\u0082\u00E3\u0002\0"), Reason.NOT_PDF);
        pdf("zeros.pdf", "zeros only", new byte[5000], Reason.NOT_PDF);
        pdf("big.pdf", "one byte over 10 MB", PdfSamples.filled(PdfSamples.pages(1), 10_485_761), Reason.TOO_LARGE);
    }

    private void broken() {
        byte[] good = PdfSamples.pages(3);
        byte[] damaged =
                new RawPdf().stream(4, "/Filter /FlateDecode", garbage()).bytes();
        pdf("half.pdf", "cut in the middle", Arrays.copyOf(good, good.length / 2), Reason.BROKEN);
        pdf("nearly.pdf", "the last 20 bytes missing", Arrays.copyOf(good, good.length - 20), Reason.BROKEN);
        pdf("head.pdf", "head and end only", bytes("%PDF-1.7\n%%EOF\n"), Reason.BROKEN);
        pdf("damaged.pdf", "what is on the page does not unpack", damaged, Reason.BROKEN);
        pdf("text-mode.pdf", "sent as text", textMode(new RawPdf().bytes()), Reason.BROKEN);
        pdf(
                "lost-page.pdf",
                "a page is not there",
                new RawPdf().without(3).object(1, catalog()).bytes(),
                Reason.BROKEN);
        pdf(
                "circle.pdf",
                "pages in a circle",
                new RawPdf()
                        .object(2, "<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 2 >>")
                        .bytes(),
                Reason.BROKEN);
        pdf(
                "deep.pdf",
                "lists in lists without end",
                new RawPdf().object(1, "[".repeat(200_000)).bytes(),
                Reason.BROKEN);
    }

    static String catalog() {
        return "<< /Type /Catalog /Pages 2 0 R >>";
    }

    private static byte[] garbage() {
        byte[] garbage = new byte[400];
        Arrays.fill(garbage, (byte) 0x7F);
        return garbage;
    }

    private static byte[] textMode(byte[] pdf) {
        return bytes(new String(pdf, ISO_8859_1).replace("\n", "\r\n").replaceAll("[\\x80-\\xFF]", "?"));
    }

    private void excessive() {
        pdf(
                "no-pages.pdf",
                "no page",
                new RawPdf().object(2, "<< /Type /Pages /Kids [] /Count 1 >>").bytes(),
                Reason.NO_PAGES);
        pdf("pages.pdf", "1,001 pages", PdfSamples.pages(1001), Reason.TOO_MANY_PAGES);
        byte[] bomb = RawPdf.deflated(new byte[40 << 20]);
        pdf(
                "bomb.pdf",
                "unpacks to 40 MB of objects",
                new RawPdf().bytesWithPacked("/Type /ObjStm", bomb, 5),
                Reason.TOO_COMPLEX);
        pdf(
                "hidden-bomb.pdf",
                "the same, not named as such",
                new RawPdf().bytesWithPacked("", bomb, 5),
                Reason.TOO_COMPLEX);
        pdf(
                "page-bomb.pdf",
                "a page that unpacks to 130 MB",
                new RawPdf()
                        .stream(4, "/Filter /FlateDecode", RawPdf.deflated(new byte[130 << 20]))
                                .bytes(),
                Reason.TOO_COMPLEX);
    }

    private void goodPdfs() {
        pdf("plain.pdf", "one page", PdfSamples.pages(1), null);
        pdf("thousand.pdf", "1,000 pages", PdfSamples.pages(1000), null);
        pdf("raw.pdf", "written by hand", new RawPdf().bytes(), null);
        pdf("two.pdf", "PDF 2.0", new RawPdf().header("%PDF-2.0\n").bytes(), null);
        pdf("old.pdf", "PDF 1.3", new RawPdf().header("%PDF-1.3\n").bytes(), null);
        pdf(
                "blank.pdf",
                "blank lines in front",
                new RawPdf().header("\r\n%PDF-1.4\n").bytes(),
                null);
        pdf("saved.pdf", "saved a second time", new RawPdf().bytesThenSaved(9, "<< /Note (a) >>"), null);
        pdf(
                "cleaned.pdf",
                "its script taken out by a later saving",
                new RawPdf().catalog("/OpenAction " + ActingSamples.JS).bytesThenSaved(1, catalog()),
                null);
        pdf("packed.pdf", "packed objects", ActingSamples.packed("<< /Note (a) >>"), null);
        pdf("link.pdf", "a link to the web", ActingSamples.link("<< /S /URI /URI (https://example.org/) >>"), null);
        pdf(
                "form.pdf",
                "a plain form",
                new RawPdf()
                        .catalog("/AcroForm << /Fields [<< /FT /Tx /T (name) /V (Nguyen) >>] >>")
                        .bytes(),
                null);
        pdf(
                "empty-names.pdf",
                "empty lists left behind",
                new RawPdf()
                        .catalog("/Names << /EmbeddedFiles << /Names [] >> /JavaScript << >> >>")
                        .bytes(),
                null);
        pdf("photo.jpg", "a PDF with another name", PdfSamples.pages(1), null);
        pdf(
                "count.pdf",
                "a wrong count of pages",
                new RawPdf()
                        .object(2, "<< /Type /Pages /Kids [3 0 R] /Count 77 >>")
                        .bytes(),
                null);
        pdf("table.pdf", "a wrong place of the table", wrongTable(), null);
        pdf("full.pdf", "10 MB to the byte", PdfSamples.filled(PdfSamples.pages(1), 10_485_760), null);
    }

    private static byte[] wrongTable() {
        return bytes(new String(new RawPdf().bytes(), ISO_8859_1).replaceAll("startxref\n\\d+", "startxref\n17"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static byte[] zip(String... names) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(bytes("<x/>"));
                zip.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }
}

package org.zairyu.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;

/** Files that must be refused, each with its reason, and odd ones that must not. All made here. */
final class CorpusSamples {
    record Sample(StoredFile.Kind kind, String name, String what, byte[] content, Reason expected) {
        @Override
        public String toString() {
            return name + " (" + what + ")";
        }
    }

    private static final String JS = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";

    private final List<Sample> samples = new ArrayList<>();

    static List<Sample> bad() {
        CorpusSamples corpus = new CorpusSamples();
        corpus.otherKinds();
        corpus.encrypted();
        corpus.broken();
        corpus.acting();
        corpus.carrying();
        corpus.excessive();
        corpus.photosOfOtherKinds();
        corpus.photosOfOtherShapes();
        return corpus.samples;
    }

    static List<Sample> good() {
        CorpusSamples corpus = new CorpusSamples();
        corpus.goodPdfs();
        corpus.goodPhotos();
        return corpus.samples;
    }

    private void pdf(String name, String what, byte[] content, Reason expected) {
        samples.add(new Sample(StoredFile.Kind.DOCUMENT, name, what, content, expected));
    }

    private void photo(String name, String what, byte[] content, Reason expected) {
        samples.add(new Sample(StoredFile.Kind.PHOTO, name, what, content, expected));
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

    private void encrypted() {
        AccessPermission all = new AccessPermission();
        AccessPermission noPrint = new AccessPermission();
        noPrint.setCanPrint(false);
        AccessPermission noCopy = new AccessPermission();
        noCopy.setCanExtractContent(false);
        AccessPermission noChange = new AccessPermission();
        noChange.setCanModify(false);
        pdf("password-aes.pdf", "password, AES 256", PdfSamples.encrypted("o", "u", 256, all), Reason.PASSWORD);
        pdf("password-rc4.pdf", "password, RC4 40", PdfSamples.encrypted("o", "u", 40, all), Reason.PASSWORD);
        pdf("no-print.pdf", "printing forbidden", PdfSamples.encrypted("o", "", 128, noPrint), Reason.NO_PRINTING);
        pdf("no-copy.pdf", "copying forbidden", PdfSamples.encrypted("o", "", 256, noCopy), Reason.NO_COPYING);
        pdf("no-change.pdf", "changing forbidden", PdfSamples.encrypted("o", "", 256, noChange), Reason.ENCRYPTED);
        pdf("owner.pdf", "owner's password, all allowed", PdfSamples.encrypted("o", "", 256, all), Reason.ENCRYPTED);
        pdf("certificate.pdf", "for one certificate", withHandler("/Adobe.PubSec"), Reason.ENCRYPTED);
        pdf("network.pdf", "a server's sign-in", withHandler("/Rights.Server"), Reason.ENCRYPTED);
    }

    private static byte[] withHandler(String name) {
        return new RawPdf()
                .object(9, "<< /Filter " + name + " /V 4 /Length 128 /SubFilter /adbe.pkcs7.s5 >>")
                .trailer("/Encrypt 9 0 R /ID [<00> <00>]")
                .bytes();
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

    private static String catalog() {
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

    private void acting() {
        pdf(
                "open-script.pdf",
                "script on opening",
                new RawPdf().catalog("/OpenAction " + JS).bytes(),
                Reason.SCRIPT);
        pdf(
                "named-script.pdf",
                "script by name",
                new RawPdf()
                        .catalog("/Names << /JavaScript << /Names [(a) " + JS + "] >> >>")
                        .bytes(),
                Reason.SCRIPT);
        pdf(
                "page-script.pdf",
                "acts when the page opens",
                new RawPdf().page("/AA << /O << /S /GoTo /D [3 0 R /Fit] >> >>").bytes(),
                Reason.SCRIPT);
        pdf(
                "disguised.pdf",
                "script, its name disguised",
                new RawPdf()
                        .catalog("/OpenAction << /S /J#61vaScript /#4AS (1) >>")
                        .bytes(),
                Reason.SCRIPT);
        pdf(
                "unreachable.pdf",
                "script nothing points to",
                new RawPdf().object(9, JS).bytes(),
                Reason.SCRIPT);
        pdf("packed-script.pdf", "script in a packed object", packed(JS), Reason.SCRIPT);
        pdf(
                "added-script.pdf",
                "script added by a later saving",
                new RawPdf().bytesThenSaved(1, "<< /Type /Catalog /Pages 2 0 R /OpenAction " + JS + " >>"),
                Reason.SCRIPT);
        pdf("launch.pdf", "starts a program", link("<< /S /Launch /F (calc.exe) >>"), Reason.LAUNCH);
        pdf(
                "go-outside.pdf",
                "opens another file",
                link("<< /S /GoToR /F (\\\\\\\\server\\\\share) /D [0 /Fit] >>"),
                Reason.OUTSIDE_ACTION);
        pdf("submit.pdf", "sends a form", link("<< /S /SubmitForm /F (http://example.org/) >>"), Reason.OUTSIDE_ACTION);
        pdf("import.pdf", "fetches data", link("<< /S /ImportData /F (data.fdf) >>"), Reason.OUTSIDE_ACTION);
    }

    private static byte[] packed(String object) {
        String holder = "20 0 " + object;
        return new RawPdf().bytesWithPacked("/Type /ObjStm", RawPdf.deflated(bytes(holder)), 5);
    }

    private static byte[] link(String action) {
        return new RawPdf()
                .page("/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A " + action + " >>]")
                .bytes();
    }

    private void carrying() {
        pdf(
                "attached.pdf",
                "a file inside",
                new RawPdf()
                                .catalog("/Names << /EmbeddedFiles << /Names [(a) 9 0 R] >> >>")
                                .object(9, "<< /Type /Filespec /F (a.exe) /EF << /F 10 0 R >> >>")
                                .stream(10, "/Type /EmbeddedFile", bytes("MZ"))
                                .bytes(),
                Reason.ATTACHMENT);
        pdf(
                "pinned.pdf",
                "a file pinned to the page",
                new RawPdf()
                        .page("/Annots [<< /Subtype /FileAttachment /Rect [0 0 9 9] >>]")
                        .bytes(),
                Reason.ATTACHMENT);
        pdf(
                "portfolio.pdf",
                "a portfolio",
                new RawPdf().catalog("/Collection << /View /T >>").bytes(),
                Reason.PORTFOLIO);
        pdf(
                "xfa.pdf",
                "an XFA form",
                new RawPdf()
                        .catalog("/AcroForm << /Fields [] /XFA 9 0 R >>").stream(9, "", bytes("<xdp/>"))
                                .bytes(),
                Reason.XFA);
        pdf(
                "video.pdf",
                "a video",
                new RawPdf()
                        .page("/Annots [<< /Subtype /RichMedia /Rect [0 0 9 9] >>]")
                        .bytes(),
                Reason.MEDIA);
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
    }

    private void photosOfOtherKinds() {
        byte[] jpeg = PhotoSamples.jpeg(600, 800);
        photo("empty.jpg", "nothing in it", new byte[0], Reason.EMPTY);
        photo("face.jpg", "a PNG renamed", PhotoSamples.as("png", 600, 800), Reason.NOT_JPEG);
        photo("anim.jpg", "a GIF renamed", PhotoSamples.as("gif", 600, 800), Reason.NOT_JPEG);
        photo("phone.jpg", "a HEIC renamed", bytes("\0\0\0\u0018ftypheic"), Reason.NOT_JPEG);
        photo("document.jpg", "a PDF renamed", PdfSamples.pages(1), Reason.NOT_JPEG);
        photo("big.jpg", "over 5 MB", Arrays.copyOf(jpeg, 5 * 1024 * 1024 + 1), Reason.PHOTO_TOO_LARGE);
        photo("half.jpg", "cut in the middle", Arrays.copyOf(jpeg, jpeg.length / 2), Reason.PHOTO_BROKEN);
        photo("hole.jpg", "the middle missing, the end there", hole(jpeg), Reason.PHOTO_BROKEN);
        photo("head.jpg", "only the first bytes", Arrays.copyOf(jpeg, 20), Reason.PHOTO_BROKEN);
        photo(
                "twelve.jpg",
                "twelve bits a colour",
                PhotoSamples.claiming(jpeg, 0xC1, 12, 600, 800),
                Reason.PHOTO_BROKEN);
        photo(
                "lossless.jpg",
                "packed without loss",
                PhotoSamples.claiming(jpeg, 0xC3, 8, 600, 800),
                Reason.PHOTO_BROKEN);
        photo("scans.jpg", "hundreds of scans", PhotoSamples.manyScans(300), Reason.PHOTO_BROKEN);
        photo("print.jpg", "four inks", PhotoSamples.cmyk(600, 800), Reason.PHOTO_COLOURS);
    }

    private static byte[] hole(byte[] jpeg) {
        return PhotoSamples.spliced(jpeg, jpeg.length / 2, jpeg.length - 2, new byte[0]);
    }

    private void photosOfOtherShapes() {
        byte[] jpeg = PhotoSamples.jpeg(600, 800);
        photo(
                "flood.jpg",
                "claims 48,000 x 64,000 pixels",
                PhotoSamples.claiming(jpeg, 0xC0, 8, 48_000, 64_000),
                Reason.PHOTO_TOO_MANY_PIXELS);
        photo("side.jpg", "6,001 high", PhotoSamples.claiming(jpeg, 0xC0, 8, 4501, 6001), Reason.PHOTO_TOO_MANY_PIXELS);
        photo("small.jpg", "300 x 400", PhotoSamples.jpeg(300, 400), Reason.PHOTO_TOO_FEW_PIXELS);
        photo("almost.jpg", "353 x 471", PhotoSamples.jpeg(353, 471), Reason.PHOTO_TOO_FEW_PIXELS);
        photo("square.jpg", "square", PhotoSamples.jpeg(800, 800), Reason.PHOTO_RATIO);
        photo("lying.jpg", "lying on its side", PhotoSamples.jpeg(800, 600), Reason.PHOTO_LYING);
        photo("turned.jpg", "upright, to be turned to lie", PhotoSamples.turned(jpeg, 6), Reason.PHOTO_LYING);
        photo("passport.jpg", "35 x 45 mm", PhotoSamples.jpeg(700, 900), Reason.PHOTO_RATIO);
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
                new RawPdf().catalog("/OpenAction " + JS).bytesThenSaved(1, catalog()),
                null);
        pdf("packed.pdf", "packed objects", packed("<< /Note (a) >>"), null);
        pdf("link.pdf", "a link to the web", link("<< /S /URI /URI (https://example.org/) >>"), null);
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

    private void goodPhotos() {
        BufferedImage grey = PhotoSamples.drawn(600, 800, BufferedImage.TYPE_BYTE_GRAY);
        photo("least.jpg", "354 x 472", PhotoSamples.jpeg(354, 472), null);
        photo("recommended.jpg", "600 x 800", PhotoSamples.jpeg(600, 800), null);
        photo("wide.jpg", "2 in 100 too wide", PhotoSamples.jpeg(612, 800), null);
        photo("narrow.jpg", "2 in 100 too narrow", PhotoSamples.jpeg(588, 800), null);
        photo("camera.jpg", "3,000 x 4,000", PhotoSamples.jpeg(3000, 4000), null);
        photo("progressive.jpg", "progressive", PhotoSamples.jpeg(PhotoSamples.drawn(600, 800), 0.9f, true), null);
        photo("grey.jpg", "monochrome", PhotoSamples.jpeg(grey, 0.9f, false), null);
        photo("noise.jpg", "hard to pack", PhotoSamples.jpeg(PhotoSamples.noise(900, 1200), 0.9f, false), null);
        photo("phone.jpg", "lying, to be turned upright", PhotoSamples.turned(PhotoSamples.jpeg(800, 600), 6), null);
        photo("renamed.png", "a JPEG with another name", PhotoSamples.jpeg(600, 800), null);
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

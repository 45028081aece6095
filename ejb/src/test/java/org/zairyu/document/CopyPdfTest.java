package org.zairyu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.zairyu.Requirement;

class CopyPdfTest {
    private static final List<String> VALUES = List.of(
            "NGUYEN VAN AN",
            "阮文安",
            "髙橋 﨑子・𠮷田",
            "株式会社山田製作所（東京都千代田区霞が関一丁目1番1号）",
            "office file affluent",
            "café, Müller, Ñandú, Nguyễn Thị Bưởi, Đặng",
            "一行目\n二行目",
            "ﾊﾝｶｸ ①②③ ～ － ￥300,000");

    @Test
    @Requirement("F-16")
    void everyLetterCanBeReadBack() throws IOException {
        String text = text(write(sheet(VALUES)));
        assertTrue(text.contains(bare("申請書控え")));
        for (String value : VALUES) {
            assertTrue(text.contains(bare(value)), () -> value + " in " + text);
        }
        assertFalse(text.contains("〓"));
    }

    @Test
    @Requirement("F-16")
    void theFontIsEmbeddedAndTheDocumentSaysWhatItIs() throws IOException {
        byte[] pdf = write(sheet(VALUES));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(name).isEmbedded());
                }
            }
            assertEquals("申請書控え", document.getDocumentInformation().getTitle());
            assertEquals("ja", document.getDocumentCatalog().getLanguage());
        }
        assertTrue(pdf.length < 300_000, () -> "only the letters that are used: " + pdf.length);
    }

    @Test
    @Requirement("F-16")
    void longSheetsGoOnAndPagesAreNumbered() throws IOException {
        List<String> values = new ArrayList<>(VALUES);
        values.add("これまでの経緯を記載する。".repeat(400));
        for (int i = 0; i < 60; i++) {
            values.add("値" + i);
        }
        byte[] pdf = write(sheet(values));
        int pages = PdfSamples.pagesOf(pdf);
        assertTrue(pages >= 4);
        String text = text(pdf);
        for (int page = 1; page <= pages; page++) {
            assertTrue(text.contains(page + "/" + pages + "ページ"), text);
        }
        for (int i = 0; i < 60; i++) {
            assertTrue(text.contains("値" + i));
        }
    }

    @Test
    @Requirement("F-16")
    void whatTheFontDoesNotHaveIsSeen() throws IOException {
        String text = text(write(sheet(List.of("สมชาย", "A\u0301B\u200D", "葛\uDB40\uDD00城", "👍"))));
        assertTrue(text.contains("〓"));
        assertTrue(text.contains("ÁB"));
        assertTrue(text.contains("葛城"), text);
        assertTrue(text.contains(bare("〓は、この書類の文字に含まれていない文字です。")));
    }

    @Test
    void ourOwnSheetsPassOurOwnCheck() throws IOException, Refusal {
        Path file = Files.createTempFile("sheet", ".pdf");
        Files.write(file, write(sheet(VALUES)));
        assertEquals(1, PdfCheck.check(file).pages());
        Files.delete(file);
    }

    @Test
    @Requirement("A-5")
    void theDeclarationStandsInFrontOfTheDocuments() throws IOException, Refusal {
        Intake intake = new Intake();
        byte[] pdf = PdfSamples.pages(2);
        Received received = intake.receive(StoredFile.Kind.DOCUMENT, "a.pdf", new ByteArrayInputStream(pdf));
        try (Received joined = intake.withDeclaration(declaration(Declaration.Why.ASKED_FOR), received)) {
            assertEquals(3, joined.pages());
            byte[] bytes = Files.readAllBytes(joined.file());
            Files.write(Path.of("target", "declared.pdf"), bytes);
            String text = text(bytes);
            assertTrue(text.startsWith(bare("資料添付に関する申告書")), text);
            assertTrue(text.contains(bare("□ ① 添付資料が10MBを超えるため、追加で添付する")), text);
            assertTrue(text.contains(bare("■ ② 職員から依頼があったため、追加で添付する")), text);
            assertTrue(text.indexOf("A261103-20418") < text.indexOf("Page1"), text);
            assertTrue(text.indexOf("Page1") < text.indexOf("Page2"));
        }
        assertFalse(Files.exists(received.file()));
    }

    @Test
    @Requirement("A-5")
    void documentsThatTheDeclarationMakesTooLargeStayAsTheyWere() throws IOException, Refusal {
        Intake intake = new Intake();
        byte[] full = PdfSamples.saved(1, document -> {
            byte[] noise = new byte[10_480_000];
            new Random(1).nextBytes(noise);
            var stream = new PDStream(document, new ByteArrayInputStream(noise));
            document.getPage(0).getCOSObject().setItem(COSName.getPDFName("Filler"), stream);
        });
        try (Received received = intake.receive(StoredFile.Kind.DOCUMENT, "a.pdf", new ByteArrayInputStream(full))) {
            Refusal refusal = assertThrows(
                    Refusal.class, () -> intake.withDeclaration(declaration(Declaration.Why.OVER_LIMIT), received));
            assertEquals(Reason.TOO_LARGE, refusal.reason());
            assertTrue(Files.exists(received.file()));
        }
    }

    static Declaration declaration(Declaration.Why why) {
        return new Declaration(
                "東京出入国在留管理局長",
                "2026年11月24日(火)",
                why,
                "A261103-20418",
                "在留期間更新許可申請",
                "技術・人文知識・国際業務",
                new Declaration.Applicant("NGUYEN VAN AN", "ベトナム", "1995年4月1日"),
                List.of("住民税の課税証明書及び納税証明書", "雇用契約書の写し"),
                List.of(),
                new Declaration.Declarant("山田 花子", "株式会社山田製作所", "03-1234-5678 / hanako@example.co.jp"));
    }

    private static CopySheet sheet(List<String> values) {
        List<CopyLine> lines = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            lines.add(new CopyLine((i + 1) + " 項目の名前（日本語と English）", values.get(i)));
        }
        return new CopySheet(
                "申請書控え",
                List.of("在留期間更新許可申請", "技術・人文知識・国際業務"),
                List.of(new CopyLine("申請受付番号", "A261103-20418"), new CopyLine("申請受付仮番号", "K261103-00012")),
                List.of(new CopySection("申請人等作成用 1", lines), new CopySection("所属機関等作成用 1", lines)),
                "2026年11月24日(火) 14:32",
                Locale.JAPANESE);
    }

    private static byte[] write(CopySheet sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CopyPdf.write(sheet, out);
        Files.write(Path.of("target", "copy.pdf"), out.toByteArray());
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            return bare(stripper.getText(document));
        }
    }

    /** Without blanks and line ends, which a layout may change. */
    private static String bare(String text) {
        return text.replaceAll("\\s|　", "");
    }
}

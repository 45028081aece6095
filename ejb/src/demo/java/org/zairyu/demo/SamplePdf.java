package org.zairyu.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Small documents as an employer would attach them: a title and some lines on each page, in Japanese. */
public final class SamplePdf {

    private static final String FONT = "/fonts/NotoSansJP-Regular.ttf";
    private static final float LEFT = 70;
    private static final float TOP = 740;
    private static final float LEADING = 24;

    private SamplePdf() {}

    /** What an employer attaches to an application: contract, duties and accounts on three pages. */
    public static byte[] ofApplication(String employer) {
        return pdf(List.of(
                List.of("雇用契約書（写し）", employer, "契約期間　定めなし", "就業場所　本社", "賃金　月給制（毎月25日払）"),
                List.of("職務内容説明書", employer, "担当業務、必要な知識及び配属部署の説明"),
                List.of("前年分の法定調書合計表（写し）", employer, "給与所得の源泉徴収票合計表", "受付印のあるもの")));
    }

    /** What is sent when an officer asked for more, on two pages. */
    public static byte[] ofAnswer(String employer) {
        return pdf(List.of(List.of("決算文書（直近年度・写し）", employer, "貸借対照表、損益計算書"), List.of("住民税の課税証明書・納税証明書（写し）", "直近1年分")));
    }

    private static byte[] pdf(List<List<String>> pages) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDFont font = PDType0Font.load(document, Outlines.FONT_FILE, true);
            for (List<String> lines : pages) {
                page(document, font, lines);
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static void page(PDDocument document, PDFont font, List<String> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setLeading(LEADING);
            content.newLineAtOffset(LEFT, TOP);
            content.setFont(font, 18);
            content.showText(lines.get(0));
            content.newLine();
            content.setFont(font, 11);
            for (String line : lines.subList(1, lines.size())) {
                content.newLine();
                content.showText(line);
            }
            content.newLine();
            content.newLine();
            content.showText("この資料は見本です。実在の人物・法人とは関係ありません。");
            content.endText();
        }
    }

    /** Parsed once for all documents. */
    private static final class Outlines {
        private static final TrueTypeFont FONT_FILE = parse();

        private static TrueTypeFont parse() {
            try (InputStream in = SamplePdf.class.getResourceAsStream(FONT)) {
                return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            } catch (IOException inOurJar) {
                throw new UncheckedIOException(inOurJar);
            }
        }
    }
}

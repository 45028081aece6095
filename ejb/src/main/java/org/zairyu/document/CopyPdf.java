package org.zairyu.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.zairyu.text.Texts;

/**
 * Writes a sheet of labels and values as an A4 PDF: 申請書控え (F-16) and others of that form. The font is embedded, pages
 * are numbered, and long values go over to the next page.
 */
public final class CopyPdf {
    private static final float TITLE = 17;
    private static final float HEADING = 11.5f;
    private static final float TEXT = 9.5f;
    private static final float LEADING = 1.45f;
    private static final float LABEL_WIDTH = 165;
    private static final float VALUE_AT = LABEL_WIDTH + 14;
    private static final float PADDING = 4;

    private final CopySheet sheet;
    private final SheetFont font;
    private final SheetPages pages;

    private CopyPdf(CopySheet sheet, SheetFont font, SheetPages pages) {
        this.sheet = sheet;
        this.font = font;
        this.pages = pages;
    }

    /**
     * Writes the whole PDF; the stream is not closed.
     *
     * @throws IOException when the stream takes no more
     */
    public static void write(CopySheet sheet, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            SheetFont font = SheetFont.in(document);
            try (SheetPages pages = new SheetPages(document, font)) {
                new CopyPdf(sheet, font, pages).write();
            }
            describe(document, sheet);
            document.save(out);
        }
    }

    private static void describe(PDDocument document, CopySheet sheet) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(sheet.title());
        information.setCreator("Zairyu");
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setLanguage(sheet.locale().toLanguageTag());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private void write() throws IOException {
        paragraph(sheet.title(), TITLE, true);
        for (String subtitle : sheet.subtitles()) {
            paragraph(subtitle, HEADING, false);
        }
        pages.down(8);
        rows(sheet.head());
        for (CopySection section : sheet.sections()) {
            section(section);
        }
        if (font.hasMissing()) {
            pages.down(8);
            paragraph(Texts.get(sheet.locale(), "document.sheet.missing"), TEXT, false);
        }
        pages.finish(foot());
    }

    private SheetPages.Foot foot() {
        String made = sheet.madeAt() == null
                ? sheet.title()
                : sheet.title() + "　" + Texts.get(sheet.locale(), "document.sheet.made") + " " + sheet.madeAt();
        return new SheetPages.Foot() {
            @Override
            public String left(int page, int of) {
                return made;
            }

            @Override
            public String right(int page, int of) {
                return Texts.get(sheet.locale(), "document.sheet.page", page, of);
            }
        };
    }

    private void paragraph(String text, float size, boolean strong) throws IOException {
        for (String line : lines(text, SheetPages.WIDTH, size)) {
            room(size * LEADING);
            pages.text(line, 0, 0, size, strong);
            pages.down(size * LEADING);
        }
    }

    private void section(CopySection section) throws IOException {
        if (!section.title().isEmpty()) {
            List<String> title = lines(section.title(), SheetPages.WIDTH - 2 * PADDING, HEADING);
            float height = title.size() * HEADING * LEADING + PADDING;
            // a heading alone at the foot of a page helps nobody
            room(12 + height + 3 * TEXT * LEADING);
            pages.down(12);
            pages.band(height);
            for (int i = 0; i < title.size(); i++) {
                pages.text(title.get(i), PADDING, PADDING + i * HEADING * LEADING, HEADING, true);
            }
            pages.down(height);
        } else {
            pages.down(8);
        }
        rows(section.lines());
    }

    private void rows(List<CopyLine> rows) throws IOException {
        for (CopyLine row : rows) {
            row(
                    lines(row.label(), LABEL_WIDTH - PADDING, TEXT),
                    lines(row.value(), SheetPages.WIDTH - VALUE_AT - PADDING, TEXT));
        }
    }

    private void row(List<String> label, List<String> value) throws IOException {
        int count = Math.max(label.size(), value.size());
        float height = count * TEXT * LEADING + 2 * PADDING;
        if (height <= SheetPages.whole()) {
            room(height);
        }
        pages.down(PADDING);
        for (int i = 0; i < count; i++) {
            room(TEXT * LEADING);
            pages.text(i < label.size() ? label.get(i) : "", PADDING, 0, TEXT, false);
            pages.text(i < value.size() ? value.get(i) : "", VALUE_AT, 0, TEXT, false);
            pages.down(TEXT * LEADING);
        }
        pages.down(PADDING);
        pages.line(0.75f);
    }

    private void room(float height) throws IOException {
        if (pages.left() < height) {
            pages.newPage();
        }
    }

    private List<String> lines(String text, float width, float size) {
        LineBreaker breaker = new LineBreaker(piece -> font.width(piece) * size / 1000, width);
        return new ArrayList<>(breaker.lines(font.printable(text)));
    }
}

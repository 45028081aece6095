package org.zairyu.document;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** A4 pages written from the top down. Lengths in points; positions of text are those of its upper edge. */
final class SheetPages implements AutoCloseable {
    static final float MARGIN = 56;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    /** Where the letters' foot stands within a line, as a part of the size: Noto's, about. */
    private static final float ASCENT = 0.95f;

    private static final float FOOT = 64;

    private final PDDocument document;
    private final SheetFont font;
    private PDPageContentStream content;
    private float y;

    SheetPages(PDDocument document, SheetFont font) throws IOException {
        this.document = document;
        this.font = font;
        newPage();
    }

    void newPage() throws IOException {
        close();
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        y = PDRectangle.A4.getHeight() - MARGIN;
    }

    /** The height left on the page. */
    float left() {
        return y - FOOT;
    }

    /** The height of an empty page. */
    static float whole() {
        return PDRectangle.A4.getHeight() - MARGIN - FOOT;
    }

    void down(float height) {
        y -= height;
    }

    /** Writes printable text, {@code right} of the margin and {@code below} the present position. */
    void text(String text, float right, float below, float size, boolean strong) throws IOException {
        write(content, text, MARGIN + right, y - below - ASCENT * size, size, strong);
    }

    private void write(PDPageContentStream stream, String text, float x, float foot, float size, boolean strong)
            throws IOException {
        if (text.isEmpty()) {
            return;
        }
        stream.beginText();
        stream.setFont(font.font(), size);
        stream.setRenderingMode(strong ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        stream.setLineWidth(0.025f * size);
        stream.newLineAtOffset(x, foot);
        stream.showText(text);
        stream.endText();
    }

    /** A hairline over the whole width at the present position. */
    void line(float grey) throws IOException {
        content.setStrokingColor(grey);
        content.setLineWidth(0.5f);
        content.moveTo(MARGIN, y);
        content.lineTo(MARGIN + WIDTH, y);
        content.stroke();
        content.setStrokingColor(0f);
    }

    /** A pale band over the whole width from the present position down. */
    void band(float height) throws IOException {
        content.setNonStrokingColor(0.93f);
        content.addRect(MARGIN, y - height, WIDTH, height);
        content.fill();
        content.setNonStrokingColor(0f);
    }

    /** What stands at the foot of one page. */
    interface Foot {
        String left(int page, int pages);

        String right(int page, int pages);
    }

    /** Ends the last page and writes the foot of each. */
    void finish(Foot foot) throws IOException {
        close();
        int pages = document.getNumberOfPages();
        for (int page = 1; page <= pages; page++) {
            try (PDPageContentStream stream = new PDPageContentStream(
                    document, document.getPage(page - 1), PDPageContentStream.AppendMode.APPEND, true, true)) {
                String right = font.printable(foot.right(page, pages));
                float size = 8;
                write(stream, font.printable(foot.left(page, pages)), MARGIN, FOOT / 2, size, false);
                float x = MARGIN + WIDTH - font.width(right) * size / 1000;
                write(stream, right, x, FOOT / 2, size, false);
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (content != null) {
            content.close();
            content = null;
        }
    }
}

package org.zairyu.journey;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** The files that a user has at hand. */
final class Papers {
    private static final int PHOTO_WIDTH = 600;
    private static final int PHOTO_HEIGHT = 800;

    private Papers() {}

    /** A PDF of one empty page. */
    static FilePayload pdf(String name) {
        List<String> objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>");
        StringBuilder text = new StringBuilder("%PDF-1.4\n");
        List<Integer> offsets = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            offsets.add(text.length());
            text.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int table = text.length();
        text.append("xref\n0 4\n0000000000 65535 f \n");
        offsets.forEach(offset -> text.append(String.format("%010d 00000 n \n", offset)));
        text.append("trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n");
        return new FilePayload(name, "application/pdf", text.toString().getBytes(StandardCharsets.US_ASCII));
    }

    /** A text that only its name calls a PDF. */
    static FilePayload notReallyPdf() {
        return new FilePayload("資料.pdf", "application/pdf", "これは文章です。".getBytes(StandardCharsets.UTF_8));
    }

    /** A JPEG in the ratio of the card's photo. */
    static FilePayload photo() {
        BufferedImage image = new BufferedImage(PHOTO_WIDTH, PHOTO_HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(new Color(0xE9EEF3));
        canvas.fillRect(0, 0, PHOTO_WIDTH, PHOTO_HEIGHT);
        canvas.setColor(new Color(0x8A5A33));
        canvas.fillOval(200, 200, 200, 280);
        canvas.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpeg", out);
            return new FilePayload("顔写真.jpg", "image/jpeg", out.toByteArray());
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}

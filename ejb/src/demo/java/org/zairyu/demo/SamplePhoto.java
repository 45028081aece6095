package org.zairyu.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A drawn face photo: a plain bust of 600 x 800 pixels, nobody's likeness. */
public final class SamplePhoto {

    /** How many different ones there are. */
    public static final int COUNT = 12;

    private static final int WIDTH = 600;
    private static final int HEIGHT = 800;
    private static final int[] SKIN = {0xF1C9A5, 0xD9A066, 0xA86F3F, 0xF6D7BC, 0x8A5A33, 0xE3B287};
    private static final int[] HAIR = {0x1E1A18, 0x3B2A1E, 0x5A4632, 0x26232B};
    private static final int[] CLOTHES = {0x27406B, 0x3C3C44, 0x6B2E3A, 0x2F5A4B, 0x54457A, 0x7A5A2E};

    private SamplePhoto() {}

    /** The JPEG of one of them, {@code number} from 0 to {@link #COUNT} - 1. */
    public static byte[] jpeg(int number) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        draw(canvas, number);
        canvas.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpeg", out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static void draw(Graphics2D canvas, int number) {
        Color skin = new Color(SKIN[number % SKIN.length]);
        Color hair = new Color(HAIR[number / 3 % HAIR.length]);
        boolean longHair = number % 2 == 0;
        fill(canvas, new Color(0xE9EEF3), new RoundRectangle2D.Double(0, 0, WIDTH, HEIGHT, 0, 0));
        if (longHair) {
            fill(canvas, hair, new RoundRectangle2D.Double(172, 170, 256, 400, 200, 200));
        }
        fill(canvas, skin, new RoundRectangle2D.Double(255, 430, 90, 160, 60, 60));
        fill(
                canvas,
                new Color(CLOTHES[number % CLOTHES.length]),
                new RoundRectangle2D.Double(90, 560, 420, 400, 220, 220));
        fill(canvas, Color.WHITE, new Arc2D.Double(235, 505, 130, 130, 180, 180, Arc2D.CHORD));
        fill(canvas, skin, new Arc2D.Double(250, 500, 100, 105, 180, 180, Arc2D.CHORD));
        fill(canvas, skin, new Ellipse2D.Double(195, 195, 210, 280));
        fill(canvas, hair, new Arc2D.Double(188, 168, 224, 230, 0, 180, Arc2D.CHORD));
        face(canvas, number);
    }

    private static void face(Graphics2D canvas, int number) {
        Color ink = new Color(0x2A2422);
        fill(canvas, ink, new Ellipse2D.Double(244, 322, 20, 14));
        fill(canvas, ink, new Ellipse2D.Double(336, 322, 20, 14));
        canvas.setStroke(new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.draw(new Arc2D.Double(234, 296, 40, 18, 20, 140, Arc2D.OPEN));
        canvas.draw(new Arc2D.Double(326, 296, 40, 18, 20, 140, Arc2D.OPEN));
        canvas.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.draw(new Arc2D.Double(288, 360, 24, 24, 200, 140, Arc2D.OPEN));
        canvas.setColor(new Color(0x9C4A43));
        canvas.draw(new Arc2D.Double(268, 396, 64, 26 + number % 3 * 4, 200, 140, Arc2D.OPEN));
    }

    private static void fill(Graphics2D canvas, Color colour, java.awt.Shape shape) {
        canvas.setColor(colour);
        canvas.fill(shape);
    }
}

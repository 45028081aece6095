package org.zairyu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zairyu.Requirement;

class PhotoCheckTest {
    @TempDir
    Path folder;

    private Photo checked(byte[] jpeg) throws Refusal, IOException {
        return PhotoCheck.check(Files.write(folder.resolve("photo"), jpeg));
    }

    private static BufferedImage seen(Photo photo) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(photo.jpeg()));
    }

    @ParameterizedTest
    @CsvSource({
        "354,472,",
        "600,800,",
        "4500,6000,",
        "612,800,",
        "588,800,",
        "613,800,PHOTO_RATIO",
        "587,800,PHOTO_RATIO",
        "353,472,PHOTO_TOO_FEW_PIXELS",
        "354,471,PHOTO_TOO_FEW_PIXELS",
        "4500,6001,PHOTO_TOO_MANY_PIXELS",
        "800,600,PHOTO_LYING",
        "100,200,PHOTO_RATIO"
    })
    @Requirement("A-7")
    void shapeAndSizeAreAsked(int width, int height, Reason expected) {
        Reason reason = null;
        try {
            PhotoCheck.refuseByShape(width, height);
        } catch (Refusal refusal) {
            reason = refusal.reason();
        }
        assertEquals(expected, reason);
    }

    @ParameterizedTest
    @CsvSource({"354,472", "600,800", "900,1200", "3000,4000", "4500,6000", "588,800", "612,800"})
    @Requirement("A-7")
    void whatIsKeptFitsAndKeepsTheRatio(int width, int height) throws Refusal, IOException {
        Photo photo = checked(PhotoSamples.jpeg(width, height));
        assertTrue(photo.bytes() <= 50_000);
        assertEquals((double) width / height, (double) photo.width() / photo.height(), 0.004);
        assertTrue(photo.width() >= 354 && photo.height() >= 472);
        assertEquals(Math.min(600, width), photo.width(), "as many pixels as are worth it");
    }

    @Test
    @Requirement("A-7")
    void evenNoiseIsBroughtUnderTheLimit() throws Refusal, IOException {
        Photo photo = checked(PhotoSamples.jpeg(PhotoSamples.noise(900, 1200), 0.9f, false));
        assertTrue(photo.bytes() <= 50_000);
        assertTrue(photo.width() >= 354 && photo.height() >= 472);
    }

    @Test
    @Requirement("A-7")
    void whatCannotBeBroughtUnderTheLimitIsRefused() {
        Refusal refusal = assertThrows(Refusal.class, () -> PhotoFit.fit(PhotoSamples.noise(600, 800), 9_000));
        assertEquals(Reason.PHOTO_UNFIT, refusal.reason());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    @Requirement("A-7")
    void theHeadStandsUprightHoweverThePhoneWasHeld(int orientation) throws Refusal, IOException {
        Photo photo = checked(PhotoSamples.turned(stored(orientation), orientation));
        assertEquals(600, photo.width());
        assertEquals(800, photo.height());
        BufferedImage seen = seen(photo);
        assertRed(seen, 300, 20);
        assertGreen(seen, 20, 400);
    }

    /** The upright picture as a camera held that way stores it: turning it by the orientation gives it back. */
    private static byte[] stored(int orientation) {
        BufferedImage upright = PhotoSamples.drawn(600, 800);
        for (int y = 200; y < 600; y++) {
            for (int x = 0; x < 60; x++) {
                upright.setRGB(x, y, 0x20A040);
            }
        }
        AffineTransform back =
                switch (orientation) {
                    case 2 -> new AffineTransform(-1, 0, 0, 1, 600, 0);
                    case 3 -> new AffineTransform(-1, 0, 0, -1, 600, 800);
                    case 4 -> new AffineTransform(1, 0, 0, -1, 0, 800);
                    case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 6 -> new AffineTransform(0, -1, 1, 0, 0, 600);
                    case 7 -> new AffineTransform(0, -1, -1, 0, 800, 600);
                    case 8 -> new AffineTransform(0, 1, -1, 0, 800, 0);
                    default -> new AffineTransform();
                };
        boolean lies = orientation >= 5;
        BufferedImage stored = new BufferedImage(lies ? 800 : 600, lies ? 600 : 800, BufferedImage.TYPE_INT_RGB);
        new AffineTransformOp(back, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(upright, stored);
        return PhotoSamples.jpeg(stored, 0.95f, false);
    }

    private static void assertRed(BufferedImage image, int x, int y) {
        Color colour = new Color(image.getRGB(x, y));
        assertTrue(colour.getRed() > 150 && colour.getGreen() < 90, () -> "not red: " + colour);
    }

    private static void assertGreen(BufferedImage image, int x, int y) {
        Color colour = new Color(image.getRGB(x, y));
        assertTrue(colour.getGreen() > 120 && colour.getRed() < 90, () -> "not green: " + colour);
    }

    @Test
    @Requirement("A-7")
    void whereItWasTakenIsForgotten() throws Refusal, IOException {
        byte[] jpeg = PhotoSamples.turned(PhotoSamples.jpeg(600, 800), 1);
        assertTrue(new String(jpeg, StandardCharsets.ISO_8859_1).contains("GPS-"));
        String kept = new String(checked(jpeg).jpeg(), StandardCharsets.ISO_8859_1);
        assertFalse(kept.contains("GPS-") || kept.contains("Exif"));
    }

    @Test
    @Requirement("A-7")
    void aMonochromePhotoKeepsItsShades() throws Refusal, IOException {
        BufferedImage grey = PhotoSamples.drawn(1200, 1600, BufferedImage.TYPE_BYTE_GRAY);
        int before = grey.getRaster().getSample(600, 700, 0);
        Color after =
                new Color(seen(checked(PhotoSamples.jpeg(grey, 0.95f, false))).getRGB(300, 350));
        assertEquals(before, after.getRed(), 4);
        assertEquals(after.getRed(), after.getBlue());
    }
}

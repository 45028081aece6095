package org.zairyu.document;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Brings a photo under the bytes that are kept, as well as it looks there: first by the packing, then by fewer pixels,
 * never under the least that the rules ask.
 */
final class PhotoFit {
    /** Recommended width; more pixels would only cost quality in so few bytes. */
    static final int WIDTH = 600;

    private static final int[] WIDTHS = {WIDTH, 540, 480, 420, PhotoCheck.LEAST_WIDTH};
    private static final float[] QUALITIES = {0.92f, 0.85f, 0.78f, 0.70f};
    /** Tried only at the least size; below, faces turn into squares. */
    private static final float[] LAST_QUALITIES = {0.62f, 0.54f, 0.46f, 0.38f, 0.30f};

    private PhotoFit() {}

    /**
     * The photo within {@code most} bytes.
     *
     * @throws Refusal {@link Reason#PHOTO_UNFIT} when it cannot be done
     */
    static Photo fit(BufferedImage upright, int most) throws Refusal {
        BufferedImage scaled = upright;
        for (int width : WIDTHS) {
            scaled = scaled(upright, Math.min(width, upright.getWidth()));
            Photo photo = firstWithin(scaled, QUALITIES, most);
            if (photo != null) {
                return photo;
            }
        }
        Photo photo = firstWithin(scaled, LAST_QUALITIES, most);
        if (photo == null) {
            throw new Refusal(Reason.PHOTO_UNFIT, most);
        }
        return photo;
    }

    private static Photo firstWithin(BufferedImage image, float[] qualities, int most) {
        for (float quality : qualities) {
            byte[] jpeg = encode(image, quality);
            if (jpeg.length <= most) {
                return new Photo(jpeg, image.getWidth(), image.getHeight());
            }
        }
        return null;
    }

    private static BufferedImage scaled(BufferedImage image, int width) {
        int height =
                Math.max(PhotoCheck.LEAST_HEIGHT, Math.round((float) image.getHeight() * width / image.getWidth()));
        if (width >= image.getWidth() && height >= image.getHeight()) {
            return image;
        }
        BufferedImage smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = smaller.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.drawImage(image.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        graphics.dispose();
        return smaller;
    }

    /** A plain JFIF: no EXIF, no place, no thumbnail. */
    private static byte[] encode(BufferedImage image, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}

package org.zairyu.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Photos for tests, drawn by the program: a head on a plain ground, upper half red so that one sees how it stands. */
public final class PhotoSamples {
    private PhotoSamples() {}

    /** A JPEG of the size given, in pixels, as a phone would write it. */
    public static byte[] jpeg(int width, int height) {
        return jpeg(drawn(width, height), 0.9f, false);
    }

    static BufferedImage drawn(int width, int height) {
        return drawn(width, height, BufferedImage.TYPE_INT_RGB);
    }

    static BufferedImage drawn(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0xDDE6EE));
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(new Color(0xC03030));
        graphics.fillRect(0, 0, width, height / 10);
        graphics.setColor(new Color(0xE0B090));
        graphics.fillOval(width / 4, height / 5, width / 2, height / 2);
        graphics.setColor(new Color(0x203050));
        graphics.fillRect(width / 6, height * 3 / 4, width * 2 / 3, height / 4);
        graphics.dispose();
        return image;
    }

    /** Nothing but noise: the hardest to pack. */
    static BufferedImage noise(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        return image;
    }

    static byte[] jpeg(BufferedImage image, float quality, boolean progressive) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality);
            if (progressive) {
                parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Four inks, as a program for print would save it. */
    static byte[] cmyk(int width, int height) {
        try {
            var raster = Raster.createInterleavedRaster(0, width, height, 4, null);
            ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (var out = ImageIO.createImageOutputStream(bytes)) {
                writer.setOutput(out);
                ImageWriteParam parameters = writer.getDefaultWriteParam();
                parameters.setDestinationType(null);
                var metadata = writer.getDefaultImageMetadata(
                        ImageTypeSpecifier.createFromBufferedImageType(BufferedImage.TYPE_INT_ARGB), parameters);
                writer.write(metadata, new IIOImage(raster, null, metadata), parameters);
            } finally {
                writer.dispose();
            }
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    static byte[] as(String format, int width, int height) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(drawn(width, height), format, bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** The JPEG with an EXIF segment that says how it is to be turned, and where it was taken. */
    static byte[] turned(byte[] jpeg, int orientation) {
        byte[] place = "GPS-35.6812N-139.7671E".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(2 + 2 + 6 + 8 + 2 + 12 + 4 + place.length);
        exif.putShort((short) 0xFFE1).putShort((short) (exif.capacity() - 2));
        exif.put(new byte[] {'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42}).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0).put(place);
        return spliced(jpeg, 2, 2, exif.array());
    }

    /** Bytes {@code from} to {@code to} replaced. */
    static byte[] spliced(byte[] bytes, int from, int to, byte[] middle) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(middle);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }

    /** The JPEG with another size, or sort of packing, in its frame head. */
    static byte[] claiming(byte[] jpeg, int marker, int bits, int width, int height) {
        byte[] changed = jpeg.clone();
        for (int i = 2; i < changed.length - 9; i++) {
            if ((changed[i] & 0xFF) == 0xFF && (changed[i + 1] & 0xFF) == 0xC0) {
                changed[i + 1] = (byte) marker;
                ByteBuffer.wrap(changed, i + 4, 5)
                        .put((byte) bits)
                        .putShort((short) height)
                        .putShort((short) width);
                return changed;
            }
        }
        throw new IllegalStateException("No frame");
    }

    /** A progressive JPEG whose last scan is repeated many times. */
    static byte[] manyScans(int times) {
        byte[] jpeg = jpeg(drawn(360, 480), 0.9f, true);
        int last = 0;
        for (int i = 2; i < jpeg.length - 1; i++) {
            if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xDA) {
                last = i;
            }
        }
        byte[] scan = Arrays.copyOfRange(jpeg, last, jpeg.length - 2);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, jpeg.length - 2);
        for (int i = 0; i < times; i++) {
            out.writeBytes(scan);
        }
        out.write(jpeg, jpeg.length - 2, 2);
        return out.toByteArray();
    }
}

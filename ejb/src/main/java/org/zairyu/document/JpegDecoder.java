package org.zairyu.document;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes a JPEG no larger than is needed, in plain sRGB and upright. */
final class JpegDecoder {
    /** Four times the pixels of what is kept at most, so that scaling down afterwards stays smooth. */
    private static final int ENOUGH = 2 * PhotoFit.WIDTH;

    private JpegDecoder() {}

    /**
     * The picture turned as its orientation says.
     *
     * @throws IOException when it cannot be decoded to its end
     */
    static BufferedImage upright(byte[] jpeg, JpegHeader header, Deadline deadline) throws IOException {
        return turned(decode(jpeg, header, deadline), header.orientation());
    }

    private static BufferedImage decode(byte[] jpeg, JpegHeader header, Deadline deadline) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        Watch watch = new Watch(deadline);
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
            reader.setInput(in, true, true);
            reader.addIIOReadWarningListener(watch::warned);
            reader.addIIOReadProgressListener(watch);
            ImageReadParam parameters = reader.getDefaultReadParam();
            int step = Math.max(1, header.uprightWidth() / ENOUGH);
            parameters.setSourceSubsampling(step, step, 0, 0);
            BufferedImage image = reader.read(0, parameters);
            watch.throwIfNotWhole();
            return image;
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage turned(BufferedImage image, int orientation) {
        boolean lies = orientation >= 5;
        int width = lies ? image.getHeight() : image.getWidth();
        int height = lies ? image.getWidth() : image.getHeight();
        BufferedImage upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = upright.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        graphics.drawImage(image, turn(orientation, width, height), null);
        graphics.dispose();
        return upright;
    }

    /** EXIF 2.3, tag 0112: 2 mirrored, 3 upside down, 4 both, 5-8 lying on a side. Sizes are those of the result. */
    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, width, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, width, height);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, height);
            default -> new AffineTransform();
        };
    }

    /** Hears what the decoder says while it works, and ends it when the time is over. */
    private static final class Watch implements IIOReadProgressListener {
        private final Deadline deadline;
        private boolean damaged;
        private Deadline.Passed passed;

        Watch(Deadline deadline) {
            this.deadline = deadline;
        }

        /** The decoder paints what is missing grey and only warns: "Premature end", "Corrupt JPEG data", "Truncated". */
        void warned(ImageReader source, String warning) {
            String words = warning.toLowerCase(Locale.ROOT);
            damaged |= words.contains("premature")
                    || words.contains("truncated")
                    || (words.contains("corrupt") && !words.contains("extraneous"));
        }

        void throwIfNotWhole() throws IOException {
            if (passed != null) {
                throw passed;
            }
            if (damaged) {
                throw new IOException("Not whole");
            }
        }

        @Override
        public void imageProgress(ImageReader source, float percentageDone) {
            try {
                deadline.check();
            } catch (Deadline.Passed over) {
                passed = over;
                source.abort();
            }
        }

        @Override
        public void sequenceStarted(ImageReader source, int minIndex) {}

        @Override
        public void sequenceComplete(ImageReader source) {}

        @Override
        public void imageStarted(ImageReader source, int imageIndex) {}

        @Override
        public void imageComplete(ImageReader source) {}

        @Override
        public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {}

        @Override
        public void thumbnailProgress(ImageReader source, float percentageDone) {}

        @Override
        public void thumbnailComplete(ImageReader source) {}

        @Override
        public void readAborted(ImageReader source) {}
    }
}

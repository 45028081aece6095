package org.zairyu.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a JPEG says of itself before anything is decoded.
 *
 * @param width in pixels as stored, before {@code orientation} turns it
 * @param height in pixels as stored
 * @param colours 1 grey, 3 colour, 4 CMYK
 * @param scans how often the picture is gone over; a progressive one has about ten
 * @param orientation 1 to 8 as EXIF counts: how the stored picture is to be turned and mirrored
 * @param whole whether its end is there
 */
record JpegHeader(int width, int height, int colours, int scans, int orientation, boolean whole) {
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP1 = 0xE1;
    private static final int ORIENTATION_TAG = 0x0112;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

    /** Reads the segments one after the other; empty when they are no JPEG that is in use today. */
    static Optional<JpegHeader> of(byte[] jpeg) {
        try {
            return Optional.of(new Segments(ByteBuffer.wrap(jpeg)).read());
        } catch (IOException | RuntimeException notOne) {
            return Optional.empty();
        }
    }

    /** Whether turning it upright swaps width and height. */
    boolean lies() {
        return orientation >= 5;
    }

    int uprightWidth() {
        return lies() ? height : width;
    }

    int uprightHeight() {
        return lies() ? width : height;
    }

    private static final class Segments {
        private final ByteBuffer in;
        private int width;
        private int height;
        private int colours;
        private int scans;
        private int orientation = 1;
        private boolean ended;

        Segments(ByteBuffer in) {
            this.in = in;
        }

        JpegHeader read() throws IOException {
            if (next() != 0xFF || next() != SOI) {
                throw new IOException("No start");
            }
            while (!ended && in.remaining() > 1) {
                int marker = marker();
                if (marker == EOI) {
                    ended = true;
                } else if (!standsAlone(marker)) {
                    segment(marker);
                }
            }
            if (width == 0 || height == 0 || scans == 0) {
                throw new IOException("No picture");
            }
            return new JpegHeader(width, height, colours, scans, orientation, ended);
        }

        private int next() {
            return in.get() & 0xFF;
        }

        /** Goes to the next marker: over the data of a scan, in which FF 00 and the restart marks are no markers. */
        private int marker() {
            while (in.remaining() > 1) {
                if (next() == 0xFF) {
                    int code = in.get(in.position()) & 0xFF;
                    if (code != 0 && code != 0xFF) {
                        in.position(in.position() + 1);
                        return code;
                    }
                }
            }
            return 0x01;
        }

        private static boolean standsAlone(int marker) {
            return marker == 0x01 || (marker >= 0xD0 && marker <= SOI);
        }

        private void segment(int marker) throws IOException {
            int length = (in.getShort() & 0xFFFF) - 2;
            int end = in.position() + length;
            if (length < 0 || end > in.limit()) {
                throw new IOException("A segment is cut off");
            }
            if (isFrame(marker)) {
                frame(marker);
            } else if (marker == SOS) {
                scans++;
            } else if (marker == APP1) {
                exif(in.slice(in.position(), length));
            }
            in.position(end);
        }

        private static boolean isFrame(int marker) {
            return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        }

        private void frame(int marker) throws IOException {
            // baseline, extended and progressive with Huffman tables: what decoders and browsers can show
            if (marker > 0xC2 || next() != 8) {
                throw new IOException("A sort nobody shows");
            }
            height = in.getShort() & 0xFFFF;
            width = in.getShort() & 0xFFFF;
            colours = next();
        }

        private void exif(ByteBuffer data) {
            try {
                byte[] name = new byte[EXIF.length];
                data.get(name);
                if (Arrays.equals(name, EXIF)) {
                    orientation = orientation(data.slice());
                }
            } catch (RuntimeException damaged) {
                orientation = 1;
            }
        }

        private static int orientation(ByteBuffer tiff) {
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = tiff.getShort(directory) & 0xFFFF;
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + 12 * i;
                if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION_TAG) {
                    int value = tiff.getShort(entry + 8) & 0xFFFF;
                    return value >= 1 && value <= 8 ? value : 1;
                }
            }
            return 1;
        }
    }
}

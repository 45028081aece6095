package org.zairyu.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Whether a file is a face photo of the right shape and size, and what of it is kept. The rules: JPEG by its
 * content, 40 mm high by 30 mm wide, that is 3:4 with 2 in 100 either way, at least 354 x 472 pixels (300 dpi), at most
 * 6000 a side. Colour and monochrome are both fine. Pure: the same file gets the same photo.
 */
public final class PhotoCheck {
    public static final int KEPT_BYTES = 50_000;
    public static final int LEAST_WIDTH = 354;
    public static final int LEAST_HEIGHT = 472;
    public static final int MOST_A_SIDE = 6000;

    private static final int RATIO_WIDTH = 3;
    private static final int RATIO_HEIGHT = 4;
    private static final int TOLERANCE_PERCENT = 2;
    /** A usual progressive photo has ten; hundreds are made only to keep a decoder busy. */
    private static final int MOST_SCANS = 64;

    private static final Duration TIME = Duration.ofSeconds(10);

    private PhotoCheck() {}

    /**
     * Checks a file on disk and makes of it the photo that would be kept.
     *
     * @throws Refusal with the reason
     * @throws IOException when the disk cannot be read
     */
    public static Photo check(Path file) throws Refusal, IOException {
        byte[] head = PdfCheck.head(file);
        if (head.length == 0) {
            throw new Refusal(Reason.EMPTY);
        }
        LooksLike kind = LooksLike.of(head);
        if (kind != LooksLike.JPEG) {
            throw new Refusal(Reason.NOT_JPEG, kind);
        }
        byte[] jpeg = Files.readAllBytes(file);
        JpegHeader header = JpegHeader.of(jpeg).orElseThrow(() -> new Refusal(Reason.PHOTO_BROKEN));
        refuseByHeader(header);
        return PhotoFit.fit(decode(jpeg, header), KEPT_BYTES);
    }

    private static void refuseByHeader(JpegHeader header) throws Refusal {
        if (!header.whole() || header.scans() > MOST_SCANS) {
            throw new Refusal(Reason.PHOTO_BROKEN);
        }
        if (header.colours() != 1 && header.colours() != 3) {
            throw new Refusal(Reason.PHOTO_COLOURS);
        }
        refuseByShape(header.uprightWidth(), header.uprightHeight());
    }

    /** The rules of shape alone, for an upright picture. */
    static void refuseByShape(int width, int height) throws Refusal {
        if (Math.max(width, height) > MOST_A_SIDE) {
            throw new Refusal(Reason.PHOTO_TOO_MANY_PIXELS, width, height, MOST_A_SIDE);
        }
        if (!fits(width, height)) {
            if (fits(height, width)) {
                throw new Refusal(Reason.PHOTO_LYING, width, height);
            }
            throw new Refusal(Reason.PHOTO_RATIO, width, height, Math.round(height * 3 / 4f));
        }
        if (width < LEAST_WIDTH || height < LEAST_HEIGHT) {
            throw new Refusal(Reason.PHOTO_TOO_FEW_PIXELS, width, height, LEAST_WIDTH, LEAST_HEIGHT);
        }
    }

    private static boolean fits(int width, int height) {
        int off = Math.abs(RATIO_HEIGHT * width - RATIO_WIDTH * height);
        return off * 100 <= TOLERANCE_PERCENT * RATIO_WIDTH * height;
    }

    private static BufferedImage decode(byte[] jpeg, JpegHeader header) throws Refusal {
        try {
            return JpegDecoder.upright(jpeg, header, Deadline.in(TIME));
        } catch (Deadline.Passed passed) {
            throw new Refusal(Reason.TOOK_TOO_LONG);
        } catch (IOException | RuntimeException broken) {
            throw new Refusal(Reason.PHOTO_BROKEN);
        }
    }
}

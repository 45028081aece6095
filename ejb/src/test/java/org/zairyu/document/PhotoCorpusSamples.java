package org.zairyu.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import org.zairyu.document.CorpusSamples.Sample;

/** The photos of the corpus. */
final class PhotoCorpusSamples {
    private final List<Sample> samples;

    PhotoCorpusSamples(List<Sample> samples) {
        this.samples = samples;
    }

    void bad() {
        photosOfOtherKinds();
        photosOfOtherShapes();
    }

    void good() {
        goodPhotos();
    }

    private void photo(String name, String what, byte[] content, Reason expected) {
        samples.add(new Sample(StoredFile.Kind.PHOTO, name, what, content, expected));
    }

    private void photosOfOtherKinds() {
        byte[] jpeg = PhotoSamples.jpeg(600, 800);
        photo("empty.jpg", "nothing in it", new byte[0], Reason.EMPTY);
        photo("face.jpg", "a PNG renamed", PhotoSamples.as("png", 600, 800), Reason.NOT_JPEG);
        photo("anim.jpg", "a GIF renamed", PhotoSamples.as("gif", 600, 800), Reason.NOT_JPEG);
        photo("phone.jpg", "a HEIC renamed", bytes("\0\0\0\u0018ftypheic"), Reason.NOT_JPEG);
        photo("document.jpg", "a PDF renamed", PdfSamples.pages(1), Reason.NOT_JPEG);
        photo("big.jpg", "over 5 MB", Arrays.copyOf(jpeg, 5 * 1024 * 1024 + 1), Reason.PHOTO_TOO_LARGE);
        photo("half.jpg", "cut in the middle", Arrays.copyOf(jpeg, jpeg.length / 2), Reason.PHOTO_BROKEN);
        photo("hole.jpg", "the middle missing, the end there", hole(jpeg), Reason.PHOTO_BROKEN);
        photo("head.jpg", "only the first bytes", Arrays.copyOf(jpeg, 20), Reason.PHOTO_BROKEN);
        photo(
                "twelve.jpg",
                "twelve bits a colour",
                PhotoSamples.claiming(jpeg, 0xC1, 12, 600, 800),
                Reason.PHOTO_BROKEN);
        photo(
                "lossless.jpg",
                "packed without loss",
                PhotoSamples.claiming(jpeg, 0xC3, 8, 600, 800),
                Reason.PHOTO_BROKEN);
        photo("scans.jpg", "hundreds of scans", PhotoSamples.manyScans(300), Reason.PHOTO_BROKEN);
        photo("print.jpg", "four inks", PhotoSamples.cmyk(600, 800), Reason.PHOTO_COLOURS);
    }

    private static byte[] hole(byte[] jpeg) {
        return PhotoSamples.spliced(jpeg, jpeg.length / 2, jpeg.length - 2, new byte[0]);
    }

    private void photosOfOtherShapes() {
        byte[] jpeg = PhotoSamples.jpeg(600, 800);
        photo(
                "flood.jpg",
                "claims 48,000 x 64,000 pixels",
                PhotoSamples.claiming(jpeg, 0xC0, 8, 48_000, 64_000),
                Reason.PHOTO_TOO_MANY_PIXELS);
        photo("side.jpg", "6,001 high", PhotoSamples.claiming(jpeg, 0xC0, 8, 4501, 6001), Reason.PHOTO_TOO_MANY_PIXELS);
        photo("small.jpg", "300 x 400", PhotoSamples.jpeg(300, 400), Reason.PHOTO_TOO_FEW_PIXELS);
        photo("almost.jpg", "353 x 471", PhotoSamples.jpeg(353, 471), Reason.PHOTO_TOO_FEW_PIXELS);
        photo("square.jpg", "square", PhotoSamples.jpeg(800, 800), Reason.PHOTO_RATIO);
        photo("lying.jpg", "lying on its side", PhotoSamples.jpeg(800, 600), Reason.PHOTO_LYING);
        photo("turned.jpg", "upright, to be turned to lie", PhotoSamples.turned(jpeg, 6), Reason.PHOTO_LYING);
        photo("passport.jpg", "35 x 45 mm", PhotoSamples.jpeg(700, 900), Reason.PHOTO_RATIO);
    }

    private void goodPhotos() {
        BufferedImage grey = PhotoSamples.drawn(600, 800, BufferedImage.TYPE_BYTE_GRAY);
        photo("least.jpg", "354 x 472", PhotoSamples.jpeg(354, 472), null);
        photo("recommended.jpg", "600 x 800", PhotoSamples.jpeg(600, 800), null);
        photo("wide.jpg", "2 in 100 too wide", PhotoSamples.jpeg(612, 800), null);
        photo("narrow.jpg", "2 in 100 too narrow", PhotoSamples.jpeg(588, 800), null);
        photo("camera.jpg", "3,000 x 4,000", PhotoSamples.jpeg(3000, 4000), null);
        photo("progressive.jpg", "progressive", PhotoSamples.jpeg(PhotoSamples.drawn(600, 800), 0.9f, true), null);
        photo("grey.jpg", "monochrome", PhotoSamples.jpeg(grey, 0.9f, false), null);
        photo("noise.jpg", "hard to pack", PhotoSamples.jpeg(PhotoSamples.noise(900, 1200), 0.9f, false), null);
        photo("phone.jpg", "lying, to be turned upright", PhotoSamples.turned(PhotoSamples.jpeg(800, 600), 6), null);
        photo("renamed.png", "a JPEG with another name", PhotoSamples.jpeg(600, 800), null);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }
}

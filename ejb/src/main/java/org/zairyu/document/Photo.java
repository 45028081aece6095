package org.zairyu.document;

/**
 * A face photo as it would be kept: upright, without any metadata, at most {@link PhotoCheck#KEPT_BYTES}.
 * Shown to the person before it is accepted.
 */
public final class Photo {
    private final byte[] jpeg;
    private final int width;
    private final int height;

    Photo(byte[] jpeg, int width, int height) {
        this.jpeg = jpeg;
        this.width = width;
        this.height = height;
    }

    /** The bytes of the JPEG; a copy. */
    public byte[] jpeg() {
        return jpeg.clone();
    }

    public int bytes() {
        return jpeg.length;
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }
}

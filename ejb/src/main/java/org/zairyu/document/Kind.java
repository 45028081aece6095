package org.zairyu.document;

/** What a person sends: the documents as one PDF (資料, A-1) or the face photo as one JPEG (顔写真, A-7). */
public enum Kind {
    /** One PDF, at most 10 MB of 1024 x 1024 bytes. */
    DOCUMENT(10 * 1024 * 1024, "application/pdf"),
    /** One JPEG, at most 5 MB as sent; what is kept of it is at most {@link PhotoCheck#KEPT_BYTES}. */
    PHOTO(5 * 1024 * 1024, "image/jpeg");

    private final int maxBytes;
    private final String mediaType;

    Kind(int maxBytes, String mediaType) {
        this.maxBytes = maxBytes;
        this.mediaType = mediaType;
    }

    /** The most that is read of one upload, in bytes. */
    public int maxBytes() {
        return maxBytes;
    }

    /** The one media type with which a file of this kind is handed out. */
    public String mediaType() {
        return mediaType;
    }
}

package org.zairyu.document;

/** What a person sends: the documents as one PDF (資料, A-1) or the face photo as one JPEG (顔写真, A-7). */
public enum Kind {
    /** One PDF, at most 10 MB of 1024 x 1024 bytes. */
    DOCUMENT(10 * 1024 * 1024, "application/pdf", Reason.TOO_LARGE),
    /** One JPEG, at most 5 MB as sent; what is kept of it is at most {@link PhotoCheck#KEPT_BYTES}. */
    PHOTO(5 * 1024 * 1024, "image/jpeg", Reason.PHOTO_TOO_LARGE);

    private final int maxBytes;
    private final String mediaType;
    private final Reason tooLarge;

    Kind(int maxBytes, String mediaType, Reason tooLarge) {
        this.maxBytes = maxBytes;
        this.mediaType = mediaType;
        this.tooLarge = tooLarge;
    }

    /** The most that is read of one upload, in bytes. */
    public int maxBytes() {
        return maxBytes;
    }

    /** The refusal of an upload over the limit, for those who see it coming: by the length that the sender announces. */
    public Refusal tooLarge() {
        return new Refusal(tooLarge, maxBytes / (1024 * 1024));
    }

    /** The one media type with which a file of this kind is handed out. */
    public String mediaType() {
        return mediaType;
    }
}

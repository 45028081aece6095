package org.zairyu.document;

/**
 * Why a file was refused. Each has its words, what is wrong and what to do, in the bundle of this
 * feature. When several apply, the one that stands first here is told.
 */
public enum Reason {
    NONE_CHOSEN,
    EMPTY,
    /** The limit in MB. */
    TOO_LARGE,
    /** Too many checks at once. */
    BUSY,
    /** A {@link LooksLike}. */
    NOT_PDF,
    PASSWORD,
    NO_PRINTING,
    NO_COPYING,
    /** Encrypted in another way: for a certificate, by a server, or with no limit at all. */
    ENCRYPTED,
    BROKEN,
    PORTFOLIO,
    ATTACHMENT,
    LAUNCH,
    /** Actions that fetch from, send to or open something outside the file. */
    OUTSIDE_ACTION,
    XFA,
    SCRIPT,
    MEDIA,
    NO_PAGES,
    /** The limit. */
    TOO_MANY_PAGES,
    /** Unpacks to more than is looked through. */
    TOO_COMPLEX,
    TOOK_TOO_LONG,
    /** A {@link LooksLike}. */
    NOT_JPEG,
    /** The limit in MB. */
    PHOTO_TOO_LARGE,
    PHOTO_BROKEN,
    /** CMYK or another number of colours than one or three. */
    PHOTO_COLOURS,
    /** Width, height, the most a side may have. */
    PHOTO_TOO_MANY_PIXELS,
    /** Width, height, width needed, height needed. */
    PHOTO_TOO_FEW_PIXELS,
    /** Width, height: it would fit if it were turned. */
    PHOTO_LYING,
    /** Width, height, the width that would fit this height. */
    PHOTO_RATIO,
    /** The most bytes that are kept. */
    PHOTO_UNFIT;

    /** The key of the words that say what is wrong and what to do. */
    public String key() {
        return "document.refused." + name();
    }
}

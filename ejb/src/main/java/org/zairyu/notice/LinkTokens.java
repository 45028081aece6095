package org.zairyu.notice;

/** Knows the tokens of one-time links when a mail with one leaves. Brought by the feature that makes the links. */
public interface LinkTokens {
    /** The token of that link: letters, digits, hyphens and underscores, the same at every call. */
    String token(long linkId);
}

package org.zairyu.notice;

import java.util.Optional;

/** Knows the tokens of one-time links when a mail with one leaves. Brought by the feature that makes the links. */
public interface LinkTokens {
    /** The token of that link: letters, digits, hyphens and underscores, the same at every call; empty when there is no such link. */
    Optional<String> token(long linkId);
}

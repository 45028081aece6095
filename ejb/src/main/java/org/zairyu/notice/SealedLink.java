package org.zairyu.notice;

import java.util.function.LongFunction;
import java.util.regex.Pattern;

/**
 * The token of a one-time link as a value of a letter. The outbox keeps only its place, between two characters that no other value can
 * bring; the token comes in when the mail leaves. So neither the database nor a reader of the outbox can use the link.
 *
 * @param id of the link, as {@link LinkTokens} knows it
 */
public record SealedLink(long id) {
    private static final char OPEN = '\u0002';
    private static final char CLOSE = '\u0003';
    private static final Pattern PLACE = Pattern.compile(OPEN + "([0-9]+)" + CLOSE);
    private static final String HIDDEN = "\u2022".repeat(16);

    String place() {
        return OPEN + String.valueOf(id) + CLOSE;
    }

    /** The text as it leaves. */
    static String open(String body, LongFunction<String> tokens) {
        return PLACE.matcher(body).replaceAll(found -> tokens.apply(Long.parseLong(found.group(1))));
    }

    /** The text for everybody but its receiver. */
    static String hide(String body) {
        return PLACE.matcher(body).replaceAll(HIDDEN);
    }
}

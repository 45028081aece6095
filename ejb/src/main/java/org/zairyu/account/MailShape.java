package org.zairyu.account;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Mail addresses as typed: full width and spaces around are forgiven, the rest must be one plain address of ASCII. */
public final class MailShape {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

    private MailShape() {}

    /** As it is stored; empty when it cannot be one. */
    public static Optional<String> parse(String typed) {
        String address = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC)
                .strip();
        return address.length() <= LONGEST && SHAPE.matcher(address).matches()
                ? Optional.of(address)
                : Optional.empty();
    }
}

package org.zairyu.notice;

import java.util.regex.Pattern;

/** Which mail addresses can be written to: one address, nothing beside it, so that no header can be smuggled in. */
final class Address {
    static final int LENGTH = 254;
    private static final Pattern PATTERN =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+"
                    + "[A-Za-z]{2,63}");

    private Address() {}

    static boolean usable(String address) {
        return address.length() <= LENGTH && PATTERN.matcher(address).matches();
    }

    /** What can be stored and shown of one that is not usable. */
    static String shown(String address) {
        String clean = LetterText.clean(address);
        return clean.length() <= LENGTH ? clean : clean.substring(0, LENGTH);
    }
}

package org.zairyu.form;

import java.util.regex.Pattern;

/** Postal codes, telephone numbers, mail addresses. */
final class Contacts {
    private static final int EMAIL_LONGEST = 254;
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
            + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");
    private static final Pattern UNKNOWN = Pattern.compile("(?i)不明|unknown");

    private Contacts() {}

    /** Kept as 7 digits, or {@code unknown}. */
    static Reading postal(String typed, Field field, Facts facts) {
        String digits = Typed.compact(typed.replace("〒", ""));
        if (UNKNOWN.matcher(digits).matches()) {
            return Reading.of("unknown");
        }
        return digits.matches("[0-9]{7}") ? Reading.of(digits) : Reading.refused("postal");
    }

    /** Kept as 10 or 11 digits. */
    static Reading phone(String typed, Field field, Facts facts) {
        return japanese(typed, "phone", "0[0-9]{9,10}");
    }

    /** Kept as 11 digits. */
    static Reading mobile(String typed, Field field, Facts facts) {
        return japanese(typed, "mobile", "0[0-9]{10}");
    }

    static Reading email(String typed, Field field, Facts facts) {
        String address = Typed.half(typed);
        if (typed.strip().matches("(?s).*[\\r\\n].*")) {
            return Reading.refused("oneLine");
        }
        if (address.length() > EMAIL_LONGEST) {
            return Reading.refused("tooLong", EMAIL_LONGEST, Typed.length(address));
        }
        if (!EMAIL.matcher(address).matches()) {
            return Reading.refused("email");
        }
        boolean oldMobile = address.contains("..") || address.contains(".@");
        return oldMobile ? Reading.of(address).noting("emailDots") : Reading.of(address);
    }

    private static Reading japanese(String typed, String code, String shape) {
        String digits = Typed.compact(typed).replaceAll("[().]", "").replaceFirst("^\\+81\\(?0?\\)?", "0");
        if (digits.startsWith("+")) {
            return Reading.refused("phoneForeign");
        }
        if (!Typed.isDigits(digits)) {
            return Reading.refused(code);
        }
        if (digits.matches(shape)) {
            return Reading.of(digits);
        }
        String restored = "0" + digits;
        if (!digits.startsWith("0") && restored.matches(shape)) {
            return Reading.of(restored).noting("phoneZero", restored);
        }
        return Reading.refused(code);
    }
}

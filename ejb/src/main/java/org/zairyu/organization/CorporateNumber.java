package org.zairyu.organization;

import java.text.Normalizer;
import java.util.Optional;

/**
 * The 法人番号: 13 digits, of which the first is a check digit from 1 to 9 over the other twelve. A number that passes need not exist:
 * a 0 and a 9 in the same place are not told apart.
 */
public final class CorporateNumber {

    private static final int LENGTH = 13;
    private static final int BASE_LENGTH = 12;

    private CorporateNumber() {}

    /** Half-width digits without spaces and hyphens; what else was typed stays as it is. */
    public static String normalised(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Pd}\\u2212ー]", "");
    }

    /** Whether these are 13 digits whose first one is the check digit of the others. */
    public static boolean valid(String digits) {
        return allDigits(digits, LENGTH) && digits.charAt(0) == checkDigit(digits.substring(1));
    }

    /** The number that belongs to a 会社法人等番号 of twelve digits, for offering it; empty when those are not twelve digits. */
    public static Optional<String> fromBase(String base) {
        return allDigits(base, BASE_LENGTH) ? Optional.of(checkDigit(base) + base) : Optional.empty();
    }

    private static char checkDigit(String base) {
        int sum = 0;
        for (int n = 1; n <= BASE_LENGTH; n++) {
            int digit = base.charAt(BASE_LENGTH - n) - '0';
            sum += n % 2 == 1 ? digit : 2 * digit;
        }
        return (char) ('0' + 9 - sum % 9);
    }

    private static boolean allDigits(String text, int length) {
        return text.length() == length && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}

package org.zairyu.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The 認証ID of a staff user: R, eight random characters and a check character modulo 31, of an alphabet without 0 O 1 I L. Stored
 * without hyphens (R2X47K9MQH), shown with them (R2X4-7K9M-QH). Not derived from the person and never used twice. The check character
 * notices any one wrong character and any two neighbours swapped.
 */
public final class AuthId {

    /** How many characters are stored. */
    public static final int LENGTH = 10;

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int RANDOM_CHARACTERS = 8;

    private AuthId() {}

    /** A new one; whether it is free, the unique column says. */
    public static String generate(RandomGenerator random) {
        StringBuilder id = new StringBuilder("R");
        for (int i = 0; i < RANDOM_CHARACTERS; i++) {
            id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return id.append(checkCharacter(id)).toString();
    }

    /** What was typed, with or without hyphens and spaces, in any case and width, as it is stored; empty when it cannot be one. */
    public static Optional<String> parse(String typed) {
        String id = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Pd}\\u2212ー]", "")
                .toUpperCase(Locale.ROOT);
        return valid(id) ? Optional.of(id) : Optional.empty();
    }

    /** As a person reads it: R2X4-7K9M-QH. */
    public static String shown(String stored) {
        return stored.substring(0, 4) + "-" + stored.substring(4, 8) + "-" + stored.substring(8);
    }

    private static boolean valid(String id) {
        return id.length() == LENGTH
                && id.charAt(0) == 'R'
                && id.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && id.charAt(LENGTH - 1) == checkCharacter(id);
    }

    private static char checkCharacter(CharSequence id) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (i + 1) * ALPHABET.indexOf(id.charAt(i));
        }
        return ALPHABET.charAt(sum % ALPHABET.length());
    }
}

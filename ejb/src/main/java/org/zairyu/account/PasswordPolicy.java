package org.zairyu.account;

import java.text.Normalizer;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which passwords may be set: long enough, not one that many use, nothing of the person's own; any characters at all, counted in Unicode's
 * composed form. The preset {@code isa-compat} is the rule of the agency's sister system: 8 to 32 letters, digits and signs, all three.
 *
 * @param minLength in characters, 8 or more
 */
record PasswordPolicy(int minLength, Preset preset) {

    static final int MAX_LENGTH = 128;

    private static final int SHORTEST_WORD = 4;
    private static final int LEAST = 8;

    /** What the operator asks for beyond the length. */
    enum Preset {
        NONE,
        ISA_COMPAT
    }

    private static final Pattern ISA = Pattern.compile(
            "(?=.*[A-Za-z])(?=.*[0-9])(?=.*[$%&=@_#*+?!-])[A-Za-z0-9$%&=@_#*+?!-]{8,32}", Pattern.DOTALL);

    PasswordPolicy {
        if (minLength < LEAST || minLength > MAX_LENGTH) {
            throw new IllegalArgumentException("password.minLength " + minLength);
        }
    }

    /** The gravest fault of a password; empty when it may be set.
     *
     * @param own words of the person: 認証ID, name, kana, mail address, organization
     */
    Optional<PasswordFault> fault(CharSequence typed, Collection<String> own) {
        String password = Normalizer.normalize(typed, Normalizer.Form.NFC);
        return faults(password, own).stream().findFirst();
    }

    private Set<PasswordFault> faults(String password, Collection<String> own) {
        Set<PasswordFault> faults = EnumSet.noneOf(PasswordFault.class);
        int length = password.codePointCount(0, password.length());
        if (preset == Preset.ISA_COMPAT && !ISA.matcher(password).matches()) {
            faults.add(PasswordFault.NOT_OF_PRESET);
        } else if (preset == Preset.NONE && length < minLength) {
            faults.add(PasswordFault.TOO_SHORT);
        }
        if (length > MAX_LENGTH) {
            faults.add(PasswordFault.TOO_LONG);
        }
        if (own.stream().anyMatch(word -> holds(password, word))) {
            faults.add(PasswordFault.OWN_WORD);
        }
        if (CommonPasswords.contain(password)) {
            faults.add(PasswordFault.COMMON);
        }
        return faults;
    }

    /** A word of less than four characters is in too many passwords by chance; a mail address counts without its host as well. */
    private static boolean holds(String password, String word) {
        String folded = fold(word);
        int at = folded.indexOf('@');
        String name = at < 0 ? folded : folded.substring(0, at);
        return name.codePointCount(0, name.length()) >= shortest(name)
                && fold(password).contains(name);
    }

    /** A name in Japanese characters is a name from two characters on. */
    private static int shortest(String word) {
        return word.codePoints().allMatch(c -> c < 0x80) ? SHORTEST_WORD : 2;
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s-]", "");
    }
}

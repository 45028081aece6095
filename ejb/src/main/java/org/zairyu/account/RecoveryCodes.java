package org.zairyu.account;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zairyu.audit.AuditKey;

/**
 * Codes for who cannot use the authenticator app: {@value #COUNT} at a time, each good once. Each has 79 random bits; what is kept of them
 * are digests that nobody can make without the operator's key.
 */
final class RecoveryCodes {

    static final int COUNT = 10;

    /** People write these down: without 0 O 1 I L. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {}

    /** As they are shown, once: K7PM-2QXR-9TBD-HW4C. */
    static List<String> fresh() {
        return Stream.generate(RecoveryCodes::one).limit(COUNT).toList();
    }

    /** What is stored of them. */
    static String digests(List<String> codes, String owner, AuditKey key) {
        return codes.stream().map(code -> digest(folded(code), owner, key)).collect(Collectors.joining(" "));
    }

    /** What is left to store when one is used; empty when it is none of them. */
    static Optional<String> without(String digests, String typed, String owner, AuditKey key) {
        String used = digest(folded(typed), owner, key);
        List<String> left =
                split(digests).filter(digest -> !digest.equals(used)).toList();
        return left.size() == count(digests) ? Optional.empty() : Optional.of(String.join(" ", left));
    }

    static int count(String digests) {
        return (int) split(digests).count();
    }

    private static Stream<String> split(String digests) {
        return Arrays.stream(digests.split(" ")).filter(digest -> !digest.isEmpty());
    }

    private static String one() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i > 0 && i % GROUP == 0 ? "-" : "").append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    private static String digest(String code, String owner, AuditKey key) {
        return key.sealOf("recovery|" + owner + "|" + code);
    }

    private static String folded(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Pd}\\u2212ー]", "")
                .toUpperCase(Locale.ROOT);
    }
}

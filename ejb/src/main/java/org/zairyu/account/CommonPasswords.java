package org.zairyu.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Passwords that are guessed first: words of the list beside this class, alone or in a row, with digits and signs around them and with the
 * usual digits for letters; runs of the keyboard or the alphabet; few different characters.
 */
final class CommonPasswords {

    private static final Set<String> WORDS = read();
    private static final int FEW = 4;
    private static final String[] RUNS = {
        "abcdefghijklmnopqrstuvwxyz",
        "01234567890123456789",
        "qwertyuiopasdfghjklzxcvbnm",
        "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik"
    };
    private static final int RUN = 6;

    private CommonPasswords() {}

    static boolean contain(String password) {
        String lower = password.toLowerCase(Locale.ROOT);
        return lower.chars().distinct().count() <= FEW
                || isRuns(lower)
                || isWords(lettersOnly(lower))
                || isWords(lettersOnly(plain(lower)));
    }

    /** The usual disguises taken off. */
    private static String plain(String lower) {
        return lower.replaceAll("[0-9!?.#*_-]+$", "")
                .replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't')
                .replace('@', 'a')
                .replace('$', 's');
    }

    private static String lettersOnly(String text) {
        return text.replaceAll("[0-9\\p{Punct}\\s]", "");
    }

    /** Whether nothing is left when every word of the list is taken out, from the left, the longest first. */
    private static boolean isWords(String letters) {
        int at = 0;
        while (at < letters.length()) {
            int end = letters.length();
            while (end > at && !WORDS.contains(letters.substring(at, end))) {
                end--;
            }
            if (end == at) {
                return false;
            }
            at = end;
        }
        return true;
    }

    /** Whether nothing of more than three characters is left when the runs are taken out. */
    private static boolean isRuns(String lower) {
        String rest = lower;
        for (int length = lower.length(); length >= RUN; length--) {
            for (String run : RUNS) {
                String both = run + "|" + new StringBuilder(run).reverse();
                for (int from = 0; from + length <= both.length(); from++) {
                    rest = rest.replace(both.substring(from, from + length), "");
                }
            }
        }
        return rest.length() < FEW;
    }

    private static Set<String> read() {
        try (InputStream file = CommonPasswords.class.getResourceAsStream("common-passwords.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.strip().split(" +")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

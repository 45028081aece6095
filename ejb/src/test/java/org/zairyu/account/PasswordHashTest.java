package org.zairyu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zairyu.Requirement;

@Requirement("S-2")
class PasswordHashTest {

    private final PasswordHash hashing = new PasswordHash();

    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery", "ひらがなカタカナ漢字", "🙂🙃 mit Ümlaut", " leading and trailing ", "a"})
    void aPasswordMatchesItsHashExactly(String password) {
        String hash = hashing.of(password.toCharArray());
        assertTrue(hashing.matches(password.toCharArray(), hash));
        assertFalse(hashing.matches((password + " ").toCharArray(), hash));
        assertFalse(hashing.matches("Correct horse battery".toCharArray(), hash));
    }

    @Test
    void theSameWordFromAnotherKeyboardMatches() {
        String hash = hashing.of("パスワードが".toCharArray());
        assertTrue(hashing.matches("パスワードか\u3099".toCharArray(), hash));
    }

    @Test
    void itNamesItsCostAndHasASaltOfItsOwn() {
        String hash = hashing.of("secret word".toCharArray());
        assertTrue(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), hash);
        assertNotEquals(hash, hashing.of("secret word".toCharArray()));
        assertFalse(PasswordHash.outdated(hash));
        assertTrue(hash.length() <= 200);
    }

    /** Made by the reference program of the algorithm's authors: password "password", salt "somesalt". */
    @Test
    void aHashOfTheReferenceProgramIsUnderstoodAndOutdated() {
        String reference = "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";
        assertTrue(hashing.matches("password".toCharArray(), reference));
        assertFalse(hashing.matches("passwore".toCharArray(), reference));
        assertTrue(PasswordHash.outdated(reference));
    }

    @Test
    void whatIsNoHashIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> hashing.matches("x".toCharArray(), "plain"));
    }

    @Test
    void withoutAnAccountTheAnswerIsNo() throws Passwords.Busy {
        Passwords passwords = new Passwords();
        assertFalse(passwords.matches("nobody's".toCharArray(), null));
        assertTrue(passwords.matches("word".toCharArray(), passwords.hash("word".toCharArray())));
        assertEquals(false, passwords.outdated(passwords.hash("word".toCharArray())));
    }

    /** The memory of one check is lent to the next: none may see what another has left in it. */
    @Test
    void manyAtOnceDoNotDisturbEachOther() {
        Passwords passwords = new Passwords();
        List<String> words = List.of("one", "two", "three", "four", "five", "six");
        Map<String, String> hashes = words.parallelStream()
                .collect(Collectors.toMap(word -> word, word -> passwords.hash(word.toCharArray())));
        for (String word : words) {
            List<String> opened = words.parallelStream()
                    .filter(other -> passwords.belongs(word.toCharArray(), hashes.get(other)))
                    .toList();
            assertEquals(List.of(word), opened);
        }
    }
}

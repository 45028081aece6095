package org.zairyu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zairyu.Requirement;

@Requirement("S-2")
class PasswordHashTest {

    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery", "ひらがなカタカナ漢字", "🙂🙃 mit Ümlaut", " leading and trailing ", "a"})
    void aPasswordMatchesItsHashExactly(String password) {
        String hash = PasswordHash.of(password.toCharArray());
        assertTrue(PasswordHash.matches(password.toCharArray(), hash));
        assertFalse(PasswordHash.matches((password + " ").toCharArray(), hash));
        assertFalse(PasswordHash.matches("Correct horse battery".toCharArray(), hash));
    }

    @Test
    void theSameWordFromAnotherKeyboardMatches() {
        String hash = PasswordHash.of("パスワードが".toCharArray());
        assertTrue(PasswordHash.matches("パスワードか\u3099".toCharArray(), hash));
    }

    @Test
    void itNamesItsCostAndHasASaltOfItsOwn() {
        String hash = PasswordHash.of("secret word".toCharArray());
        assertTrue(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), hash);
        assertNotEquals(hash, PasswordHash.of("secret word".toCharArray()));
        assertFalse(PasswordHash.outdated(hash));
        assertTrue(hash.length() <= 200);
    }

    /** Made by the reference program of the algorithm's authors: password "password", salt "somesalt". */
    @Test
    void aHashOfTheReferenceProgramIsUnderstoodAndOutdated() {
        String reference = "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";
        assertTrue(PasswordHash.matches("password".toCharArray(), reference));
        assertFalse(PasswordHash.matches("passwore".toCharArray(), reference));
        assertTrue(PasswordHash.outdated(reference));
    }

    @Test
    void whatIsNoHashIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> PasswordHash.matches("x".toCharArray(), "plain"));
    }

    @Test
    void withoutAnAccountTheAnswerIsNo() throws Passwords.Busy {
        Passwords passwords = new Passwords();
        assertFalse(passwords.matches("nobody's".toCharArray(), null));
        assertTrue(passwords.matches("word".toCharArray(), passwords.hash("word".toCharArray())));
        assertEquals(false, passwords.outdated(passwords.hash("word".toCharArray())));
    }
}

package org.zairyu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zairyu.Requirement;

@Requirement("L-1")
class AuthIdTest {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final Random SEEDED = new Random(20240315);

    static Stream<String> ids() {
        return Stream.generate(() -> AuthId.generate(SEEDED)).limit(50);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void tenCharactersThatCannotBeMistaken(String id) {
        assertTrue(id.matches("R[2-9A-HJKMNP-Z]{9}"), id);
        assertEquals(Optional.of(id), AuthId.parse(id));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void typedInAnyWayItIsTheSame(String id) {
        String shown = AuthId.shown(id);
        assertEquals(12, shown.length());
        assertEquals(Optional.of(id), AuthId.parse(shown));
        assertEquals(Optional.of(id), AuthId.parse(" " + shown.toLowerCase(Locale.ROOT) + " "));
        assertEquals(Optional.of(id), AuthId.parse(shown.replace('-', 'ー')));
        assertEquals(Optional.of(id), AuthId.parse(fullWidth(shown)));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void oneWrongCharacterIsNoticed(String id) {
        for (int i = 1; i < AuthId.LENGTH; i++) {
            for (char wrong : ALPHABET.toCharArray()) {
                if (wrong != id.charAt(i)) {
                    String changed = id.substring(0, i) + wrong + id.substring(i + 1);
                    assertEquals(Optional.empty(), AuthId.parse(changed), changed);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void twoNeighboursSwappedAreNoticed(String id) {
        for (int i = 1; i < AuthId.LENGTH - 2; i++) {
            if (id.charAt(i) != id.charAt(i + 1)) {
                String swapped = id.substring(0, i) + id.charAt(i + 1) + id.charAt(i) + id.substring(i + 2);
                assertEquals(Optional.empty(), AuthId.parse(swapped), swapped);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "R", "R2X47K9M", "R2X47K9MQHQH", "A2X47K9MQH", "R0X47K9MQH", "<script>", "🙂"})
    void everythingElseIsNone(String typed) {
        assertEquals(Optional.empty(), AuthId.parse(typed));
    }

    @Test
    void twoAreNotAlike() {
        assertNotEquals(AuthId.generate(SEEDED), AuthId.generate(SEEDED));
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c + 0xfee0)));
        return wide.toString();
    }
}

package org.zairyu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zairyu.Requirement;

@Requirement("S-3")
class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);
    private static final long STEP = 37_037_036;

    /** RFC 6238, appendix B. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void theVectorsOfTheRfc(long second, String code) {
        assertEquals(code, Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)), 8));
    }

    /** RFC 4226, appendix D: the same with a counter, six digits. */
    @ParameterizedTest
    @CsvSource({
        "0, 755224",
        "1, 287082",
        "2, 359152",
        "3, 969429",
        "4, 338314",
        "5, 254676",
        "6, 287922",
        "7, 162583",
        "8, 399871",
        "9, 520489"
    })
    void theVectorsOfItsCounter(long step, String code) {
        assertEquals(code, Totp.code(SECRET, step));
    }

    @ParameterizedTest
    @CsvSource({"-2, false", "-1, true", "0, true", "1, true", "2, false"})
    void aClockMayDifferByOneStep(int drift, boolean good) {
        OptionalLong found = Totp.match(SECRET, Totp.code(SECRET, STEP + drift), NOW, 0);
        assertEquals(good ? OptionalLong.of(STEP + drift) : OptionalLong.empty(), found);
    }

    @Test
    void theLastSecondOfAStepIsNotThatOfTheNext() {
        assertEquals(STEP, Totp.step(NOW));
        assertEquals(STEP + 1, Totp.step(NOW.plusSeconds(1)));
    }

    @Test
    void aStepThatWasUsedCountsNoMoreNorDoThoseBefore() {
        String present = Totp.code(SECRET, STEP);
        assertEquals(OptionalLong.of(STEP), Totp.match(SECRET, present, NOW, STEP - 1));
        assertEquals(OptionalLong.empty(), Totp.match(SECRET, present, NOW, STEP));
        assertEquals(OptionalLong.empty(), Totp.match(SECRET, Totp.code(SECRET, STEP - 1), NOW, STEP));
        assertEquals(OptionalLong.of(STEP + 1), Totp.match(SECRET, Totp.code(SECRET, STEP + 1), NOW, STEP));
    }

    @ParameterizedTest
    @CsvSource({"''", "08180", "0818044", "abcdef", "999999"})
    void whatIsNotTheCodeIsWrong(String typed) {
        assertEquals(OptionalLong.empty(), Totp.match(SECRET, typed, NOW, 0));
    }
}

package org.zairyu.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zairyu.Requirement;

class CorporateNumberTest {

    @ParameterizedTest
    @CsvSource({
        "7000012050002, true",
        "1000012030001, true",
        "8000020130001, true",
        "7000020010006, true",
        "6000012070001, true",
        "9000012040001, true",
        "1000020470007, true",
        "7000012050003, false",
        "0000012050002, false",
        "000012050002, false",
        "70000120500022, false",
        "700001205000A, false",
        "７０００012050002, false",
        "'', false"
    })
    void thirteenDigitsWithTheirCheckDigit(String digits, boolean valid) {
        assertEquals(valid, CorporateNumber.valid(digits));
    }

    @Test
    void aZeroAndANineInOnePlaceAreNotToldApart() {
        assertTrue(CorporateNumber.valid("7000012950002"), "the rule's own blind spot");
    }

    @Test
    void twelveDigitsOfferTheNumberThatBelongsToThem() {
        assertEquals(Optional.of("7000012050002"), CorporateNumber.fromBase("000012050002"));
        assertEquals(Optional.empty(), CorporateNumber.fromBase("7000012050002"));
    }

    @ParameterizedTest
    @CsvSource({
        "７０００－０１２０－５０００２, 7000012050002",
        "'T7000012050002 ', T7000012050002",
        "'7 0000 1205 0002', 7000012050002",
        "7-0000-1205-0002, 7000012050002",
        "7ー0000−1205ー0002, 7000012050002"
    })
    void widthSpacesAndHyphensAreForgiven(String typed, String digits) {
        assertEquals(digits, CorporateNumber.normalised(typed));
    }

    @ParameterizedTest
    @CsvSource({"株式会社みどり製作所, (株)みどり製作所", "株式会社みどり製作所, みどり製作所㈱", "Midori Works, ＭＩＤＯＲＩ　ＷＯＲＫＳ", "ﾐﾄﾞﾘ・テック, ミドリテック"})
    @Requirement("U-1")
    void spellingsOfOneNameHaveOneKey(String one, String other) {
        assertEquals(NameKey.of(one), NameKey.of(other));
    }

    @Test
    void aNameThatIsOnlyALegalFormKeepsIt() {
        assertEquals("協同組合", NameKey.of("協同組合"));
    }
}

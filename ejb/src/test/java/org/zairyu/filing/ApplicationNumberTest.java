package org.zairyu.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zairyu.Requirement;

class ApplicationNumberTest {

    @ParameterizedTest
    @CsvSource({
        "2024-03-18, 123, 仮240318-000123-3",
        "2024-03-18, 1, 仮240318-000001-6",
        "2024-03-18, 999999, 仮240318-999999-7",
        "2026-01-05, 42, 仮260105-000042-8",
    })
    @Requirement("F-11")
    void aProvisionalNumberIsDayRunningNumberAndCheckDigit(LocalDate day, long running, String number) {
        assertEquals(number, ApplicationNumber.provisional(day, running));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 9",
        // 2*5 = 10 leaves 1, a remainder that would need ten
        "5, 1",
        "6, 0",
        "000000, 0",
        "240318000123, 3",
    })
    @Requirement("F-11")
    void theCheckDigitIsModulusElevenWithWeightsFromTheRight(String digits, int check) {
        assertEquals(check, ApplicationNumber.checkDigit(digits));
    }

    @Test
    @Requirement("F-11")
    void oneWrongDigitIsAlmostAlwaysSeen() {
        String right = "240318000123";
        for (int place = 0; place < right.length(); place++) {
            int digit = right.charAt(place) - '0';
            String wrong = right.substring(0, place) + (digit + 1) % 10 + right.substring(place + 1);
            assertNotEquals(ApplicationNumber.checkDigit(right), ApplicationNumber.checkDigit(wrong), wrong);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EXTENSION, 2024-03-19, 123, 東オE24-000123",
        "CHANGE, 2026-12-31, 1, 東オC26-000001",
        "ACQUISITION, 2027-01-01, 1, 東オS27-000001",
        "WORKCERT, 2024-01-01, 7, 東オW24-000007",
        "COE, 2024-01-01, 7, 東オ認24-000007",
    })
    @Requirement("F-11")
    void anAcceptanceNumberNamesBureauProcedureAndYear(
            Procedure procedure, LocalDate day, long running, String number) {
        assertEquals(number, ApplicationNumber.acceptance("東", procedure, day, running));
    }

    @Test
    @Requirement("F-11")
    void provisionalNumbersBeginAnewEachDayAndAcceptanceNumbersEachYear() {
        LocalDate last = LocalDate.of(2024, 12, 31);
        assertNotEquals(
                ApplicationNumber.provisionalSeries(last), ApplicationNumber.provisionalSeries(last.plusDays(1)));
        assertEquals(
                ApplicationNumber.acceptanceSeries("東", Procedure.EXTENSION, last.minusDays(1)),
                ApplicationNumber.acceptanceSeries("東", Procedure.EXTENSION, last));
        assertNotEquals(
                ApplicationNumber.acceptanceSeries("東", Procedure.EXTENSION, last),
                ApplicationNumber.acceptanceSeries("東", Procedure.EXTENSION, last.plusDays(1)));
        assertNotEquals(
                ApplicationNumber.acceptanceSeries("東", Procedure.EXTENSION, last),
                ApplicationNumber.acceptanceSeries("大", Procedure.EXTENSION, last));
        assertNotEquals(
                ApplicationNumber.acceptanceSeries("東", Procedure.EXTENSION, last),
                ApplicationNumber.acceptanceSeries("東", Procedure.CHANGE, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "仮240318-000123-3",
                "  仮240318-000123-3 ",
                "仮２４０３１８－０００１２３－３",
                "仮240318 000123 3",
                "仮2403180001233",
                "仮240318ー000123ー3",
                "仮240318‐000123−3",
            })
    @Requirement("F-7")
    void aProvisionalNumberIsFoundHoweverItWasTyped(String typed) {
        assertEquals("仮240318-000123-3", ApplicationNumber.typed(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"東オE24-000123", "東オe24-000123", "東ｵE24-000123", " 東オ Ｅ２４－０００１２３", "東オE24000123", "東オE24ー000123"})
    @Requirement("F-7")
    void anAcceptanceNumberIsFoundHoweverItWasTyped(String typed) {
        assertEquals("東オE24-000123", ApplicationNumber.typed(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "山田", "240318", "%", "東オE24"})
    void whatIsNoNumberStaysAsItIs(String typed) {
        assertEquals(typed, ApplicationNumber.typed(typed));
    }
}

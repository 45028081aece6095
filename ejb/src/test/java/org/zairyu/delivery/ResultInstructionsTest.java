package org.zairyu.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zairyu.Requirement;
import org.zairyu.filing.Procedure;
import org.zairyu.filing.ReceivingMethod;

class ResultInstructionsTest {

    private static final LocalDate FILED = LocalDate.of(2026, 11, 20);
    private static final LocalDate TOLD = LocalDate.of(2026, 12, 1);

    @ParameterizedTest
    @CsvSource({
        "COE, STUDENT, ENVELOPE_COE",
        "CHANGE, STUDENT, ENVELOPE_CARD FEE_FORM CARD_ORIGINAL",
        "CHANGE, , ENVELOPE_CARD FEE_FORM CARD_ORIGINAL DESIGNATION",
        "EXTENSION, ENGINEER, ENVELOPE_CARD FEE_FORM CARD_ORIGINAL",
        "EXTENSION, HSP1A, ENVELOPE_CARD FEE_FORM CARD_ORIGINAL DESIGNATION",
        "EXTENSION, HSP1B, ENVELOPE_CARD FEE_FORM CARD_ORIGINAL DESIGNATION",
        "EXTENSION, HSP1C, ENVELOPE_CARD FEE_FORM CARD_ORIGINAL DESIGNATION",
        "EXTENSION, SSW1, ENVELOPE_CARD FEE_FORM CARD_ORIGINAL DESIGNATION",
        "EXTENSION, SSW2, ENVELOPE_CARD FEE_FORM CARD_ORIGINAL DESIGNATION",
        "EXTENSION, DESIGNATED, ENVELOPE_CARD FEE_FORM CARD_ORIGINAL DESIGNATION",
        "EXTENSION, DEPENDENT, ENVELOPE_CARD FEE_FORM CARD_ORIGINAL",
        "ACQUISITION, , ENVELOPE_CARD",
        "WORKCERT, ENGINEER, ENVELOPE_WORKCERT FEE_FORM CARD_COPY",
    })
    @Requirement("R-5")
    void byPostIsSent(Procedure procedure, String present, String items) {
        ResultInstructions told = told(procedure, present, null, ReceivingMethod.POST, false);
        assertEquals(ReceivingMethod.POST, told.method());
        assertEquals(read(items), told.items());
        assertNull(told.comeBy());
    }

    @ParameterizedTest
    @CsvSource({
        "CHANGE, PASSPORT CARD FEE_FORM MAIL AGENT_CERTIFICATE IDENTITY",
        "EXTENSION, PASSPORT CARD FEE_FORM MAIL AGENT_CERTIFICATE IDENTITY",
        "ACQUISITION, PASSPORT CARD MAIL AGENT_CERTIFICATE IDENTITY",
        "WORKCERT, PASSPORT CARD FEE_FORM MAIL AGENT_CERTIFICATE IDENTITY",
    })
    @Requirement("R-6")
    void toTheCounterIsBrought(Procedure procedure, String items) {
        ResultInstructions told = told(procedure, null, null, ReceivingMethod.COUNTER, false);
        assertEquals(read(items), told.items());
        assertFalse(told.forced());
        assertEquals(LocalDate.of(2026, 12, 15), told.comeBy());
    }

    @ParameterizedTest
    @CsvSource({
        "P5Y, false, POST",
        "P1Y, false, POST",
        "P6M, false, POST",
        "P4M, false, POST",
        "P3M, false, COUNTER",
        "P1M, false, COUNTER",
        "P5Y, true, COUNTER",
        "P3M, true, COUNTER",
    })
    @Requirement("R-2")
    void onlyTheCounterIsLeft(String period, boolean newKanji, ReceivingMethod method) {
        ResultInstructions told = told(Procedure.EXTENSION, "ENGINEER", period, ReceivingMethod.POST, newKanji);
        assertEquals(method, told.method());
        assertEquals(method == ReceivingMethod.COUNTER, told.forced());
    }

    @ParameterizedTest
    @CsvSource({
        "EXTENSION, 2025-03-31, 4000",
        "EXTENSION, 2025-04-01, 5500",
        "CHANGE, 2025-03-31, 4000",
        "CHANGE, 2025-04-01, 5500",
        "WORKCERT, 2025-03-31, 1200",
        "WORKCERT, 2025-04-01, 1600",
        "ACQUISITION, 2026-01-01, 0",
        "COE, 2026-01-01, 0",
    })
    @Requirement({"R-5", "R-6"})
    void theDayOfFilingDecidesTheFee(Procedure procedure, LocalDate filedOn, int yen) {
        assertEquals(yen, Fees.online(procedure, filedOn));
    }

    @Test
    @Requirement("R-1")
    void aCertificateIsNeverHandedOutAtTheCounter() {
        assertThrows(
                IllegalArgumentException.class, () -> told(Procedure.COE, null, null, ReceivingMethod.COUNTER, false));
    }

    @Test
    void aMailThatIsTheResultItselfNeedsNoInstructions() {
        assertThrows(
                IllegalArgumentException.class, () -> told(Procedure.COE, null, null, ReceivingMethod.MAIL, false));
    }

    @ParameterizedTest
    @CsvSource({"P5Y, 60", "P1Y, 12", "P6M, 6", "P3M, 3", "P4Y11M, 59"})
    void periodsAreReadFromTheirCodes(String code, int months) {
        assertEquals(months, StayPeriod.of(code).months());
        assertTrue(StayPeriod.of("P3M").stampOnly());
    }

    @ParameterizedTest
    @CsvSource({"P0Y", "P", "5", "3y", "P-1Y", "P100Y", "P1M1Y", "D15", "UNLIMITED"})
    void whatIsNoPeriodIsRefused(String code) {
        assertThrows(IllegalArgumentException.class, () -> StayPeriod.of(code));
    }

    private static ResultInstructions told(
            Procedure procedure, String present, String period, ReceivingMethod chosen, boolean newKanji) {
        StayPeriod granted = period == null ? null : StayPeriod.of(period);
        return ResultInstructions.of(
                new ResultInstructions.Facts(procedure, present, granted, chosen, newKanji, FILED), TOLD);
    }

    private static List<ResultItem> read(String items) {
        return Arrays.stream(items.split(" ")).map(ResultItem::valueOf).toList();
    }
}

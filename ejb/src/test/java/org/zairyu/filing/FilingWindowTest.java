package org.zairyu.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.filing.FilingWindow.Answer;

class FilingWindowTest {

    @ParameterizedTest
    @CsvSource({
        "2024-05-29, 2024-02-29, 2024-05-28",
        "2024-05-30, 2024-02-29, 2024-05-29",
        "2024-05-31, 2024-02-29, 2024-05-30",
        "2025-05-28, 2025-02-28, 2025-05-27",
        "2025-05-29, 2025-02-28, 2025-05-28",
        "2025-05-30, 2025-02-28, 2025-05-29",
        "2025-05-31, 2025-02-28, 2025-05-30",
        "2024-11-30, 2024-08-30, 2024-11-29",
        "2025-12-31, 2025-09-30, 2025-12-30",
        "2027-02-28, 2026-11-28, 2027-02-27",
        "2028-02-29, 2027-11-29, 2028-02-28",
        "2026-03-01, 2025-12-01, 2026-02-28",
        "2026-01-01, 2025-10-01, 2025-12-31",
    })
    @Requirement("F-5")
    void anExtensionIsFiledFromThreeMonthsBeforeTheEndToTheDayBefore(LocalDate end, LocalDate first, LocalDate last) {
        FilingWindow window = FilingFacts.window(Procedure.EXTENSION, end);
        assertEquals(first, window.first());
        assertEquals(last, window.last());
        assertEquals(Answer.TOO_EARLY, window.on(first.minusDays(1)));
        assertEquals(Answer.OPEN, window.on(first));
        assertEquals(Answer.OPEN, window.on(last));
        assertEquals(Answer.LAST_DAY_OF_STAY, window.on(end));
        assertEquals(Answer.TOO_LATE, window.on(end.plusDays(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-30, 2024-02-29",
        "2024-02-01, 2024-03-02",
        "2024-12-05, 2025-01-04",
        "2025-02-01, 2025-03-03",
        "2025-12-01, 2025-12-31",
    })
    @Requirement("F-5")
    void anAcquisitionIsFiledWithinThirtyDaysOfItsCause(LocalDate cause, LocalDate last) {
        FilingWindow window = FilingFacts.window(Procedure.ACQUISITION, cause);
        assertEquals(last, window.last());
        assertEquals(Answer.TOO_EARLY, window.on(cause.minusDays(1)));
        assertEquals(Answer.OPEN, window.on(cause));
        assertEquals(Answer.OPEN, window.on(last));
        assertEquals(Answer.TOO_LATE, window.on(last.plusDays(1)), "no stay ends on the 31st day");
    }

    @Test
    @Requirement("F-5")
    void aChangeIsFiledFromItsReasonToTheDayBeforeTheEnd() {
        FilingWindow window = FilingWindow.change(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 5, 31));
        assertEquals(Answer.TOO_EARLY, window.on(LocalDate.of(2024, 3, 31)));
        assertEquals(Answer.OPEN, window.on(LocalDate.of(2024, 4, 1)));
        assertEquals(Answer.OPEN, window.on(LocalDate.of(2024, 5, 30)));
        assertEquals(Answer.LAST_DAY_OF_STAY, window.on(LocalDate.of(2024, 5, 31)));
        assertEquals(Answer.TOO_LATE, window.on(LocalDate.of(2024, 6, 1)));
    }

    @Test
    @Requirement("F-5")
    void aCertificateOfEmploymentIsFiledUntilTheDayBeforeTheEnd() {
        FilingWindow window = FilingFacts.window(Procedure.WORKCERT, LocalDate.of(2024, 3, 1));
        assertEquals(Answer.OPEN, window.on(LocalDate.of(2020, 1, 1)));
        assertEquals(Answer.OPEN, window.on(LocalDate.of(2024, 2, 29)));
        assertEquals(Answer.LAST_DAY_OF_STAY, window.on(LocalDate.of(2024, 3, 1)));
    }

    @Test
    @Requirement("F-5")
    void aCertificateOfEligibilityHasNoWindow() {
        FilingWindow window = FilingFacts.window(Procedure.COE, null);
        assertEquals(Answer.OPEN, window.on(LocalDate.MIN));
        assertEquals(Answer.OPEN, window.on(LocalDate.MAX));
    }

    @ParameterizedTest
    @EnumSource(names = {"REENTRY", "EXTRA"})
    void whatGoesOnlyWithAnotherHasNoWindowOfItsOwn(Procedure procedure) {
        LocalDate end = LocalDate.of(2024, 5, 31);
        assertThrows(IllegalArgumentException.class, () -> FilingFacts.window(procedure, end));
    }
}

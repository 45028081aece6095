package org.zairyu.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zairyu.Requirement;

class ReportRuleTest {

    @ParameterizedTest
    @CsvSource({
        "2025-03-15, 2025-01-14, ",
        "2025-03-15, 2025-01-15, ASKED",
        "2025-03-15, 2025-01-31, ASKED",
        "2025-03-15, 2025-02-01, REMINDED",
        "2025-03-15, 2025-02-15, REMINDED",
        "2025-03-15, 2025-02-16, ",
        "2025-03-15, 2025-03-07, ",
        "2025-03-15, 2025-03-08, ENDING",
        "2025-03-15, 2025-03-15, ENDING",
        "2025-03-15, 2025-03-16, ENDED",
        "2025-03-15, 2025-05-14, ENDED",
        "2025-03-15, 2025-05-15, ",
        "2025-04-30, 2025-02-28, ASKED",
        "2025-04-30, 2025-02-27, ",
    })
    @Requirement({"T-1", "T-4", "N-3"})
    void eachDayHasAtMostOneNotice(LocalDate lastDay, LocalDate today, ReportRule.Stage stage) {
        assertEquals(stage, ReportRule.due(lastDay, today, false).orElse(null));
    }

    @ParameterizedTest
    @CsvSource({"2025-01-15, ", "2025-02-01, ", "2025-03-08, ENDING", "2025-03-16, ENDED"})
    @Requirement({"T-1", "T-4"})
    void whoHasHandedInIsAskedNoMore(LocalDate today, ReportRule.Stage stage) {
        assertEquals(
                stage, ReportRule.due(LocalDate.of(2025, 3, 15), today, true).orElse(null));
    }

    @ParameterizedTest
    @CsvSource({"2025-02-15, false", "2025-02-16, true"})
    @Requirement("T-4")
    void lateIsAfterOneMonthBefore(LocalDate receivedOn, boolean late) {
        assertEquals(late, ReportRule.late(receivedOn, LocalDate.of(2025, 3, 15)));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-15, 2025-03-15, 2026-03-15",
        "2025-03-15, 2025-09-01, 2026-03-15",
        "2025-03-15, 2026-04-01, 2026-04-01",
        "2027-02-28, 2027-02-28, 2028-02-29"
    })
    @Requirement("T-3")
    void oneYearMoreFromTheLastValidDay(LocalDate reported, LocalDate own, LocalDate until) {
        assertEquals(until, ReportRule.prolonged(reported, own));
    }
}

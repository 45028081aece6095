package org.zairyu.examination;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zairyu.Requirement;
import org.zairyu.delivery.StayPeriod;
import org.zairyu.filing.Procedure;

class ExaminationChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "卒業証明書, 2026-11-25, -",
                "卒業証明書, 2027-05-24, -",
                "卒業証明書, 2027-05-25, dueOn due.far",
                "卒業証明書, 2026-11-24, dueOn due.past",
                "卒業証明書, -, dueOn due.missing",
                "' ', 2026-12-01, text request.missing",
                "-, 2026-12-01, text request.missing",
            })
    @Requirement("X-3")
    void aRequestSaysWhatAndByWhen(String text, LocalDate dueOn, String fault) {
        assertEquals(fault, word(ExaminationChecks.request(text, dueOn, TODAY)));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "ENGINEER, 5y, 2031-11-24, -",
                "ENGINEER, 3m, 2027-02-24, -",
                "ENGINEER, 6m, 2027-05-24, period period.missing",
                "ENGINEER, -, 2027-05-24, period period.missing",
                "-, 5y, 2031-11-24, status status.missing",
                "ENGINEER, 5y, -, until until.missing",
                "ENGINEER, 5y, 2026-11-24, until until.past",
                "ENGINEER, 5y, 2026-11-25, -",
            })
    @Requirement("X-3")
    void aPermissionNamesAPeriodThatTheStatusHas(String status, String period, LocalDate until, String fault) {
        assertEquals(fault, word(ExaminationChecks.permission(status, period, until, TODAY)));
    }

    @Test
    @Requirement("X-3")
    void refusalAndWithdrawalGiveTheirReason() {
        assertEquals("reason refusal.missing", word(ExaminationChecks.refusal("")));
        assertEquals("note withdrawal.missing", word(ExaminationChecks.withdrawal(null)));
        assertEquals("reason text.long", word(ExaminationChecks.refusal("あ".repeat(1001))));
        assertEquals(List.of(), ExaminationChecks.withdrawal("取下書を窓口で受け取りました。"));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-31, 1y, 2028-03-31",
        "2027-02-28, 1y, 2028-02-29",
        "2027-01-31, 3m, 2027-04-30",
        "2027-08-31, 5y, 2032-08-31",
        "2026-11-20, 1y, 2027-11-20",
    })
    @Requirement("X-3")
    void anExtensionFollowsOnThePresentStay(LocalDate end, String period, LocalDate proposed) {
        assertEquals(proposed, StayPeriods.proposedEnd(Procedure.EXTENSION, end, TODAY, StayPeriod.of(period)));
    }

    @Test
    void anythingElseFollowsOnTheDecision() {
        assertEquals(
                LocalDate.of(2027, 11, 24),
                StayPeriods.proposedEnd(Procedure.CHANGE, LocalDate.of(2027, 3, 31), TODAY, StayPeriod.of("1y")));
    }

    @Test
    void everyStatusOffersItsPeriodsLongestFirst() {
        assertEquals(
                List.of("5y", "3y", "1y", "3m"),
                StayPeriods.of("ENGINEER").stream().map(StayPeriod::code).toList());
        assertEquals(List.of(), StayPeriods.of("NOBODY"));
    }

    private static String word(List<Fault> faults) {
        return faults.isEmpty()
                ? null
                : faults.get(0).field() + " " + faults.get(0).key().substring("examination.fault.".length());
    }
}

package org.zairyu.examination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zairyu.Requirement;
import org.zairyu.delivery.StayPeriod;
import org.zairyu.filing.Procedure;
import org.zairyu.filing.Scope;
import org.zairyu.form.Forms;
import org.zairyu.form.Option;
import org.zairyu.organization.OrganizationKind;
import org.zairyu.text.Texts;

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
                "ENGINEER, P5Y, 2031-11-24, -, -",
                "ENGINEER, P5Y, 2031-11-25, -, until until.far",
                "ENGINEER, P5Y, 2032-03-31, 2027-03-31, -",
                "ENGINEER, P5Y, 2032-04-01, 2027-03-31, until until.far",
                "ENGINEER, P1Y, 2027-11-24, 2026-11-20, -",
                "ENGINEER, P3M, 2027-02-24, -, -",
                "ENGINEER, P6M, 2027-05-24, -, period period.missing",
                "ENGINEER, 3y, 2027-05-24, -, period period.missing",
                "ENGINEER, -, 2027-05-24, -, period period.missing",
                "-, P5Y, 2031-11-24, -, status status.missing",
                "ENGINEER, P5Y, -, -, until until.missing",
                "ENGINEER, P5Y, 2026-11-24, -, until until.past",
                "ENGINEER, P5Y, 2026-11-25, -, -",
            })
    @Requirement("X-3")
    void aPermissionNamesAPeriodThatTheStatusHas(
            String status, String period, LocalDate until, LocalDate presentEnd, String fault) {
        assertEquals(fault, word(ExaminationChecks.permission(status, period, until, presentEnd, TODAY)));
    }

    @Test
    @Requirement("X-3")
    void refusalAndWithdrawalGiveTheirReason() {
        assertEquals("reason refusal.missing", word(ExaminationChecks.refusal("")));
        assertEquals("note withdrawal.missing", word(ExaminationChecks.withdrawal(null)));
        assertEquals("reason text.long", word(ExaminationChecks.refusal("あ".repeat(1001))));
        assertEquals(List.of(), ExaminationChecks.refusal("あ\n".repeat(500)), "a line end is one character");
        assertEquals(List.of(), ExaminationChecks.withdrawal("取下書を窓口で受け取りました。"));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-31, P1Y, 2028-03-31",
        "2027-02-28, P1Y, 2028-02-29",
        "2027-01-31, P3M, 2027-04-30",
        "2027-08-31, P5Y, 2032-08-31",
        "2026-11-20, P1Y, 2027-11-20",
    })
    @Requirement("X-3")
    void anExtensionFollowsOnThePresentStay(LocalDate end, String period, LocalDate proposed) {
        assertEquals(proposed, StayPeriods.proposedEnd(Procedure.EXTENSION, end, TODAY, StayPeriod.of(period)));
    }

    @Test
    void anythingElseFollowsOnTheDecision() {
        assertEquals(
                LocalDate.of(2027, 11, 24),
                StayPeriods.proposedEnd(Procedure.CHANGE, LocalDate.of(2027, 3, 31), TODAY, StayPeriod.of("P1Y")));
    }

    @Test
    void everyStatusOffersItsPeriodsLongestFirst() {
        assertEquals(
                List.of("P5Y", "P3Y", "P1Y", "P3M"),
                StayPeriods.of("ENGINEER").stream().map(StayPeriod::code).toList());
        assertEquals(List.of(), StayPeriods.of("NOBODY"));
    }

    /** What is wished for on the form, granted, and told in a mail or on a page is written alike. */
    @Test
    void grantsAreWrittenAndWordedAsTheFormDoes() {
        for (OrganizationKind kind : OrganizationKind.values()) {
            for (Scope.Offering offered : Scope.offeredTo(kind)) {
                assertFalse(StayPeriods.of(offered.status()).isEmpty());
                StayPeriods.of(offered.status()).forEach(ExaminationChecksTest::isWordedAsOnTheForm);
            }
        }
    }

    private static void isWordedAsOnTheForm(StayPeriod period) {
        Option wish = Forms.options("desiredPeriod").stream()
                .filter(option -> option.code().equals(period.code()))
                .findFirst()
                .orElseThrow();
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            assertEquals(wish.label().in(locale), Texts.get(locale, "filing.period." + period.code()));
        }
    }

    private static String word(List<Fault> faults) {
        return faults.isEmpty()
                ? null
                : faults.get(0).field() + " " + faults.get(0).key().substring("examination.fault.".length());
    }
}

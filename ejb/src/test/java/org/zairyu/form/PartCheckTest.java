package org.zairyu.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zairyu.Requirement;

/** Checking whole parts: what is asked, what is required, how it is kept. */
class PartCheckTest {

    private static final Part APPLICANT = Forms.part("extension.applicant");
    private static final Part ORGANIZATION = Forms.part("shared.n.organization1");

    @Test
    void keepsACompletePartNormalised() {
        CheckResult result = check(FormSamples.applicant());
        assertEquals(List.of(), result.faults());
        assertEquals(List.of(), result.warnings());
        Answers answers = result.answers();
        assertEquals("1996-05-14", answers.get("birthDate"));
        assertEquals("TRAN THI MINH ANH", answers.get("nameLatin"));
        assertEquals("1080023", answers.get("address.postal"));
        assertEquals("09000000142", answers.get("mobile"));
        assertEquals("P3Y", answers.get("currentPeriod"));
        assertEquals("引き続き当社で設計・開発に従事するため。\n以上", answers.get("reason"));
        assertFalse(answers.keys().contains("phone"));
    }

    @Test
    void closesUpOverBlankRows() {
        Answers answers = check(FormSamples.applicant()).answers();
        assertEquals(2, answers.rowCount("familyInJapan"));
        assertEquals("LE TRAN BAO", answers.get("familyInJapan.1.name"));
        assertEquals("2023-08-19", answers.get("familyInJapan.1.birthDate"));
    }

    @Test
    void takesItsOwnAnswersAgain() {
        Answers once = check(FormSamples.applicant()).answers();
        assertEquals(once, check(once).answers());
    }

    @Test
    void namesTheRowAsTypedInItsFaults() {
        CheckResult result = check(FormSamples.applicant().with("familyInJapan.2.birthDate", "2023-02-30"));
        FieldFault fault = result.faults().get(0);
        assertEquals("familyInJapan.2.birthDate", fault.path());
        assertEquals("在日親族及び同居者（3件目）の生年月日は、実際にある日を入力してください。2023年2月は28日までです。", fault.text(Locale.JAPANESE));
    }

    @Test
    @Requirement("F-2")
    void leavesOutWhatIsNotAsked() {
        Answers typed = FormSamples.applicant()
                .with("criminalRecordDetail", "残っていた答え")
                .with("hasResidenceCard", "no")
                .with("edNumber", "ABCD1234567");
        CheckResult result = check(typed);
        assertEquals(List.of(), result.faults());
        assertFalse(result.answers().has("criminalRecordDetail"));
        assertFalse(result.answers().has("residenceCardNumber"));
        assertTrue(result.answers().has("edNumber"));
    }

    @ParameterizedTest
    @Requirement("F-2")
    @CsvSource({
        "criminalRecord,yes,criminalRecordDetail,required",
        "hasResidenceCard,yes,residenceCardNumber,required",
        "hasFamilyInJapan,yes,familyInJapan,rowsMin"
    })
    void demandsWhatIsAskedThen(String question, String answer, String asked, String code) {
        Answers typed = FormSamples.applicant().with(asked, "").with(question, answer);
        for (int row = 2; row >= 0; row--) {
            typed = typed.withoutRow("familyInJapan", row);
        }
        typed = asked.equals("familyInJapan") ? typed : typed.with("hasFamilyInJapan", "no");
        assertEquals(List.of(asked + " form.fault." + code), faults(check(typed.with(question, answer))));
    }

    @Test
    @Requirement("F-2")
    void asksAnEmptyPartForAllItNeeds() {
        assertEquals(
                List.of(
                        "nationality",
                        "birthDate",
                        "nameLatin",
                        "sex",
                        "maritalStatus",
                        "occupation",
                        "homeTown",
                        "address.postal",
                        "address.prefecture",
                        "address.city",
                        "address.street",
                        "phone",
                        "currentStatus",
                        "currentPeriod",
                        "currentExpiry",
                        "hasResidenceCard",
                        "desiredPeriod",
                        "reason",
                        "criminalRecord",
                        "hasFamilyInJapan"),
                check(Answers.none()).faults().stream().map(FieldFault::path).toList());
    }

    @Test
    void wantsOneOfTwoNumbers() {
        Answers none = FormSamples.applicant().with("mobile", "");
        assertEquals(List.of("phone form.fault.anyOf"), faults(check(none)));
        assertEquals("電話番号か携帯電話番号の、どちらかを入力してください。", check(none).faults().get(0).text(Locale.JAPANESE));
        assertEquals(List.of(), faults(check(none.with("phone", "03-1234-5678"))));
    }

    @Test
    void boundsRows() {
        Answers typed = FormSamples.applicant();
        for (int row = 3; row < 9; row++) {
            for (String column : List.of("relationship", "name", "birthDate", "nationality", "livesTogether")) {
                typed = typed.with("familyInJapan." + row + "." + column, typed.get("familyInJapan.0." + column));
            }
        }
        assertEquals(List.of("familyInJapan form.fault.rowsMax"), faults(check(typed)));
    }

    @Test
    void refusesControlCharactersEverywhere() {
        assertEquals(
                List.of("occupation form.fault.control"),
                faults(check(FormSamples.applicant().with("occupation", "技術者\u202E"))));
    }

    @Test
    void takesHouseNumberAndBuildingAsOneLine() {
        Answers typed = FormSamples.applicant().with("address.street", "丁".repeat(60));
        assertEquals(List.of(), faults(check(typed.with("address.building", "棟".repeat(25)))));
        assertEquals(
                List.of("address.building form.fault.addressTooLong"),
                faults(check(typed.with("address.building", "棟".repeat(26)))));
    }

    @Test
    void warnsOfAnExpiredPassportAndTakesIt() {
        CheckResult result = check(FormSamples.applicant().with("passportExpiry", "2026-11-23"));
        assertTrue(result.isFine());
        assertEquals("form.note.expired", result.warnings().get(0).key());
    }

    @Test
    @Requirement("F-2")
    void takesOnlyThePeriodsOfThisStatus() {
        assertEquals(
                List.of("P5Y", "P3Y", "P1Y", "P3M"),
                FormSamples.facts().offered(APPLICANT.field("desiredPeriod").orElseThrow()).stream()
                        .map(Option::code)
                        .toList());
        assertEquals(
                List.of("desiredPeriod form.fault.choice"),
                faults(check(FormSamples.applicant().with("desiredPeriod", "P4Y"))));
    }

    @Test
    @Requirement("F-15")
    void letsWhatIsNotNeededStayEmpty() {
        List<String> open = List.of(
                "orgInsuranceNumber",
                "orgCorporateNumber",
                "orgCapital",
                "orgAnnualSales",
                "foreignerCardNumber",
                "technicalInterns");
        List<String> faulty = PartCheck.check(ORGANIZATION, Answers.none(), FormSamples.facts()).faults().stream()
                .map(FieldFault::path)
                .toList();
        for (String id : open) {
            assertFalse(faulty.contains(id), id);
            assertTrue(ORGANIZATION.field(id).orElseThrow().look().notNeeded() != null, id);
        }
    }

    @Test
    @Requirement("F-15")
    void refusesNumbersTypedOnlyBecauseSomethingMustBeTyped() {
        CheckResult result = PartCheck.check(
                ORGANIZATION, Answers.of(Map.of("orgInsuranceNumber", "00000000000")), FormSamples.facts());
        assertTrue(faults(result).contains("orgInsuranceNumber form.fault.insuranceDummy"));
    }

    @Test
    @Requirement({"F-2", "F-15"})
    void asksNothingOfADispatchSiteWhereThereIsNone() {
        Part part = Forms.part("shared.n.organization2");
        assertTrue(PartCheck.check(part, Answers.of(Map.of("hasDispatch", "no")), FormSamples.facts())
                .isFine());
        List<String> faults =
                faults(PartCheck.check(part, Answers.of(Map.of("hasDispatch", "yes")), FormSamples.facts()));
        assertTrue(faults.contains("dispatchPeriod form.fault.duration"), faults.toString());
    }

    @Test
    void wantsADurationLongerThanNothing() {
        Part part = Forms.part("shared.n.organization2");
        Answers typed =
                Answers.of(Map.of("hasDispatch", "yes", "dispatchPeriod.years", "0", "dispatchPeriod.months", "００"));
        assertTrue(faults(PartCheck.check(part, typed, FormSamples.facts()))
                .contains("dispatchPeriod form.fault.duration"));
        Answers good = typed.with("dispatchPeriod.months", "６");
        assertFalse(faults(PartCheck.check(part, good, FormSamples.facts()))
                .contains("dispatchPeriod form.fault.duration"));
    }

    @Test
    void asksAlongAChainOfConditions() {
        Part part = Forms.part("shared.n.applicant2");
        Answers typed = Answers.of(Map.of("education", "seniorHigh", "majorUniversity", "other"));
        List<String> paths = PartCheck.check(part, typed, FormSamples.facts()).faults().stream()
                .map(FieldFault::path)
                .toList();
        assertFalse(paths.contains("majorUniversity") || paths.contains("majorUniversityOther"));
    }

    private static CheckResult check(Answers typed) {
        return PartCheck.check(APPLICANT, typed, FormSamples.facts());
    }

    private static List<String> faults(CheckResult result) {
        return result.faults().stream()
                .map(fault -> fault.path() + " " + fault.key())
                .toList();
    }
}

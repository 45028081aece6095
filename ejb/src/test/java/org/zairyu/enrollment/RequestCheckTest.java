package org.zairyu.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zairyu.Requirement;

class RequestCheckTest {

    private static final LocalDate TODAY = PaperSamples.TODAY;

    private static List<String> keys(List<Fault> faults) {
        return faults.stream()
                .map(fault -> fault.key().replace("enrollment.fault.", ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "LEAVING, , ",
        "ERASURE, , evidence.ERASURE",
        "ERASURE, ' ', evidence.ERASURE",
        "ID, , evidence.ID",
        "CHANGE, , evidence.CHANGE",
        "CHANGE, 会社案内, "
    })
    @Requirement({"C-1", "C-3", "L-5"})
    void whatWasShownIsWrittenDownWhereItIsNeeded(RequestForm form, String evidence, String fault) {
        RequestPaper paper = new RequestPaper(form, PaperSamples.byPost(), evidence);
        assertEquals(fault == null ? List.of() : List.of(fault), keys(RequestCheck.paper(paper, null, TODAY)));
    }

    @Test
    @Requirement({"C-1", "E-3"})
    void itCameSomeDayByAWay() {
        RequestPaper nothing = new RequestPaper(RequestForm.LEAVING, new Arrival(null, null, null, false), null);
        assertEquals(List.of("route", "receivedOn"), keys(RequestCheck.paper(nothing, null, TODAY)));
        RequestPaper tomorrow = new RequestPaper(
                RequestForm.LEAVING, new Arrival(Route.POST, TODAY.plusDays(1), null, false), "x".repeat(301));
        assertEquals(List.of("receivedOn.future", "long"), keys(RequestCheck.paper(tomorrow, null, TODAY)));
        RequestPaper evening = new RequestPaper(RequestForm.LEAVING, PaperSamples.atCounter(18, 0, false), null);
        assertEquals(List.of("outside"), keys(RequestCheck.paper(evening, null, TODAY)));
    }

    /** Today is 15 March 2024. */
    @ParameterizedTest
    @CsvSource({
        "2024-03-01, 2024-03-01, ",
        "2024-02-29, 2024-03-01, receivedOn.early",
        "2020-01-05, 2019-04-01, ",
        "2023-03-15, , ",
        "2023-03-14, , receivedOn.old",
        "2020-01-05, , receivedOn.old"
    })
    @Requirement({"C-1", "C-3", "L-5"})
    void nothingCameOfAUserBeforeThereWasOne(LocalDate receivedOn, LocalDate approvedOn, String fault) {
        RequestPaper paper =
                new RequestPaper(RequestForm.CHANGE, new Arrival(Route.POST, receivedOn, null, false), "会社案内");
        List<String> wanted = fault == null ? List.of() : List.of(fault);
        assertEquals(wanted, keys(RequestCheck.paper(paper, approvedOn, TODAY)));
        assertEquals(wanted, keys(RequestCheck.returned(paper, "写しが読めない。", approvedOn, TODAY)));
    }

    @ParameterizedTest
    @CsvSource({", returned.reason", "'  ', returned.reason", "本人確認の資料がない。, "})
    @Requirement("C-1")
    void whatIsReturnedSaysWhyAndNeedsNoEvidence(String reason, String fault) {
        RequestPaper paper = new RequestPaper(RequestForm.ID, PaperSamples.byPost(), null);
        assertEquals(
                fault == null ? List.of() : List.of(fault), keys(RequestCheck.returned(paper, reason, null, TODAY)));
    }

    @ParameterizedTest
    @CsvSource({
        "ORG_NAME, 汐風デザイン合同会社, ",
        "ORG_NAME, , orgName",
        "CORPORATE_NUMBER, 7000012050002, ",
        "CORPORATE_NUMBER, 7000012050003, corporateNumber",
        "CORPORATE_NUMBER, 000012050002, corporateNumber.base",
        "CORPORATE_NUMBER, 0000012050002, corporateNumber",
        "CORPORATE_NUMBER, , ",
        "POSTAL, 1400002, ",
        "POSTAL, 140002, postal",
        "ORG_PHONE, 0312345678, ",
        "ORG_PHONE, 09012345678, ",
        "ORG_PHONE, 312345678, request.orgPhone",
        "PHONE, 031234567890, request.phone",
        "PHONE, , request.phone",
        "KANA, サトウ ハナコ, ",
        "KANA, 佐藤, kana",
        "NATIONALITY, , nationality",
        "TRADE_NAME, , ",
        "HEAD_OFFICE, , "
    })
    @Requirement("C-1")
    void whatChangesIsRight(ParticularField field, String value, String fault) {
        List<Particulars.Change> changes = List.of(new Particulars.Change(field, "old", value));
        assertEquals(fault == null ? List.of() : List.of(fault), keys(RequestCheck.changes(changes, false)));
    }

    @ParameterizedTest
    @CsvSource({
        "ORG_NAME, orgName, 汐, 120",
        "ORG_NAME, orgName, ㌖, 66",
        "TRADE_NAME, tradeName, 汐, 120",
        "TRADE_NAME, tradeName, ㌖, 120",
        "HEAD_OFFICE, headOffice, 町, 200",
        "CITY, city, 市, 100",
        "STREET, street, 町, 200",
        "NAME, name, 佐, 60",
        "KANA, kana, ア, 60",
        "NATIONALITY, nationality, 国, 60"
    })
    @Requirement("C-1")
    void nothingIsLongerThanItsColumn(ParticularField field, String input, String sign, int most) {
        assertEquals(List.of(), changed(field, sign.repeat(most)));
        assertEquals(List.of(Fault.at(input, "long", most)), changed(field, sign.repeat(most + 1)));
    }

    @ParameterizedTest
    @CsvSource({"㌖, 10, ", "㌖, 11, long", "㌖, 60, long"})
    @Requirement("C-1")
    void aReadingIsMeasuredAsItIsStored(String sign, int typed, String fault) {
        assertEquals(
                fault == null ? List.of() : List.of(fault),
                keys(changed(ParticularField.KANA, Kana.of(sign.repeat(typed)))));
    }

    private static List<Fault> changed(ParticularField field, String value) {
        return RequestCheck.changes(List.of(new Particulars.Change(field, "old", value)), false);
    }

    @ParameterizedTest
    @CsvSource({"汐, 120, 120", "㌖, 66, 66"})
    @Requirement("U-3")
    void theNameOnAPledgeIsNotLongerThanItsColumns(String sign, int fits, int told) {
        assertEquals(List.of(), pledged(sign.repeat(fits)));
        assertEquals(List.of(Fault.at("orgName", "long", told)), pledged(sign.repeat(fits + 1)));
    }

    private static List<Fault> pledged(String name) {
        return DeskCheck.commission(new CommissionDesk.Handed(name, null, TODAY, List.of(1L)), TODAY);
    }

    @Test
    @Requirement({"C-1", "E-4"})
    void oneCorporationStaysOneAndSomethingChanges() {
        List<Particulars.Change> number =
                List.of(new Particulars.Change(ParticularField.CORPORATE_NUMBER, null, "7000012050002"));
        assertEquals(List.of("corporateNumber.taken"), keys(RequestCheck.changes(number, true)));
        assertEquals(List.of("change.nothing"), keys(RequestCheck.changes(List.of(), false)));
        assertEquals(
                List.of("7000012050002"),
                RequestCheck.changes(
                                List.of(new Particulars.Change(ParticularField.CORPORATE_NUMBER, null, "000012050002")),
                                false)
                        .get(0)
                        .arguments());
    }

    @ParameterizedTest
    @CsvSource({"やまだ はなこ, ヤマダ ハナコ", "ﾔﾏﾀﾞ ﾊﾅｺ, ヤマダ ハナコ", "'　ヤマダ　ハナコ ', ヤマダ ハナコ", "山田, 山田"})
    void aReadingIsTakenAsPeopleTypeIt(String typed, String kana) {
        assertEquals(kana, Kana.of(typed));
    }
}

package org.zairyu.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zairyu.Requirement;
import org.zairyu.organization.OrganizationKind;

class RecordCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 21);

    @ParameterizedTest
    @CsvSource({
        "COUNTER, 2024-03-15, 09:00, false, ",
        "COUNTER, 2024-03-15, 12:30, false, outside",
        "COUNTER, 2024-03-15, 12:30, true, ",
        "COUNTER, 2024-03-20, 10:00, false, outside", // 春分の日
        "COUNTER, 2024-03-16, 10:00, false, outside",
        "COUNTER, 2024-01-03, 10:00, false, outside",
        "COUNTER, 2024-03-15, , false, time",
        "COUNTER, 2024-03-22, 10:00, false, receivedOn",
        "POST, 2024-03-16, , false, ",
        "POST, 2024-03-22, , false, receivedOn",
        ", 2024-03-15, , false, route"
    })
    @Requirement("E-3")
    void theCounterHasItsHours(Route route, LocalDate day, LocalTime time, boolean confirmed, String field) {
        List<Fault> faults = RecordCheck.arrival(new Arrival(route, day, time, confirmed), TODAY);
        assertEquals(
                field == null ? List.of() : List.of(field),
                faults.stream().map(Fault::field).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "13, tokyo, ",
        "14, yokohama, ",
        "14, tokyo, yokohama",
        "27, tokyo, osaka",
        "28, osaka, kobe",
        "47, naha, "
    })
    @Requirement("E-2")
    void onlyTheBureauInChargeTakesIt(String prefecture, String own, String other) {
        Corporate corporate = new Corporate(
                OrganizationKind.AFFILIATED, "汐風", null, 1, false, prefecture, "1000001", "市", "1", "0312345678");
        List<Fault> faults = RecordCheck.half(corporate, PaperSamples.person("小倉"), own);
        assertEquals(
                other == null ? List.of() : List.of(List.of(other)),
                faults.stream().map(Fault::arguments).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "AFFILIATED, 3, true, ",
        "AFFILIATED, 2, true, asksCategory2",
        "SUPERVISING, 4, true, asksCategory2",
        "AFFILIATED, 4, false, "
    })
    @Requirement("E-6")
    void onlyCategory3CanAskToCountAsCategory2(OrganizationKind kind, int category, boolean asks, String field) {
        Corporate corporate = new Corporate(kind, "汐風", null, category, asks, "13", "1000001", "市", "1", "0312345678");
        List<Fault> faults = RecordCheck.half(corporate, PaperSamples.person("小倉"), "tokyo");
        assertEquals(
                field == null ? List.of() : List.of(field),
                faults.stream().map(Fault::field).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "SUPPORT, , , certificateNumber",
        "PUBLIC, A1, 2025-01-01, ",
        "AFFILIATED, , , ",
        "AFFILIATED, A1, , certificateUntil",
        "AFFILIATED, , 2025-01-01, certificateNumber"
    })
    @Requirement("U-2")
    void aCertificateIsWholeAndIsThereWhereItMustBe(
            OrganizationKind kind, String number, LocalDate until, String field) {
        Corporate corporate = new Corporate(kind, "汐風", null, 1, false, "13", "1000001", "市", "1", "0312345678");
        Person person = new Person("小倉", "オグラ", "日本", "a@example.jp", "0312345678", "ja", number, until);
        Arrival arrival = new Arrival(Route.POST, TODAY, null, false);
        List<Fault> faults = RecordCheck.whole(arrival, corporate, person, "tokyo", TODAY);
        assertEquals(
                field == null ? List.of() : List.of(field),
                faults.stream().map(Fault::field).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "a@example.jp, ",
        "ken.suzuki@example.co.jp, ",
        ", email",
        "' ', email",
        "abc, email.shape",
        "a@b, email.shape",
        "a b@example.jp, email.shape",
        "ａ＠example.jp, email.shape"
    })
    @Requirement("E-7")
    void anAddressThatCannotBeOneIsNotAMissingOne(String email, String key) {
        Corporate corporate = PaperSamples.corporate("汐風", null);
        Person person = new Person("小倉", "オグラ", "日本", email, "0312345678", "ja", null, null);
        Arrival arrival = new Arrival(Route.POST, TODAY, null, false);
        assertEquals(
                key == null ? List.of() : List.of("enrollment.fault." + key),
                RecordCheck.whole(arrival, corporate, person, "tokyo", TODAY).stream()
                        .map(Fault::key)
                        .toList());
    }

    @Test
    @Requirement("E-1")
    void halfOfItIsKeptButNotReceived() {
        Corporate corporate = new Corporate(null, "汐風", null, null, false, null, null, null, null, null);
        Person person = new Person(null, null, null, null, null, "ja", null, null);
        assertEquals(List.of(), RecordCheck.half(corporate, person, "tokyo"));
        assertEquals(
                List.of(
                        "kind",
                        "category",
                        "prefecture",
                        "postal",
                        "city",
                        "street",
                        "orgPhone",
                        "name",
                        "kana",
                        "nationality",
                        "email",
                        "phone"),
                RecordCheck.whole(new Arrival(Route.POST, TODAY, null, false), corporate, person, "tokyo", TODAY)
                        .stream()
                        .map(Fault::field)
                        .toList());
    }

    /** Each column is filled to its end, and one more is a fault at the field, half recorded as whole. */
    @ParameterizedTest
    @CsvSource({
        "orgName, 汐, 120, 120",
        "orgName, ㌖, 66, 66",
        "city, 市, 100, 100",
        "street, 町, 200, 200",
        "name, 佐, 60, 60",
        "kana, ア, 60, 60",
        "nationality, 国, 60, 60",
        "certificateNumber, 9, 30, 30"
    })
    @Requirement("E-1")
    void nothingIsLongerThanItsColumn(String field, String sign, int fits, int told) {
        assertEquals(List.of(), faults(field, sign.repeat(fits)));
        assertEquals(List.of(Fault.at(field, "long", told)), faults(field, sign.repeat(fits + 1)));
        assertEquals(List.of(Fault.at(field, "long", told)), faults(field, sign.repeat(500)));
    }

    /** What is stored is looked at, not what was typed: one sign can stand for several letters. */
    @ParameterizedTest
    @CsvSource({"㌖, 10, ", "㌖, 11, long", "㌖, 60, long", "ｱ, 60, ", "㍻, 3, kana", "㍻, 60, long"})
    @Requirement("E-1")
    void aReadingIsMeasuredAsItIsStored(String sign, int typed, String key) {
        assertEquals(
                key == null ? List.of() : List.of("enrollment.fault." + key),
                faults("kana", Kana.of(sign.repeat(typed))).stream()
                        .map(Fault::key)
                        .toList());
    }

    private static List<Fault> faults(String field, String value) {
        Corporate corporate = new Corporate(
                OrganizationKind.SUPPORT,
                field.equals("orgName") ? value : "汐風",
                null,
                1,
                false,
                "13",
                "1400002",
                field.equals("city") ? value : "品川区",
                field.equals("street") ? value : "東品川0-2",
                "0300000192");
        Person person = new Person(
                field.equals("name") ? value : "小倉 千尋",
                field.equals("kana") ? value : "オグラ チヒロ",
                field.equals("nationality") ? value : "日本",
                "a@example.jp",
                "0300000192",
                "ja",
                field.equals("certificateNumber") ? value : "A1",
                TODAY);
        List<Fault> half = RecordCheck.half(corporate, person, "tokyo");
        assertEquals(
                half,
                RecordCheck.whole(new Arrival(Route.POST, TODAY, null, false), corporate, person, "tokyo", TODAY));
        return half;
    }
}

package org.zairyu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zairyu.Requirement;

class OfficerCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 15);

    private static OfficerDetails typed(String name, String login, String email, String bureau, String roles) {
        Set<OfficerRole> chosen = EnumSet.noneOf(OfficerRole.class);
        if (roles != null) {
            Arrays.stream(roles.split(" ")).map(OfficerRole::valueOf).forEach(chosen::add);
        }
        return new OfficerDetails(name, login, email, bureau, chosen);
    }

    @ParameterizedTest
    @CsvSource({
        "田中 一郎, tanaka, t@isa.example.jp, tokyo, COUNTER, ''",
        "' 田中 ', ' Ｔanaka.1 ', ' ｔ@isa.example.jp', osaka, EXAMINER ADMINISTRATOR, ''",
        "'  ', tanaka, t@isa.example.jp, tokyo, COUNTER, NAME_MISSING",
        ", tanaka, t@isa.example.jp, tokyo, COUNTER, NAME_MISSING",
        "田中, ta, t@isa.example.jp, tokyo, COUNTER, LOGIN_SHAPE",
        "田中, 田中一郎, t@isa.example.jp, tokyo, COUNTER, LOGIN_SHAPE",
        "田中, , t@isa.example.jp, tokyo, COUNTER, LOGIN_SHAPE",
        "田中, tanaka, isa.example.jp, tokyo, COUNTER, MAIL_SHAPE",
        "田中, tanaka, , tokyo, COUNTER, MAIL_MISSING",
        "田中, tanaka, t@isa.example.jp, narita, COUNTER, BUREAU_MISSING",
        "田中, tanaka, t@isa.example.jp, , COUNTER, BUREAU_MISSING",
        "田中, tanaka, t@isa.example.jp, tokyo, , ROLES_MISSING",
        ", , , , , NAME_MISSING MAIL_MISSING BUREAU_MISSING ROLES_MISSING LOGIN_SHAPE",
    })
    @Requirement("S-2")
    void whatMayBeWrittenOfANewOfficer(
            String name, String login, String email, String bureau, String roles, String faults) {
        List<OfficerFault> found = OfficerCheck.fresh(typed(name, login, email, bureau, roles));
        assertEquals(
                faults, String.join(" ", found.stream().map(OfficerFault::name).toList()));
    }

    @Test
    @Requirement("S-2")
    void aNameIsNotLongerThanItsColumn() {
        assertEquals(
                List.of(OfficerFault.NAME_LONG),
                OfficerCheck.change(typed("田".repeat(61), null, "t@isa.example.jp", "tokyo", "COUNTER"), false));
        assertEquals(
                List.of(),
                OfficerCheck.change(typed("田".repeat(60), null, "t@isa.example.jp", "tokyo", "COUNTER"), false));
    }

    /** Measured as it is stored, and so is the address: one sign can stand for two letters. */
    @ParameterizedTest
    @CsvSource({"ａ, 40, ''", "ａ, 41, LOGIN_SHAPE", "㎞, 20, ''", "㎞, 21, LOGIN_SHAPE"})
    @Requirement("S-2")
    void aLoginNameIsNotLongerThanItsColumn(String sign, int times, String faults) {
        List<OfficerFault> found =
                OfficerCheck.fresh(typed("田中", sign.repeat(times), "t@isa.example.jp", "tokyo", "COUNTER"));
        assertEquals(
                faults, String.join(" ", found.stream().map(OfficerFault::name).toList()));
    }

    @ParameterizedTest
    @CsvSource({"ａ, 64, ''", "ａ, 65, MAIL_SHAPE", "㎞, 32, ''", "㎞, 33, MAIL_SHAPE", "㎞, 300, MAIL_SHAPE"})
    @Requirement("S-2")
    void anAddressIsNotLongerThanItsColumn(String sign, int times, String faults) {
        List<OfficerFault> found = OfficerCheck.change(
                typed("田中", null, sign.repeat(times) + "@isa.example.jp", "tokyo", "COUNTER"), false);
        assertEquals(
                faults, String.join(" ", found.stream().map(OfficerFault::name).toList()));
    }

    @ParameterizedTest
    @CsvSource({
        "true, ADMINISTRATOR, 0",
        "true, EXAMINER ADMINISTRATOR, 0",
        "true, EXAMINER, 1",
        "false, EXAMINER, 0",
        "false, ADMINISTRATOR, 0"
    })
    @Requirement("S-3")
    void nobodyTakesAwayTheirOwnRight(boolean own, String roles, int faults) {
        assertEquals(
                faults,
                OfficerCheck.change(typed("田中", null, "t@isa.example.jp", "tokyo", roles), own)
                        .size());
    }

    @ParameterizedTest
    @CsvSource({
        "false, true, 2024-03-15, false, ACTIVE",
        "false, true, 2024-03-15, true, ACTIVE",
        "false, true, , false, ACTIVE",
        "false, true, 2024-03-14, false, PASSWORD_ENDED",
        "false, true, 2024-03-14, true, PASSWORD_ENDED",
        "false, false, , true, INVITED",
        "false, false, , false, LAPSED",
        "true, true, 2024-03-15, false, LOCKED_OUT",
        "true, false, , true, LOCKED_OUT",
    })
    @Requirement("S-3")
    void whereAnAccountStands(boolean deleted, boolean set, LocalDate until, boolean linked, OfficerState state) {
        assertEquals(state, OfficerState.of(new Standing(deleted, null, set, until), linked, TODAY));
    }
}

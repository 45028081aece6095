package org.zairyu.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.account.AccountSamples;
import org.zairyu.account.NotAllowed;
import org.zairyu.account.OfficerRole;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.enrollment.Arrival;
import org.zairyu.enrollment.EnrollmentSamples;
import org.zairyu.enrollment.ReportDesk;
import org.zairyu.enrollment.Route;

@Requirement("Z-1")
@Tag("database")
class StaffHomeDirectoryTest {

    private TestHouse house;
    private StaffUser user;
    private Actor actor;

    private void open(TestDatabase database, LocalDate authorizedUntil) {
        house = TestHouse.on(database);
        user = new AccountSamples(house).authorizedUntil(authorizedUntil).staff();
        actor = Actor.staff(user.getId());
    }

    private StaffHomeDirectory.Home home() {
        return house.get(StaffHomeDirectory.class).home(actor, 10);
    }

    private List<Need.Kind> kinds() {
        return home().needs().stream().map(Need::kind).toList();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatEndsIsToldInTime(TestDatabase database) {
        open(database, LocalDate.of(2025, 3, 10));
        assertEquals(List.of(), kinds());
        assertEquals(LocalDate.of(2025, 2, 10), home().report().dueOn());
        house.pass(Duration.ofDays(300)); // 9 January
        assertEquals(List.of(), kinds());
        house.pass(Duration.ofDays(1)); // two months before the last valid day
        assertEquals(List.of(Need.Kind.REPORT), kinds());
        house.pass(Duration.ofDays(35)); // 14 February, thirty days before the password ends on 15 March
        assertEquals(List.of(Need.Kind.REPORT, Need.Kind.AUTHORIZATION, Need.Kind.PASSWORD), kinds());
        assertEquals(3, home().all());
        assertEquals(
                1, house.get(StaffHomeDirectory.class).home(actor, 1).needs().size());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("T-2")
    void aReportThatWasHandedInIsNotAskedForAgain(TestDatabase database) {
        open(database, LocalDate.of(2024, 4, 30));
        assertEquals(List.of(Need.Kind.REPORT), kinds());
        Actor counter = new EnrollmentSamples(house).officer("tokyo", OfficerRole.COUNTER);
        LocalDate today = LocalDate.of(2024, 3, 15);
        house.get(ReportDesk.class)
                .receive(
                        counter,
                        user.getOrganizationId(),
                        new ReportDesk.Report(user.getId(), new Arrival(Route.POST, today, null, false), 3, false),
                        today);
        assertEquals(List.of(), kinds());
        assertEquals(today, home().report().handedInOn());
        house.pass(Duration.ofDays(20));
        assertEquals(List.of(Need.Kind.AUTHORIZATION_REPORTED), kinds());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void itIsForStaffAloneAndTakesFewStatements(TestDatabase database) {
        open(database, LocalDate.of(2025, 3, 10));
        Actor officer = new EnrollmentSamples(house).officer("tokyo", OfficerRole.COUNTER);
        assertThrows(NotAllowed.class, () -> house.get(StaffHomeDirectory.class).home(officer, 10));
        List<String> statements = house.statements(this::home);
        assertTrue(statements.size() <= 6, () -> String.join("\n", statements));
    }
}

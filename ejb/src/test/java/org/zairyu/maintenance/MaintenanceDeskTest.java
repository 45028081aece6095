package org.zairyu.maintenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.account.AccountSamples;
import org.zairyu.account.NotAllowed;
import org.zairyu.account.NotFound;
import org.zairyu.account.OfficerRole;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.audit.Audited;
import org.zairyu.notice.Written;
import org.zairyu.organization.Organization;
import org.zairyu.organization.OrganizationKind;

@Tag("database")
class MaintenanceDeskTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private TestHouse house;
    private AccountSamples accounts;
    private MaintenanceDesk desk;
    private MaintenanceBoard board;
    private MaintenanceDirectory directory;
    private MaintenanceRound round;
    private Actor administrator;

    private void open(TestDatabase database, String mails) {
        house = TestHouse.on(database).config("maintenance.mails", mails);
        accounts = new AccountSamples(house);
        desk = house.get(MaintenanceDesk.class);
        board = house.get(MaintenanceBoard.class);
        directory = house.get(MaintenanceDirectory.class);
        round = house.get(MaintenanceRound.class);
        administrator = officer("okada", OfficerRole.ADMINISTRATOR);
    }

    private Actor officer(String login, OfficerRole role) {
        return Actor.officer(accounts.officer(login, "tokyo", role).getId());
    }

    private Announcement in(Duration ahead) {
        Instant from = house.now().plus(ahead);
        return new Announcement(from, from.plus(HOUR), "サーバーを更新します。", "The servers are renewed.");
    }

    private MaintenanceDirectory.Line announced(Duration ahead) {
        assertEquals(List.of(), desk.announce(administrator, in(ahead)));
        return directory.all(administrator).get(0);
    }

    private void pass(Duration time) {
        house.pass(time);
        board.changed();
    }

    private int sent(String template) {
        return Written.to(house, template).size();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("L-7")
    void whatIsAnnouncedIsShownInForceAndOver(TestDatabase database) {
        open(database, "on");
        long id = announced(Duration.ofHours(3)).planned().id();
        assertEquals("The servers are renewed.", board.ahead(house.now()).get(0).text(Locale.ENGLISH));
        assertTrue(board.inForce(house.now()).isEmpty());
        pass(Duration.ofHours(3));
        assertEquals(id, board.inForce(house.now()).orElseThrow().id());
        assertEquals(
                MaintenanceDirectory.State.IN_FORCE,
                directory.one(administrator, id).state());
        pass(HOUR);
        assertTrue(board.inForce(house.now()).isEmpty());
        assertEquals(List.of(), board.ahead(house.now()));
        assertEquals(
                MaintenanceDirectory.State.OVER,
                directory.one(administrator, id).state());
        assertEquals(1, Audited.done(house, "maintenance.announce", "maintenance:" + id));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"L-7", "S-1"})
    void onlyAdministratorsAnnounceAndSeeTheList(TestDatabase database) {
        open(database, "on");
        Actor examiner = officer("saeki", OfficerRole.EXAMINER);
        Actor staff = Actor.staff(accounts.staff().getId());
        for (Actor other : List.of(examiner, staff)) {
            assertThrows(NotAllowed.class, () -> desk.announce(other, in(HOUR)));
            assertThrows(NotAllowed.class, () -> desk.change(other, 1, 1, in(HOUR)));
            assertThrows(NotAllowed.class, () -> desk.cancel(other, 1, 1));
            assertThrows(NotAllowed.class, () -> directory.all(other));
            assertThrows(NotAllowed.class, () -> directory.one(other, 1));
        }
        assertThrows(NotFound.class, () -> directory.one(administrator, 4711));
        assertThrows(NotFound.class, () -> desk.cancel(administrator, 4711, 1));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("L-7")
    void twoAtTheSameTimeAreOneTooMany(TestDatabase database) {
        open(database, "on");
        MaintenanceDirectory.Line first = announced(Duration.ofHours(3));
        assertEquals(
                List.of(MaintenanceFault.OVERLAPS),
                desk.announce(administrator, in(Duration.ofHours(3).plusMinutes(59))));
        assertEquals(List.of(), desk.announce(administrator, in(Duration.ofHours(4))), "one after the other");
        desk.cancel(administrator, first.planned().id(), first.planned().version());
        assertEquals(List.of(), desk.announce(administrator, in(Duration.ofHours(3))), "in place of the cancelled one");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"L-7", "X-4"})
    void whoWasSlowerLooksAgain(TestDatabase database) {
        open(database, "on");
        PlannedMaintenance one = announced(Duration.ofHours(3)).planned();
        assertEquals(List.of(), desk.change(administrator, one.id(), one.version(), in(Duration.ofHours(5))));
        assertThrows(
                MaintenanceChanged.class,
                () -> desk.change(administrator, one.id(), one.version(), in(Duration.ofHours(6))));
        assertThrows(MaintenanceChanged.class, () -> desk.cancel(administrator, one.id(), one.version()));
        int version = directory.one(administrator, one.id()).planned().version();
        pass(Duration.ofDays(1));
        assertThrows(MaintenanceChanged.class, () -> desk.cancel(administrator, one.id(), version), "it is over");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("L-7")
    void oneThatHasBegunIsMadeLongerOrEnded(TestDatabase database) {
        open(database, "on");
        PlannedMaintenance one = announced(Duration.ZERO).planned();
        pass(Duration.ofMinutes(50));
        Announcement longer = new Announcement(one.window().from(), house.now().plus(HOUR), "延長します。", "Longer.");
        assertEquals(List.of(), desk.change(administrator, one.id(), one.version(), longer));
        pass(Duration.ofMinutes(30));
        PlannedMaintenance now = board.inForce(house.now()).orElseThrow();
        desk.cancel(administrator, now.id(), now.version());
        assertTrue(board.inForce(house.now()).isEmpty());
        assertEquals(
                MaintenanceDirectory.State.OVER,
                directory.one(administrator, one.id()).state());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"L-7", "N-3"})
    void eachLiveUserIsMailedOnceOfEachChange(TestDatabase database) throws Exception {
        open(database, "on");
        Organization organization = accounts.organization(OrganizationKind.AFFILIATED);
        for (int i = 0; i < 7; i++) {
            accounts.staff(organization);
        }
        accounts.approved();
        accounts.authorizedUntil(LocalDate.of(2024, 3, 14)).staff(organization);
        StaffUser gone = accounts.authorizedUntil(LocalDate.of(2025, 3, 14)).staff(organization);
        house.tx(() -> house.em().find(StaffUser.class, gone.getId()).delete(house.now()));
        PlannedMaintenance one = announced(Duration.ofDays(5)).planned();
        bothNodes();
        round.run(house.now());
        assertEquals(7, sent("maint.planned"));
        assertTrue(Written.bodies(house, "maint.planned").get(0).contains("2024年3月20日（水） 10:00"));
        assertEquals(
                List.of(),
                desk.change(administrator, one.id(), one.version(), in(Duration.ofDays(6))),
                "that mails were written is no change that an administrator must look at");
        bothNodes();
        assertEquals(7, sent("maint.changed"));
        assertEquals(
                List.of("DROPPED"),
                Written.states(house, "maint.planned").stream().distinct().toList());
        String body = Written.bodies(house, "maint.changed").get(0);
        assertTrue(body.contains("2024年3月20日（水） 10:00") && body.contains("2024年3月21日（木） 10:00"), body);
        PlannedMaintenance moved = directory.one(administrator, one.id()).planned();
        desk.cancel(administrator, moved.id(), moved.version());
        bothNodes();
        assertEquals(14, sent("maint.changed"));
        assertTrue(Written.bodies(house, "maint.changed").get(13).contains("中止します"));
        assertEquals(0, round.run(house.now()));
    }

    private void bothNodes() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        Callable<Integer> run = () -> round.run(house.now());
        for (Future<Integer> node : nodes.invokeAll(List.of(run, run))) {
            node.get();
        }
        nodes.shutdown();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("L-7")
    void withinADayOrByTheOperatorsPolicyNobodyIsMailed(TestDatabase database) {
        open(database, "on");
        accounts.staff();
        PlannedMaintenance soon = announced(Duration.ofHours(23)).planned();
        desk.cancel(administrator, soon.id(), soon.version());
        round.run(house.now());
        open(database, "off");
        accounts.staff();
        assertFalse(announced(Duration.ofDays(9)).mailed());
        round.run(house.now());
        assertEquals(0, sent("maint.planned") + sent("maint.changed"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("L-7")
    void whatIsInForceCostsNoStatementARequest(TestDatabase database) {
        open(database, "on");
        announced(Duration.ZERO);
        board.inForce(house.now());
        assertEquals(List.of(), house.statements(() -> {
            for (int request = 0; request < 100; request++) {
                assertTrue(board.inForce(house.now()).isPresent());
            }
        }));
    }
}

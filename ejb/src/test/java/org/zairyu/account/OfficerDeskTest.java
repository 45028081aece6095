package org.zairyu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.audit.Actor;
import org.zairyu.audit.AuditTrail;
import org.zairyu.database.Page;
import org.zairyu.notice.Written;

@Tag("database")
class OfficerDeskTest {

    private static final String PASSWORD = "three bicycles in the rain";

    private final RecordedAudit audit = new RecordedAudit();
    private TestHouse house;
    private Actor administrator;
    private OfficerDesk desk;

    private void open(TestDatabase database) {
        house = TestHouse.on(database).set(AuditTrail.class, audit);
        administrator = officer("okada", OfficerRole.ADMINISTRATOR);
        desk = house.get(OfficerDesk.class);
    }

    private Actor officer(String login, OfficerRole... roles) {
        return Actor.officer(
                new AccountSamples(house).officer(login, "tokyo", roles).getId());
    }

    private static OfficerDetails details(String login, String bureau, OfficerRole... roles) {
        return new OfficerDetails("佐伯 直子", login, "saeki@isa.example.jp", bureau, EnumSet.copyOf(List.of(roles)));
    }

    private OfficerView view(long id) {
        return house.get(OfficerDirectory.class).open(administrator, id);
    }

    private NewPasswords.Answer set(String token) {
        return house.get(NewPasswords.class).set(Realm.OFFICER, token, PASSWORD.toCharArray());
    }

    private SignIn signIn(String login, String password) {
        return house.get(SignInDesk.class).signIn(Realm.OFFICER, login, password.toCharArray(), "203.0.113.7");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("S-3")
    void anInvitedOfficerSetsAPasswordByTheLinkAndSignsIn(TestDatabase database) {
        open(database);
        long id = desk.invite(administrator, details("Saeki", "osaka", OfficerRole.EXAMINER), "ja");
        assertEquals(OfficerState.INVITED, view(id).row().state());
        assertEquals(LocalDate.of(2024, 3, 22), view(id).row().lastDay());
        assertEquals(List.of("saeki@isa.example.jp"), Written.to(house, "officer.invite"));
        String mail = Written.bodies(house, "officer.invite").get(0);
        assertFalse(mail.contains("ログイン名: ") || mail.contains(" saeki "), "the login name travels another way");
        assertEquals(SignIn.Outcome.WRONG, signIn("saeki", PASSWORD).outcome());

        String token = LinkSamples.token(house, "officer.invite");
        assertEquals(
                PasswordFault.OWN_WORD,
                house.get(NewPasswords.class)
                        .set(Realm.OFFICER, token, "saeki no ii password".toCharArray())
                        .fault());
        assertTrue(set(token).ok());
        assertEquals(LinkState.USED, set(token).link());
        assertEquals(SignIn.Outcome.FACTOR_NEEDED, signIn("saeki", PASSWORD).outcome());
        assertEquals("osaka", signIn("saeki", PASSWORD).person().bureau());
        assertEquals(OfficerState.ACTIVE, view(id).row().state());
        assertEquals(LocalDate.of(2025, 3, 15), view(id).row().lastDay());
        assertTrue(audit.entries()
                .contains("OFFICER officer.invited officer:" + id + " {bureau=osaka, roles=[EXAMINER]}"));
        assertTrue(audit.entries().contains("OFFICER password.set officer:" + id + " {}"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"S-2", "S-3"})
    void aLinkWorksForSevenDaysInItsOwnRealmUntilANewerOneIsSent(TestDatabase database) {
        open(database);
        long id = desk.invite(administrator, details("saeki", "tokyo", OfficerRole.COUNTER), "ja");
        String first = LinkSamples.token(house, "officer.invite");
        NewPasswords passwords = house.get(NewPasswords.class);
        assertTrue(passwords.look(Realm.OFFICER, first).isOpen());
        assertEquals(LinkState.UNKNOWN, passwords.look(Realm.STAFF, first).state());
        assertEquals(
                LinkState.UNKNOWN,
                passwords.set(Realm.STAFF, first, PASSWORD.toCharArray()).link());
        desk.sendLink(administrator, id, view(id).version());
        assertEquals(LinkState.REPLACED, set(first).link());
        assertEquals(List.of("DROPPED", "WAITING"), Written.states(house, "officer.invite"));
        house.pass(Duration.ofDays(8));
        String second = LinkSamples.token(house, "officer.invite");
        assertEquals(LinkState.LATE, set(second).link());
        assertEquals(OfficerState.LAPSED, view(id).row().state());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("S-3")
    void aForgottenPasswordIsReplacedByLinkAndTheLockIsLifted(TestDatabase database) {
        open(database);
        long id = officer("saeki", OfficerRole.COUNTER).id();
        for (int i = 0; i < LockRule.FREE_HERE + 1; i++) {
            signIn("saeki", "wrong");
        }
        assertEquals(
                SignIn.Outcome.LOCKED, signIn("saeki", AccountSamples.PASSWORD).outcome());
        desk.sendLink(administrator, id, view(id).version());
        String token = LinkSamples.token(house, "officer.password");
        assertEquals(
                PasswordFault.USED_BEFORE,
                house.get(NewPasswords.class)
                        .set(Realm.OFFICER, token, AccountSamples.PASSWORD.toCharArray())
                        .fault());
        assertTrue(set(token).ok());
        assertEquals(SignIn.Outcome.FACTOR_NEEDED, signIn("saeki", PASSWORD).outcome());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"S-1", "S-2"})
    void rolesAndUnitChangeAtOnceAndSessionsEnd(TestDatabase database) {
        open(database);
        Actor examiner = officer("saeki", OfficerRole.EXAMINER);
        Gate gate = house.get(Gate.class);
        SessionSamples sessions = new SessionSamples(house);
        long session = sessions.open(examiner);
        assertTrue(sessions.live(examiner, session));
        desk.change(
                administrator,
                examiner.id(),
                view(examiner.id()).version(),
                details(null, "nagoya", OfficerRole.COUNTER, OfficerRole.APPROVER));
        assertFalse(sessions.live(examiner, session));
        assertThrows(NotAllowed.class, () -> gate.officer(examiner, OfficerRole.EXAMINER));
        assertEquals("nagoya", gate.officer(examiner, OfficerRole.COUNTER).getBureau());
        OfficerView now = view(examiner.id());
        assertEquals(
                List.of(OfficerRole.COUNTER, OfficerRole.APPROVER), now.row().roles());
        assertEquals("saeki", now.row().login());
        assertEquals("田中 一郎", now.changedBy());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"S-2", "S-3"})
    void whoIsLockedOutIsOutAtOnceAndComesBackWithoutTheOldPassword(TestDatabase database) {
        open(database);
        Actor saeki = officer("saeki", OfficerRole.EXAMINER);
        desk.sendLink(administrator, saeki.id(), view(saeki.id()).version());
        String link = LinkSamples.token(house, "officer.password");
        SessionSamples sessions = new SessionSamples(house);
        long session = sessions.open(saeki);
        desk.lockOut(administrator, saeki.id(), view(saeki.id()).version());
        assertFalse(sessions.live(saeki, session));
        assertEquals(
                SignIn.Outcome.DELETED, signIn("saeki", AccountSamples.PASSWORD).outcome());
        assertEquals(LinkState.REPLACED, set(link).link());
        assertThrows(
                OfficerChanged.class,
                () -> desk.sendLink(administrator, saeki.id(), view(saeki.id()).version()));
        assertEquals(
                List.of(OfficerFault.LOGIN_TAKEN),
                refused(() -> desk.invite(administrator, details("saeki", "tokyo", OfficerRole.COUNTER), "ja")));

        desk.bringBack(administrator, saeki.id(), view(saeki.id()).version());
        assertEquals(OfficerState.INVITED, view(saeki.id()).row().state());
        assertEquals(
                SignIn.Outcome.WRONG, signIn("saeki", AccountSamples.PASSWORD).outcome());
        assertTrue(set(LinkSamples.token(house, "officer.invite")).ok());
        assertEquals(SignIn.Outcome.FACTOR_NEEDED, signIn("saeki", PASSWORD).outcome());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("S-3")
    void nobodyTakesAwayTheirOwnRight(TestDatabase database) {
        open(database);
        long own = administrator.id();
        assertEquals(
                List.of(OfficerFault.OWN_ADMINISTRATOR),
                refused(() -> desk.change(
                        administrator, own, view(own).version(), details(null, "tokyo", OfficerRole.EXAMINER))));
        assertEquals(
                List.of(OfficerFault.OWN_ACCOUNT),
                refused(() -> desk.lockOut(administrator, own, view(own).version())));
        assertTrue(house.get(Gate.class).officer(administrator).hasAnyOf(OfficerRole.ADMINISTRATOR));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("S-3")
    void oneOfTwoAdministratorsWhoLockEachOtherOutIsLeft(TestDatabase database) throws Exception {
        open(database);
        Actor other = officer("kondo", OfficerRole.ADMINISTRATOR);
        int mine = view(administrator.id()).version();
        int theirs = view(other.id()).version();
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Void>> at = List.of(
                    () -> {
                        desk.lockOut(administrator, other.id(), theirs);
                        return null;
                    },
                    () -> {
                        desk.lockOut(other, administrator.id(), mine);
                        return null;
                    });
            int done = 0;
            for (Future<Void> one : two.invokeAll(at)) {
                try {
                    one.get();
                    done++;
                } catch (java.util.concurrent.ExecutionException refused) {
                    assertEquals(NotAllowed.class, refused.getCause().getClass());
                }
            }
            assertEquals(1, done);
        } finally {
            two.shutdownNow();
        }
        long left = house.tx(() -> house.em()
                .createQuery("select o from Officer o where o.credentials.deletedAt is null", Officer.class)
                .getResultList()
                .size());
        assertEquals(1, left);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("X-4")
    void theSecondOfTwoIsToldByWhomAndNothingIsLost(TestDatabase database) {
        open(database);
        Actor saeki = officer("saeki", OfficerRole.EXAMINER);
        int seen = view(saeki.id()).version();
        desk.change(administrator, saeki.id(), seen, details(null, "osaka", OfficerRole.EXAMINER));
        OfficerChanged told = assertThrows(
                OfficerChanged.class,
                () -> desk.change(administrator, saeki.id(), seen, details(null, "nagoya", OfficerRole.COUNTER)));
        assertEquals("田中 一郎", told.getAdministrator());
        assertEquals(house.now(), told.getAt());
        assertEquals("osaka", view(saeki.id()).row().bureau());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("S-1")
    void onlyAdministratorsKeepOfficers(TestDatabase database) {
        open(database);
        Actor saeki = officer("saeki", OfficerRole.EXAMINER, OfficerRole.COUNTER, OfficerRole.APPROVER);
        Actor staff = Actor.staff(new AccountSamples(house).staff().getId());
        long id = administrator.id();
        OfficerDetails details = details("new", "tokyo", OfficerRole.COUNTER);
        for (Actor actor : Set.of(saeki, staff, Actor.system())) {
            List<Executable> all = List.of(
                    () -> desk.invite(actor, details, "ja"),
                    () -> desk.change(actor, id, 1, details),
                    () -> desk.lockOut(actor, id, 1),
                    () -> desk.bringBack(actor, id, 1),
                    () -> desk.sendLink(actor, id, 1),
                    () -> house.get(OfficerDirectory.class).page(actor, false, null, "", 10),
                    () -> house.get(OfficerDirectory.class).open(actor, id));
            all.forEach(use -> assertThrows(NotAllowed.class, use));
        }
        assertThrows(NotFound.class, () -> desk.lockOut(administrator, 987_654, 0));
        assertThrows(NotFound.class, () -> view(987_654));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("S-3")
    void theListGoesByLoginNameInFewStatements(TestDatabase database) {
        open(database);
        for (String login : List.of("abe", "baba", "chiba", "doi")) {
            officer(login, OfficerRole.COUNTER, OfficerRole.EXAMINER);
        }
        OfficerDirectory directory = house.get(OfficerDirectory.class);
        Page<OfficerRow, String> page = directory.page(administrator, false, "", null, 3);
        assertEquals(
                List.of("abe", "baba", "chiba"),
                page.rows().stream().map(OfficerRow::login).toList());
        assertTrue(page.more());
        Page<OfficerRow, String> rest = directory.page(administrator, false, "tokyo", "chiba", 3);
        assertEquals(
                List.of("doi", "okada"),
                rest.rows().stream().map(OfficerRow::login).toList());
        assertFalse(rest.more());
        assertEquals(
                List.of(), directory.page(administrator, false, "osaka", "", 3).rows());
        assertEquals(List.of(), directory.page(administrator, true, null, "", 3).rows());
        assertNull(view(administrator.id()).changedBy());
        List<String> statements = house.statements(() -> directory.page(administrator, false, null, "", 50));
        assertTrue(statements.size() <= 4, statements.toString());
    }

    private static List<OfficerFault> refused(Executable use) {
        return assertThrows(OfficerRefused.class, use).getFaults();
    }
}

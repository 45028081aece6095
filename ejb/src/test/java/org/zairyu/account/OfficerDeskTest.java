package org.zairyu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
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
import org.zairyu.notice.Written;

/** Administrators change, lock out and bring back officers. */
@Tag("database")
class OfficerDeskTest {

    private TestHouse house;
    private OfficerSamples officers;
    private Actor administrator;
    private OfficerDesk desk;

    private void open(TestDatabase database) {
        open(TestHouse.on(database));
    }

    private void open(TestHouse opened) {
        house = opened;
        officers = new OfficerSamples(house);
        administrator = officers.administrator();
        desk = house.get(OfficerDesk.class);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"S-1", "S-2"})
    void rolesAndUnitChangeAtOnceAndSessionsEnd(TestDatabase database) {
        open(database);
        Actor examiner = officers.officer("saeki", OfficerRole.EXAMINER);
        Gate gate = house.get(Gate.class);
        SessionSamples sessions = new SessionSamples(house);
        long session = sessions.open(examiner);
        assertTrue(sessions.live(examiner, session));
        desk.change(
                administrator,
                examiner.id(),
                officers.view(examiner.id()).version(),
                OfficerSamples.details(null, "nagoya", OfficerRole.COUNTER, OfficerRole.APPROVER));
        assertFalse(sessions.live(examiner, session));
        assertThrows(NotAllowed.class, () -> gate.officer(examiner, OfficerRole.EXAMINER));
        assertEquals("nagoya", gate.officer(examiner, OfficerRole.COUNTER).getBureau());
        OfficerView now = officers.view(examiner.id());
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
        Actor saeki = officers.officer("saeki", OfficerRole.EXAMINER);
        desk.sendLink(administrator, saeki.id(), officers.view(saeki.id()).version());
        String link = LinkSamples.token(house, "officer.password");
        SessionSamples sessions = new SessionSamples(house);
        long session = sessions.open(saeki);
        desk.lockOut(administrator, saeki.id(), officers.view(saeki.id()).version());
        assertFalse(sessions.live(saeki, session));
        assertEquals(
                SignIn.Outcome.DELETED,
                officers.signIn("saeki", AccountSamples.PASSWORD).outcome());
        assertEquals(LinkState.REPLACED, officers.set(link).link());
        assertThrows(
                SavedMeanwhile.class,
                () -> desk.sendLink(
                        administrator, saeki.id(), officers.view(saeki.id()).version()));
        assertEquals(
                List.of(OfficerFault.LOGIN_TAKEN),
                refused(() -> desk.invite(
                        administrator, OfficerSamples.details("saeki", "tokyo", OfficerRole.COUNTER), "ja")));

        desk.bringBack(administrator, saeki.id(), officers.view(saeki.id()).version());
        assertEquals(OfficerState.INVITED, officers.view(saeki.id()).row().state());
        assertEquals(
                SignIn.Outcome.WRONG,
                officers.signIn("saeki", AccountSamples.PASSWORD).outcome());
        assertTrue(officers.set(LinkSamples.token(house, "officer.invite")).ok());
        assertEquals(
                SignIn.Outcome.FACTOR_NEEDED,
                officers.signIn("saeki", OfficerSamples.PASSWORD).outcome());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("S-3")
    void anotherAddressIsToldToTheOldAndTheNewOne(TestDatabase database) {
        RecordedAudit audit = new RecordedAudit();
        open(TestHouse.on(database).set(AuditTrail.class, audit));
        long id = officers.officer("saeki", OfficerRole.EXAMINER).id();
        OfficerDetails same = OfficerSamples.details(null, "tokyo", OfficerRole.EXAMINER);
        desk.change(administrator, id, officers.view(id).version(), same);
        assertEquals(List.of(), Written.to(house, "officer.mail"));
        String changed = "OFFICER officer.changed officer:" + id + " {bureau=tokyo, ";
        assertTrue(audit.entries().contains(changed + "roles=[EXAMINER]}"), audit.entries()::toString);

        String address = "naoko.saeki@isa.example.jp";
        OfficerDetails moved = new OfficerDetails(same.name(), null, address, same.bureau(), same.roles());
        desk.change(administrator, id, officers.view(id).version(), moved);
        assertEquals(List.of("saeki@isa.example.jp", address), Written.to(house, "officer.mail"));
        for (String mail : Written.bodies(house, "officer.mail")) {
            assertTrue(mail.contains("na•••@isa.example.jp") && !mail.contains(address), mail);
        }
        assertTrue(audit.entries().contains(changed + "email=changed, roles=[EXAMINER]}"), audit.entries()::toString);
        assertFalse(audit.entries().toString().contains("@"), audit.entries()::toString);
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
                        administrator,
                        own,
                        officers.view(own).version(),
                        OfficerSamples.details(null, "tokyo", OfficerRole.EXAMINER))));
        assertEquals(
                List.of(OfficerFault.OWN_ACCOUNT),
                refused(() ->
                        desk.lockOut(administrator, own, officers.view(own).version())));
        assertTrue(house.get(Gate.class).officer(administrator).hasAnyOf(OfficerRole.ADMINISTRATOR));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("S-3")
    void oneOfTwoAdministratorsWhoLockEachOtherOutIsLeft(TestDatabase database) throws Exception {
        open(database);
        Actor other = officers.officer("kondo", OfficerRole.ADMINISTRATOR);
        int mine = officers.view(administrator.id()).version();
        int theirs = officers.view(other.id()).version();
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
                } catch (ExecutionException refused) {
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
        Actor saeki = officers.officer("saeki", OfficerRole.EXAMINER);
        int seen = officers.view(saeki.id()).version();
        desk.change(administrator, saeki.id(), seen, OfficerSamples.details(null, "osaka", OfficerRole.EXAMINER));
        SavedMeanwhile told = assertThrows(
                SavedMeanwhile.class,
                () -> desk.change(
                        administrator, saeki.id(), seen, OfficerSamples.details(null, "nagoya", OfficerRole.COUNTER)));
        assertEquals("田中 一郎", told.getOfficer());
        assertEquals(house.now(), told.getAt());
        assertEquals("osaka", officers.view(saeki.id()).row().bureau());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("S-1")
    void onlyAdministratorsKeepOfficers(TestDatabase database) {
        open(database);
        Actor saeki = officers.officer("saeki", OfficerRole.EXAMINER, OfficerRole.COUNTER, OfficerRole.APPROVER);
        Actor staff = Actor.staff(new AccountSamples(house).staff().getId());
        long id = administrator.id();
        OfficerDetails details = OfficerSamples.details("new", "tokyo", OfficerRole.COUNTER);
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
        assertThrows(NotFound.class, () -> officers.view(987_654));
    }

    private static List<OfficerFault> refused(Executable use) {
        return assertThrows(OfficerRefused.class, use).getFaults();
    }
}

package org.zairyu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.audit.Actor;

@Requirement("S-2")
@Tag("database")
class AccountSessionsTest {

    private static final Instant MORNING = Instant.parse("2024-03-15T01:00:00Z");

    private TestHouse house;
    private SessionSamples sessions;
    private StaffUser user;
    private Actor actor;
    private Actor officer;

    private void open(TestDatabase database) {
        house = TestHouse.on(database).machine(MORNING);
        sessions = new SessionSamples(house);
        AccountSamples accounts = new AccountSamples(house);
        user = accounts.staff();
        actor = Actor.staff(user.getId());
        officer = Actor.officer(
                accounts.officer("tanaka", "tokyo", OfficerRole.EXAMINER).getId());
    }

    private void at(int seconds) {
        house.machine(MORNING.plusSeconds(seconds));
    }

    private List<Long> shown(Actor who, long current) {
        return house.get(SessionDesk.class).open(who, current).stream()
                .map(OwnSession::id)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whetherOneMayGoOnTakesOneStatement(TestDatabase database) {
        open(database);
        long session = sessions.open(actor);
        long officers = sessions.open(officer);
        at(60);
        List<String> ran = house.statements(() -> assertTrue(sessions.live(actor, session)));
        assertEquals(1, ran.size(), ran::toString);
        assertEquals(1, house.statements(() -> sessions.live(officer, officers)).size());
        at(61);
        assertEquals(2, house.statements(() -> sessions.live(actor, session)).size(), "that it was seen is noted");
        at(90);
        assertEquals(1, house.statements(() -> sessions.live(actor, session)).size(), "once a minute");
        assertEquals(
                MORNING.plusSeconds(61),
                house.get(SessionDesk.class).open(actor, session).get(0).seenAt());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aSessionIsItsPersonsOwn(TestDatabase database) {
        open(database);
        long session = sessions.open(actor);
        assertFalse(sessions.live(officer, session));
        assertFalse(sessions.live(Actor.staff(987_654), session));
        assertFalse(sessions.live(actor, session + 1));
        house.get(SessionDesk.class).end(officer, session);
        assertTrue(sessions.live(actor, session), "somebody else's does not end");
        assertThrows(NotAllowed.class, () -> house.get(SessionDesk.class).open(Actor.system(), session));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void itEndsWithThePasswordItWasOpenedWithAndWithTheAccount(TestDatabase database) {
        open(database);
        long session = sessions.open(actor);
        house.tx(() -> house.em()
                .find(StaffUser.class, user.getId())
                .choosePassword(user.credentials().passwordHash(), LocalDate.of(2024, 3, 15)));
        assertFalse(sessions.live(actor, session));
        assertEquals(List.of(), shown(actor, session));
        long next = sessions.open(actor);
        assertTrue(sessions.live(actor, next));
        house.clock(Instant.parse("2025-03-15T15:00:00Z"));
        assertFalse(sessions.live(actor, next), "authorization and password have ended");
        house.clock(MORNING);
        house.tx(() -> house.em().find(StaffUser.class, user.getId()).delete(house.now()));
        assertFalse(sessions.live(actor, next));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void ofFourTheOldestEnds(TestDatabase database) {
        open(database);
        long first = sessions.open(actor);
        at(1);
        long second = sessions.open(actor);
        at(2);
        long third = sessions.open(actor);
        long officers = sessions.open(officer);
        assertEquals(List.of(third, second, first), shown(actor, first));
        at(3);
        long fourth = sessions.open(actor);
        assertFalse(sessions.live(actor, first));
        assertEquals(List.of(fourth, third, second), shown(actor, fourth));
        assertTrue(sessions.live(officer, officers));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anIdleOneMakesRoom(TestDatabase database) {
        open(database);
        long working = sessions.open(actor);
        at(10);
        sessions.open(actor);
        sessions.open(actor);
        at(1900);
        assertTrue(sessions.live(actor, working));
        at(1931);
        long another = sessions.open(actor);
        assertTrue(sessions.live(actor, working), "the two later ones are idle since half an hour");
        assertEquals(List.of(another, working), shown(actor, another));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aPersonEndsOneOrAllOthers(TestDatabase database) {
        open(database);
        long own = sessions.open(actor);
        long second = sessions.open(actor);
        long third = sessions.open(actor);
        SessionDesk desk = house.get(SessionDesk.class);
        assertTrue(desk.open(actor, own).stream().filter(OwnSession::current).allMatch(row -> row.id() == own));
        desk.end(actor, second);
        assertFalse(sessions.live(actor, second));
        assertTrue(sessions.live(actor, third));
        desk.endOthers(actor, own);
        assertFalse(sessions.live(actor, third));
        assertTrue(sessions.live(actor, own));
        house.get(AccountSessions.class).close(actor, own);
        assertFalse(sessions.live(actor, own));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void idleOnesAreForgotten(TestDatabase database) {
        open(database);
        sessions.open(actor);
        house.machine(MORNING.plus(Duration.ofMinutes(31)));
        long later = sessions.open(officer);
        house.machine(MORNING.plus(Duration.ofMinutes(32)));
        house.get(SignInRound.class).run(house.now());
        assertEquals(1L, house.tx(() -> house.em()
                .createQuery("select count(x) from AccountSession x", Long.class)
                .getSingleResult()));
        assertTrue(sessions.live(officer, later));
    }
}

package org.zairyu.account;

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
import org.zairyu.audit.Actor;
import org.zairyu.audit.AuditTrail;

@Requirement("S-1")
@Tag("database")
class GateTest {

    private final RecordedAudit audit = new RecordedAudit();

    private TestHouse house(TestDatabase database) {
        return TestHouse.on(database).set(AuditTrail.class, audit);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whoActsIsReadAnewEachTime(TestDatabase database) {
        TestHouse house = house(database);
        StaffUser user = new AccountSamples(house).staff();
        Actor actor = Actor.staff(user.getId());
        Gate gate = house.get(Gate.class);
        assertEquals(user.getAuthId(), gate.staff(actor).getAuthId());
        house.tx(() -> house.em().find(StaffUser.class, user.getId()).delete(house.now()));
        assertThrows(NotAllowed.class, () -> gate.staff(actor));
        assertEquals(List.of("STAFF refused gate staff:" + user.getId() + " DELETED"), audit.entries());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void onTheDayAfterTheLastValidDayNothingIsAllowed(TestDatabase database) {
        TestHouse house = house(database);
        AccountSamples samples = new AccountSamples(house).authorizedUntil(LocalDate.of(2024, 3, 15));
        Actor actor = Actor.staff(samples.staff().getId());
        Gate gate = house.get(Gate.class);
        gate.staff(actor);
        house.pass(Duration.ofDays(1));
        assertThrows(NotAllowed.class, () -> gate.staff(actor));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void realmAndRoleMustBeTheOnesAskedFor(TestDatabase database) {
        TestHouse house = house(database);
        AccountSamples samples = new AccountSamples(house);
        Actor staff = Actor.staff(samples.staff().getId());
        Actor officer = Actor.officer(
                samples.officer("tanaka", "tokyo", OfficerRole.COUNTER).getId());
        Gate gate = house.get(Gate.class);
        assertEquals("tanaka", gate.officer(officer).getLogin());
        gate.officer(officer, OfficerRole.EXAMINER, OfficerRole.COUNTER);
        assertThrows(NotAllowed.class, () -> gate.officer(officer, OfficerRole.EXAMINER));
        assertThrows(NotAllowed.class, () -> gate.officer(staff));
        assertThrows(NotAllowed.class, () -> gate.staff(officer));
        assertThrows(NotAllowed.class, () -> gate.staff(Actor.staff(987_654)));
        assertThrows(NotAllowed.class, () -> gate.officer(Actor.system()));
        assertEquals(5, audit.entries().size());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anAttemptOnSomebodyElsesThingIsWrittenDownAndLooksLikeNothing(TestDatabase database) {
        TestHouse house = house(database);
        NotFound answer = house.get(Gate.class).notYours(Actor.staff(7), "application:12");
        assertEquals(new NotFound("application:12").getMessage(), answer.getMessage());
        house.get(Gate.class).pageRefused(Actor.staff(7), "/console/" + "x".repeat(300) + ".xhtml");
        assertEquals(
                "STAFF refused open application:12 NOT_YOURS", audit.entries().get(0));
        assertTrue(audit.entries().get(1).length() < 120, "the audit has room for eighty characters");
    }
}

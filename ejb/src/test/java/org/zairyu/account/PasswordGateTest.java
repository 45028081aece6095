package org.zairyu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.audit.Actor;
import org.zairyu.audit.Audited;

/** Between the question for the present password and the writing of the new one somebody may end the account. */
@Requirement("S-1")
@Tag("database")
class PasswordGateTest {

    private static final String HASH = "a hash";

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anOfficerWhoWasStoppedMeanwhileChangesNothing(TestDatabase database) {
        TestHouse house = TestHouse.on(database);
        long id = new AccountSamples(house)
                .officer("tanaka", "tokyo", OfficerRole.COUNTER)
                .getId();
        OfficerPasswordBook book = house.get(OfficerPasswordBook.class);
        house.tx(() -> house.em().find(Officer.class, id).delete(house.now()));
        assertThrows(NotAllowed.class, () -> book.change(Actor.officer(id), HASH));
        assertThrows(NotAllowed.class, () -> book.change(Actor.staff(id), HASH));
        assertEquals(0, Audited.done(house, "password.change", "officer:" + id));
        assertEquals(1, Audited.refused(house, "DELETED"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aUserWhoWasErasedMeanwhileChangesNothing(TestDatabase database) {
        TestHouse house = TestHouse.on(database);
        long id = new AccountSamples(house).staff().getId();
        PasswordBook book = house.get(PasswordBook.class);
        house.tx(() -> house.em().find(StaffUser.class, id).delete(house.now()));
        assertThrows(NotAllowed.class, () -> book.change(Actor.staff(id), HASH));
        assertEquals(0, Audited.done(house, "password.change", "staff:" + id));
        assertEquals(1, Audited.refused(house, "DELETED"));
    }
}

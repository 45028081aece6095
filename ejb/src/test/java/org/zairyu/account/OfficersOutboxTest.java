package org.zairyu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.audit.Actor;
import org.zairyu.audit.Audited;

@Tag("database")
class OfficersOutboxTest {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"N-4", "X-1", "S-1"})
    void eachOfficerSeesTheMailsOfTheOwnBureauWhateverTheRole(TestDatabase database) {
        TestHouse house = TestHouse.on(database);
        AccountSamples samples = new AccountSamples(house);
        OfficersOutbox guard = house.get(OfficersOutbox.class);
        for (OfficerRole role : OfficerRole.values()) {
            Officer officer = samples.officer("o." + role.ordinal() + "-nagoya", "nagoya", role);
            assertEquals("nagoya", guard.bureauOf(Actor.officer(officer.getId())));
        }
        Actor staff = Actor.staff(samples.staff().getId());
        assertThrows(NotAllowed.class, () -> guard.bureauOf(staff));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("S-1")
    void anAttemptOnAnotherBureausMailIsWrittenDown(TestDatabase database) {
        TestHouse house = TestHouse.on(database);
        Officer officer = new AccountSamples(house).officer("nishi", "nagoya", OfficerRole.EXAMINER);
        RuntimeException answer = house.get(OfficersOutbox.class).notYours(Actor.officer(officer.getId()), "notice:7");
        assertInstanceOf(NotFound.class, answer);
        assertEquals(1, Audited.refused(house, "NOT_YOURS"));
    }
}

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
import org.zairyu.round.RoundBook;

@Tag("database")
class RoundReadingTest {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"S-1", "N-3"})
    void onlyAdministratorsSeeWhatTheRoundsDid(TestDatabase database) {
        TestHouse house = TestHouse.on(database);
        AccountSamples samples = new AccountSamples(house);
        Actor administrator = Actor.officer(
                samples.officer("kanri", "tokyo", OfficerRole.ADMINISTRATOR).getId());
        Actor examiner = Actor.officer(
                samples.officer("shinsa", "tokyo", OfficerRole.EXAMINER).getId());
        house.get(RoundBook.class).run("numbers", house.now(), tally -> tally.add("given", 3));
        RoundReading reading = house.get(RoundReading.class);
        assertEquals(2, reading.last(administrator, 1).size());
        assertThrows(NotAllowed.class, () -> reading.last(examiner, 1));
        assertThrows(
                NotAllowed.class, () -> reading.last(Actor.staff(samples.staff().getId()), 1));
    }
}

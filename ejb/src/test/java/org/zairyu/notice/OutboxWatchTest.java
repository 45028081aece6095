package org.zairyu.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.audit.Actor;
import org.zairyu.notice.OutboxDirectory.Filter;

@Tag("database")
class OutboxWatchTest {
    private static final Actor OFFICER = Actor.officer(1);
    private static final Filter ALL = Filter.ALL;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("N-4")
    void officersSeeThatMailStandsStill(TestDatabase database) {
        TestHouse house = OutboxDirectoryTest.filled(database);
        OutboxWatch watch = house.get(OutboxWatch.class);
        assertEquals(new Standstill(false, true), watch.look(LetterSamples.BUREAU));
        assertEquals(new Standstill(false, false), watch.look("osaka"));
        house.pass(Duration.ofHours(1));
        assertEquals(new Standstill(true, false), watch.look("osaka"));
        assertEquals(Duration.ofMinutes(64), watch.oldest());
        assertEquals(2, house.statements(() -> watch.look("osaka")).size());
        house.get(OutboxDesk.class).againAll(OFFICER, ALL);
        assertEquals(new Standstill(true, false), watch.look(LetterSamples.BUREAU));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("N-4")
    void anOldMailThatIsSentAgainHasNotWaited(TestDatabase database) {
        TestHouse house =
                TestHouse.on(database).set(OutboxGuard.class, new OutboxDirectoryTest.OfficersOf(LetterSamples.BUREAU));
        Letter nobodys = LetterSamples.letter("app.submitted", "application:1", "none");
        house.tx(() -> house.get(Outbox.class).enqueue(nobodys, LetterSamples.BUREAU));
        house.pass(Duration.ofHours(2));
        house.get(OutboxDesk.class).againAll(OFFICER, ALL);
        OutboxWatch watch = house.get(OutboxWatch.class);
        assertEquals(Duration.ZERO, watch.oldest());
        assertEquals(new Standstill(false, false), watch.look(LetterSamples.BUREAU));
        house.pass(Duration.ofHours(1));
        house.pass(Duration.ofMinutes(1));
        assertEquals(new Standstill(true, false), watch.look(LetterSamples.BUREAU));
    }
}

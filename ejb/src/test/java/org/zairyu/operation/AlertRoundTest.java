package org.zairyu.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.notice.LetterSamples;
import org.zairyu.notice.Outbox;
import org.zairyu.notice.Written;
import org.zairyu.round.RoundBook;

@Tag("database")
class AlertRoundTest {

    private static final String MAIL = "ops.alert";

    private static TestHouse house(TestDatabase database) {
        return TestHouse.on(database)
                .config("ops.mailTo", "duty@portal.example, second@portal.example")
                .config("ops.freeMegabytes", "0");
    }

    private static int look(TestHouse house) {
        return house.get(AlertRound.class).run(house.now());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("N-2")
    void mailThatStandsStillIsToldOnceADayToEveryOperator(TestDatabase database) {
        TestHouse house = house(database);
        house.tx(() -> house.get(Outbox.class).enqueue(LetterSamples.letter("pw.changed"), "tokyo"));
        house.pass(Duration.ofHours(1));
        assertEquals(0, look(house));
        house.pass(Duration.ofMinutes(1));
        assertEquals(2, look(house));
        assertEquals(0, look(house));
        assertEquals(0, look(house.node()));
        assertEquals(List.of("duty@portal.example", "second@portal.example"), Written.to(house, MAIL));
        String text = Written.bodies(house, MAIL).get(0);
        assertTrue(text.contains("1 時間より前に書かれたメール"), text);
        assertTrue(text.contains("2024年3月15日（金） 10:00"), text);
        assertTrue(!text.contains("監査証跡") && !text.contains("ディスク"), text);
        house.pass(Duration.ofDays(1));
        assertEquals(2, look(house));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("X-5")
    void aBadRowOfTheAuditTrailIsTold(TestDatabase database) {
        TestHouse house = house(database);
        RoundBook book = house.get(RoundBook.class);
        book.run("audit", house.now(), tally -> tally.add("bad", 0));
        assertEquals(0, look(house));
        book.run("audit", house.now(), tally -> tally.add("bad", 1));
        assertEquals(2, look(house));
        assertTrue(Written.bodies(house, MAIL).get(0).contains("書かれたときと異なる行"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("S-7")
    void aDiskThatIsNearlyFullIsTold(TestDatabase database) {
        TestHouse house = house(database).config("ops.freeMegabytes", String.valueOf(Long.MAX_VALUE >> 21));
        assertEquals(2, look(house));
        assertTrue(Written.bodies(house, MAIL).get(0).contains("ディスクの空き"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void withoutOperatorsNothingIsWritten(TestDatabase database) {
        TestHouse house = TestHouse.on(database).config("ops.freeMegabytes", String.valueOf(Long.MAX_VALUE >> 21));
        assertEquals(0, look(house));
        assertEquals(List.of(), Written.to(house, MAIL));
    }
}

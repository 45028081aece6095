package org.zairyu.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;

@Tag("database")
class RoundBookTest {

    private static Optional<RoundCount> count(TestHouse house, String deed, LocalDate day) {
        List<RoundCount> all = house.get(RoundDays.class).last(30);
        return all.stream()
                .filter(one -> one.deed().equals(deed) && one.day().equals(day))
                .findFirst();
    }

    private static long done(TestHouse house, String deed, LocalDate day) {
        return count(house, deed, day).map(RoundCount::done).orElse(0L);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("N-3")
    void whatWasDoneIsCountedByDaysInJapan(TestDatabase database) {
        TestHouse house = TestHouse.on(database);
        RoundBook book = house.get(RoundBook.class);
        Instant lateInTheEvening = Instant.parse("2024-03-15T14:59:00Z");
        house.clock(lateInTheEvening);
        assertEquals(3, book.run("passwords", house.now(), tally -> {
            tally.add("pw.expiry30", 2);
            tally.add("pw.expiry7", 1);
            tally.add("pw.expired", 0);
        }));
        assertEquals(4, book.run("passwords", house.now(), tally -> tally.add("pw.expiry30", 4)));
        house.pass(Duration.ofMinutes(2));
        book.run("passwords", house.now(), tally -> tally.add("pw.expiry30", 1));
        LocalDate day = LocalDate.of(2024, 3, 15);
        assertEquals(6, done(house, "pw.expiry30", day));
        assertEquals(1, done(house, "pw.expiry7", day));
        assertEquals(Optional.empty(), count(house, "pw.expired", day));
        assertEquals(2, done(house, RoundDays.RUN, day));
        assertEquals(
                lateInTheEvening, count(house, "pw.expiry30", day).orElseThrow().lastAt());
        assertEquals(1, done(house, "pw.expiry30", day.plusDays(1)));
        house.pass(Duration.ofDays(30));
        assertEquals(List.of(), house.get(RoundDays.class).last(30));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("N-3")
    void runsThatDoNothingAreGatheredAndAFailureIsCounted(TestDatabase database) {
        TestHouse house = TestHouse.on(database);
        RoundBook book = house.get(RoundBook.class);
        LocalDate day = LocalDate.of(2024, 3, 15);
        book.run("mails", house.now(), tally -> {});
        assertEquals(1, done(house, RoundDays.RUN, day), "the first shows that it runs");
        book.run("mails", house.now(), tally -> {});
        book.run("mails", house.now(), tally -> {});
        assertEquals(1, done(house, RoundDays.RUN, day));
        assertThrows(
                IllegalStateException.class,
                () -> book.run("mails", house.now(), tally -> {
                    throw new IllegalStateException("no database");
                }));
        assertEquals(4, done(house, RoundDays.RUN, day));
        assertEquals(1, done(house, "failed", day));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("N-3")
    void theLongestRunOfADayStays(TestDatabase database) {
        TestHouse house = TestHouse.on(database);
        RoundDays days = house.get(RoundDays.class);
        for (long took : new long[] {5, 900, 7}) {
            days.note("audit", house.now(), 1, Duration.ofMillis(took), Map.of());
        }
        RoundCount runs = count(house, RoundDays.RUN, LocalDate.of(2024, 3, 15)).orElseThrow();
        assertEquals(900, runs.longest());
        assertEquals(3, runs.done());
    }
}

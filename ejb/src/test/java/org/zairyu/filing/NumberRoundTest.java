package org.zairyu.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.audit.Audited;
import org.zairyu.notice.Written;

@Tag("database")
class NumberRoundTest {

    /** 23:59:59.999 on 15 March in Japan. */
    private static final Instant LAST_MOMENT = Instant.parse("2024-03-15T14:59:59.999Z");

    private TestHouse house;
    private FiledSamples samples;
    private NumberRound round;

    private void open(TestDatabase database) {
        house = TestHouse.on(database);
        samples = FiledSamples.in(house);
        round = house.get(NumberRound.class);
    }

    private String number(long id) {
        return samples.read(id).getMilestones().getAcceptanceNumber();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"F-11", "F-12"})
    void theNumberComesOnTheFollowingDayInJapan(TestDatabase database) {
        open(database);
        house.clock(LAST_MOMENT);
        long id = samples.of("OSEI KWAME").onlyFiled().filed();
        assertEquals(0, round.run(LAST_MOMENT));
        Instant midnight = LAST_MOMENT.plusMillis(1);
        assertEquals(1, round.run(midnight));
        Application numbered = samples.read(id);
        assertEquals(ApplicationState.UNDER_EXAMINATION, numbered.getState());
        assertEquals("東オE24-000001", number(id));
        assertEquals(LocalDate.of(2024, 3, 16), numbered.getMilestones().getAcceptedOn(), "a Saturday");
        assertEquals(1, Audited.done(house, "application.numbered", "application:" + id));
        assertEquals(List.of("kana@example.jp", "a@example.jp"), Written.to(house, "app.accepted"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("F-11")
    void whatWasFiledAfterMidnightWaitsForTheNextDay(TestDatabase database) {
        open(database);
        Instant midnight = LAST_MOMENT.plusMillis(1);
        house.clock(midnight);
        long id = samples.of("OSEI KWAME").onlyFiled().filed();
        assertEquals(0, round.run(midnight.plus(Duration.ofHours(23))));
        assertNull(number(id));
        assertEquals(1, round.run(midnight.plus(Duration.ofHours(24))));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("F-11")
    void aSecondRunGivesNothingTwice(TestDatabase database) {
        open(database);
        long id = samples.of("OSEI KWAME").onlyFiled().filed();
        Instant tomorrow = house.now().plus(Duration.ofDays(1));
        assertEquals(1, round.run(tomorrow));
        assertEquals(0, round.run(tomorrow));
        assertEquals("東オE24-000001", number(id));
        assertEquals(2, Written.to(house, "app.accepted").size());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"F-11", "S-5"})
    void runsOnSeveralNodesAtOnceNumberEachOnce(TestDatabase database) throws Exception {
        open(database);
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            ids.add(samples.of("OSEI KWAME").onlyFiled().filed());
        }
        Instant tomorrow = house.now().plus(Duration.ofDays(1));
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            int given = 0;
            Callable<Integer> run = () -> round.run(tomorrow);
            for (Future<Integer> node : nodes.invokeAll(Collections.nCopies(4, run))) {
                given += node.get();
            }
            assertEquals(8, given);
        } finally {
            nodes.shutdownNow();
        }
        assertEquals(
                IntStream.rangeClosed(1, 8).mapToObj(n -> "東オE24-00000" + n).toList(),
                ids.stream().map(this::number).sorted().toList());
        assertEquals(16, Written.to(house, "app.accepted").size());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("F-11")
    void missedNightsAreCaughtUpInTheOrderOfFiling(TestDatabase database) {
        open(database);
        long first = samples.of("OSEI KWAME").onlyFiled().filed();
        house.pass(Duration.ofDays(1));
        long second = samples.of("PHAM THU HA").onlyFiled().filed();
        long osaka = samples.of("MEHTA ROHAN").inOsaka().onlyFiled().filed();
        house.pass(Duration.ofDays(5));
        long today = samples.of("DEWI LESTARI").onlyFiled().filed();
        assertEquals(3, round.run(house.now()));
        assertEquals("東オE24-000001", number(first));
        assertEquals("東オE24-000002", number(second));
        assertEquals("大オE24-000001", number(osaka), "each bureau has its own series");
        assertNull(number(today));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("F-11")
    void eachYearBeginsAtOne(TestDatabase database) {
        open(database);
        house.clock(Instant.parse("2024-12-30T01:00:00Z"));
        long last = samples.of("OSEI KWAME").onlyFiled().filed();
        round.run(Instant.parse("2024-12-31T01:00:00Z"));
        house.clock(Instant.parse("2024-12-31T01:00:00Z"));
        long next = samples.of("PHAM THU HA").onlyFiled().filed();
        round.run(Instant.parse("2024-12-31T15:00:00Z"));
        assertEquals("東オE24-000001", number(last));
        assertEquals("東オE25-000001", number(next));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("F-12")
    void whatWasWithdrawnBeforeGetsNone(TestDatabase database) {
        open(database);
        long id = samples.of("OSEI KWAME").onlyFiled().filed();
        house.tx(() -> house.em().find(Application.class, id).withdraw(house.now()));
        assertEquals(0, round.run(house.now().plus(Duration.ofDays(1))));
        assertNull(number(id));
    }
}

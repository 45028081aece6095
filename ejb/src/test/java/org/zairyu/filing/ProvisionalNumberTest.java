package org.zairyu.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.audit.Audited;
import org.zairyu.notice.Written;

/** Provisional numbers are given once each, without gaps, each day from one (F-11). */
@Tag("database")
class ProvisionalNumberTest extends FilingHouse {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"F-10", "F-11"})
    void askedAgainItAnswersTheNumberItHas(TestDatabase database) {
        open(database);
        long id = complete("OSEI KWAME");
        file(id);
        FilingDesk.Result again = file(id);
        assertTrue(again.already());
        assertEquals(number(1), again.provisionalNumber());
        assertEquals(2, Written.to(house, "app.submitted").size());
        assertEquals(1, Audited.done(house, "application.filed", "application:" + id));
        assertEquals(number(2), file(complete("PHAM THU HA")).provisionalNumber());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("F-11")
    void aFilingThatDoesNotStandTakesNoNumber(TestDatabase database) {
        open(database);
        file(complete("OSEI KWAME"));
        long id = complete("PHAM THU HA");
        assertThrows(
                IllegalStateException.class,
                () -> house.tx(() -> {
                    assertEquals(number(2), file(id).provisionalNumber());
                    throw new IllegalStateException("the machine stops before the commit");
                }));
        assertEquals(ApplicationState.ENTERED, samples.read(id).getState());
        assertEquals(number(2), file(complete("MEHTA ROHAN")).provisionalNumber());
        assertEquals(number(3), file(id).provisionalNumber());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("F-11")
    void eachDayInJapanBeginsAtOne(TestDatabase database) {
        open(database);
        house.clock(Instant.parse("2024-03-15T14:59:59Z"));
        assertEquals(number(1), file(complete("OSEI KWAME")).provisionalNumber());
        house.clock(Instant.parse("2024-03-15T15:00:00Z"));
        assertEquals(
                ApplicationNumber.provisional(DAY.plusDays(1), 1),
                file(complete("PHAM THU HA")).provisionalNumber());
    }

    @Test
    @Requirement("F-11")
    void manyAtOnceGetNumbersThatAreUniqueAndWithoutGaps() throws Exception {
        open(TestDatabase.POSTGRES);
        int threads = 50;
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            ids.add(complete("PERSON " + (char) ('A' + i % 26)));
        }
        List<Callable<String>> filings = new ArrayList<>();
        ids.forEach(id -> filings.add(() -> file(id).provisionalNumber()));
        assertEquals(
                IntStream.rangeClosed(1, threads)
                        .mapToObj(ProvisionalNumberTest::number)
                        .toList(),
                together(filings).stream().sorted().toList());
        List<String> kept = ids.stream()
                .map(id -> samples.read(id).getMilestones().getProvisionalNumber())
                .toList();
        assertEquals(threads, new HashSet<>(kept).size());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"F-10", "F-11"})
    void oneApplicationFiledFromManyWindowsAtOnceIsFiledOnce(TestDatabase database) throws Exception {
        open(database);
        long id = complete("OSEI KWAME");
        List<Callable<String>> filings = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            filings.add(() -> file(id).provisionalNumber());
        }
        assertEquals(List.of(number(1)), together(filings).stream().distinct().toList());
        assertEquals(1, Audited.done(house, "application.filed", "application:" + id));
        assertEquals(2, Written.to(house, "app.submitted").size());
    }

    private static List<String> together(List<Callable<String>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            List<String> results = new ArrayList<>();
            for (Future<String> one : threads.invokeAll(work)) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}

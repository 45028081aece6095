package org.zairyu.outage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.account.NotAllowed;
import org.zairyu.account.OfficerRole;
import org.zairyu.audit.Actor;
import org.zairyu.audit.Audited;
import org.zairyu.filing.FiledSamples;
import org.zairyu.filing.Procedure;

@Tag("database")
class OutageDeskTest {

    private static final Instant MORNING = Instant.parse("2024-03-14T00:00:00Z");
    private static final Instant EVENING = Instant.parse("2024-03-14T09:00:00Z");
    /** Whose last day for filing online was the day of the outage. */
    private static final LocalDate END = LocalDate.of(2024, 3, 15);

    private TestHouse house;
    private FiledSamples samples;
    private OutageDesk desk;
    private OutageDirectory directory;
    private Actor administrator;

    private void open(TestDatabase database) {
        house = TestHouse.on(database);
        samples = FiledSamples.in(house);
        desk = house.get(OutageDesk.class);
        directory = house.get(OutageDirectory.class);
        administrator = samples.officer("okada", "tokyo", OfficerRole.ADMINISTRATOR);
    }

    private static OutageReport report(Instant from, Instant until) {
        return new OutageReport(from, until, "窓口で受け付けます。", "The counters take them.");
    }

    private void entered(int many) {
        IntStream.range(0, many).forEach(i -> samples.of("PERSON " + i)
                .turning(Procedure.EXTENSION, END)
                .entered());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("L-7")
    void whatIsRecordedStandsInTheListAndInTheAuditTrail(TestDatabase database) {
        open(database);
        assertEquals(List.of(), desk.record(administrator, report(MORNING, EVENING)));
        assertEquals(List.of(), desk.record(administrator, report(EVENING, EVENING.plusSeconds(60))), "next to it");
        List<OutageDirectory.Line> lines = directory.all(administrator);
        assertEquals(
                List.of(EVENING, MORNING),
                lines.stream().map(line -> line.window().from()).toList());
        OutageDirectory.Line first = lines.get(1);
        assertEquals("The counters take them.", first.text(Locale.ENGLISH));
        assertEquals(OutageDirectory.State.WRITING, first.state());
        assertEquals(1, Audited.done(house, "outage.record", "outage:" + first.id()));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("L-7")
    void oneThatOverlapsOrHasAFaultIsNotRecorded(TestDatabase database) {
        open(database);
        assertEquals(List.of(), desk.record(administrator, report(MORNING, EVENING)));
        OutageReport later = report(EVENING.minusSeconds(1), EVENING.plusSeconds(60));
        assertEquals(
                List.of(OutageFault.OVERLAPS), desk.check(administrator, later).faults());
        assertEquals(List.of(OutageFault.OVERLAPS), desk.record(administrator, later));
        OutageReport ahead = report(MORNING, house.now().plusSeconds(1));
        assertEquals(List.of(OutageFault.UNTIL_AHEAD), desk.record(administrator, ahead));
        assertEquals(1, directory.all(administrator).size());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("L-7")
    void beforeItIsRecordedItIsSaidHowManyTheMailsWouldReach(TestDatabase database) {
        open(database);
        assertEquals(new OutageDesk.Reach(0, 0, false), reach());
        entered(3);
        samples.of("LATER").turning(Procedure.EXTENSION, END.plusDays(1)).entered();
        samples.of("FILED").turning(Procedure.EXTENSION, END).filed();
        assertEquals(new OutageDesk.Reach(1, 3, false), reach());
        assertNull(desk.check(administrator, report(EVENING, MORNING)).reach());
        assertEquals(List.of(), directory.all(administrator), "looking records nothing");
    }

    private OutageDesk.Reach reach() {
        return desk.check(administrator, report(MORNING, EVENING)).reach();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("L-7")
    void countingBeforehandStops(TestDatabase database) {
        open(database);
        house.tx(() -> entered(OutageDesk.MOST + 2));
        assertEquals(new OutageDesk.Reach(1, OutageDesk.MOST, true), reach());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"L-7", "S-1"})
    void onlyAdministratorsRecordAndSeeThem(TestDatabase database) {
        open(database);
        Actor examiner = samples.officer("saeki", "tokyo", OfficerRole.EXAMINER);
        for (Actor other : List.of(examiner, samples.user())) {
            assertThrows(NotAllowed.class, () -> desk.check(other, report(MORNING, EVENING)));
            assertThrows(NotAllowed.class, () -> desk.record(other, report(MORNING, EVENING)));
            assertThrows(NotAllowed.class, () -> directory.all(other));
        }
    }
}

package org.zairyu.examination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.account.NotAllowed;
import org.zairyu.account.OfficerRole;
import org.zairyu.audit.Actor;
import org.zairyu.database.Page;
import org.zairyu.document.DocumentsAtHand;
import org.zairyu.filing.ApplicationState;
import org.zairyu.filing.FiledSamples;
import org.zairyu.filing.Procedure;
import org.zairyu.notice.Outbox;
import org.zairyu.notice.RecordingOutbox;

@Tag("database")
class QueueDirectoryTest {

    private static final LocalDate DUE = LocalDate.of(2024, 3, 29);

    private TestHouse house;
    private FiledSamples samples;
    private Actor me;
    private Actor colleague;
    private QueueDirectory queue;

    private void open(TestDatabase database) {
        house = DocumentsAtHand.in(TestHouse.on(database)).set(Outbox.class, new RecordingOutbox());
        samples = FiledSamples.in(house);
        me = samples.officer("fujino", "tokyo", OfficerRole.EXAMINER);
        colleague = samples.officer("otani", "tokyo", OfficerRole.EXAMINER);
        queue = house.get(QueueDirectory.class);
    }

    private long filed(String name) {
        house.pass(Duration.ofMinutes(1));
        return samples.of(name).filed();
    }

    private List<Long> ids(QueueTab tab, QueueFilter filter) {
        return queue.page(me, tab, filter, null, 50).rows().stream()
                .map(CaseRow::id)
                .toList();
    }

    private List<Long> ids(QueueTab tab) {
        return ids(tab, QueueFilter.nothing());
    }

    private void ask(Actor officer, long id) {
        house.get(ExaminationDesk.class)
                .requestDocuments(officer, id, samples.read(id).getVersion(), "雇用契約書", DUE);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("X-1")
    void eachTabHoldsWhatItSays(TestDatabase database) {
        open(database);
        long fresh = filed("OSEI KWAME");
        house.pass(Duration.ofMinutes(1));
        long unnumbered = samples.of("BAATAR NARAN").onlyFiled().filed();
        long mine = filed("PHAM THU HA");
        house.get(AssignmentDesk.class).take(me, mine);
        long theirs = filed("MEHTA ROHAN");
        house.get(AssignmentDesk.class).take(colleague, theirs);
        long waiting = filed("SITI AMINAH");
        ask(me, waiting);
        long answered = filed("DEWI LESTARI");
        ask(colleague, answered);
        samples.answer(answered, 1);
        long decided = filed("WANG ZIHAN");
        house.get(ExaminationDesk.class)
                .refuse(me, decided, samples.read(decided).getVersion(), "理由");
        samples.of("SILVA FERNANDA").inOsaka().filed();
        samples.of("KIM SEOYEON").entered();

        assertEquals(List.of(fresh, unnumbered), ids(QueueTab.NEW));
        assertEquals(List.of(mine, waiting), ids(QueueTab.MINE));
        assertEquals(List.of(waiting), ids(QueueTab.WAITING));
        assertEquals(List.of(answered), ids(QueueTab.ANSWERED));
        assertEquals(List.of(fresh, unnumbered, mine, theirs, waiting, answered), ids(QueueTab.ALL));
        assertEquals(
                Map.of(QueueTab.NEW, 2, QueueTab.MINE, 2, QueueTab.WAITING, 1, QueueTab.ANSWERED, 1, QueueTab.ALL, 6),
                queue.counts(me));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("X-1")
    void aRowTellsWhatTheOfficerNeeds(TestDatabase database) {
        open(database);
        long id = filed("DEWI LESTARI");
        ask(colleague, id);
        house.pass(Duration.ofDays(3));
        CaseRow row = queue.page(me, QueueTab.WAITING, QueueFilter.nothing(), null, 50)
                .rows()
                .get(0);
        assertEquals("DEWI LESTARI", row.nameLatin());
        assertEquals(3, row.days());
        assertEquals(DUE, row.dueOn());
        assertEquals("審査官 otani", row.examiner());
        assertEquals("株式会社みなと計測", row.organization());
        assertFalse(row.answered());
        samples.answer(id, 1);
        row = queue.page(me, QueueTab.ANSWERED, QueueFilter.nothing(), null, 50)
                .rows()
                .get(0);
        assertTrue(row.answered());
        assertEquals(null, row.dueOn());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("X-1")
    void theFilterFindsByNameNumberProcedureAndState(TestDatabase database) {
        open(database);
        long osei = filed("OSEI KWAME");
        long pham = filed("PHAM THU HA");
        house.get(ExaminationDesk.class).refuse(me, pham, samples.read(pham).getVersion(), "理由");
        String number = samples.read(pham).getMilestones().getAcceptanceNumber();

        assertEquals(List.of(osei), ids(QueueTab.ALL, filter(null, "ose", null, null)));
        assertEquals(List.of(pham), ids(QueueTab.ALL, filter(null, "Pham", null, null)));
        assertEquals(List.of(), ids(QueueTab.ALL, filter(null, "%", null, null)));
        assertEquals(List.of(pham), ids(QueueTab.ALL, filter(null, null, " " + number.toLowerCase() + " ", null)));
        assertEquals(List.of(osei, pham), ids(QueueTab.ALL, filter(null, null, "ab12345678cd", null)));
        assertEquals(List.of(pham), ids(QueueTab.ALL, filter(null, null, null, ApplicationState.EXAMINED)));
        assertEquals(List.of(osei), ids(QueueTab.ALL, filter(Procedure.EXTENSION, null, null, null)));
        assertEquals(List.of(), ids(QueueTab.ALL, filter(Procedure.CHANGE, null, null, null)));
    }

    private static QueueFilter filter(Procedure procedure, String name, String number, ApplicationState state) {
        return new QueueFilter(procedure, name, number, state);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("X-1")
    void pagesFollowOnOneAnotherWithoutLossAlsoAtOneMoment(TestDatabase database) {
        open(database);
        List<Long> all = List.of(
                samples.of("A A").filed(),
                samples.of("B B").filed(),
                samples.of("C C").filed(),
                filed("D D"),
                filed("E E"));
        Page<CaseRow, QueueDirectory.Cursor> first = queue.page(me, QueueTab.NEW, QueueFilter.nothing(), null, 2);
        Page<CaseRow, QueueDirectory.Cursor> second =
                queue.page(me, QueueTab.NEW, QueueFilter.nothing(), first.end(), 2);
        Page<CaseRow, QueueDirectory.Cursor> third =
                queue.page(me, QueueTab.NEW, QueueFilter.nothing(), second.end(), 2);
        assertEquals(
                all,
                Stream.of(first, second, third)
                        .flatMap(page -> page.rows().stream().map(CaseRow::id))
                        .toList());
        assertTrue(first.more() && second.more());
        assertFalse(third.more());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aPageTakesThreeStatements(TestDatabase database) {
        open(database);
        ask(me, filed("OSEI KWAME"));
        ask(colleague, filed("PHAM THU HA"));
        assertEquals(
                3,
                house.statements(() -> queue.page(me, QueueTab.ALL, QueueFilter.nothing(), null, 50))
                        .size());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"X-1", "S-1"})
    void otherRolesSeeNoQueue(TestDatabase database) {
        open(database);
        Actor counter = samples.officer("kawai", "tokyo", OfficerRole.COUNTER, OfficerRole.ADMINISTRATOR);
        assertThrows(NotAllowed.class, () -> queue.page(counter, QueueTab.ALL, QueueFilter.nothing(), null, 50));
        assertThrows(NotAllowed.class, () -> queue.page(samples.user(), QueueTab.ALL, QueueFilter.nothing(), null, 50));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("X-1")
    void whatIsOverdueComesFirstThatWaitedLongest(TestDatabase database) {
        open(database);
        long first = filed("OSEI KWAME");
        long later = filed("PHAM THU HA");
        ask(colleague, later);
        house.get(ExaminationDesk.class)
                .requestDocuments(me, first, samples.read(first).getVersion(), "資料", DUE.minusDays(2));
        OverdueDirectory overdue = house.get(OverdueDirectory.class);
        assertEquals(List.of(), overdue.overdue(me, 10));
        house.clock(DUE.plusDays(1)
                .atTime(9, 0)
                .atZone(org.zairyu.calendar.JapanClock.TOKYO)
                .toInstant());
        assertEquals(
                List.of(first, later),
                overdue.overdue(me, 10).stream()
                        .map(OverdueDirectory.Overdue::id)
                        .toList());
        assertEquals(
                List.of(true, false),
                overdue.overdue(me, 10).stream()
                        .map(OverdueDirectory.Overdue::mine)
                        .toList());
        samples.answer(first, 1);
        assertEquals(
                List.of(later),
                overdue.overdue(me, 10).stream()
                        .map(OverdueDirectory.Overdue::id)
                        .toList());
    }
}

package org.zairyu.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.audit.Actor;
import org.zairyu.audit.AuditVerifier;
import org.zairyu.notice.OutboxDirectory.Filter;

@Tag("database")
class OutboxDirectoryTest {
    private static final Actor OFFICER = Actor.officer(1);
    private static final Filter ALL = Filter.ALL;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("N-4")
    void pagesFollowEachOtherNewestFirstWithOneStatementEach(TestDatabase database) {
        TestHouse house = filled(database);
        OutboxDirectory directory = house.get(OutboxDirectory.class);
        List<String> subjects = new ArrayList<>();
        OutboxLine last = null;
        List<OutboxLine> page = directory.list(OFFICER, ALL, null, 2);
        while (!page.isEmpty()) {
            page.forEach(line -> subjects.add(line.subject()));
            last = page.get(page.size() - 1);
            page = directory.list(OFFICER, ALL, last, 2);
        }
        assertEquals(
                List.of("application:5", "application:4", "application:3", "application:2", "application:1"), subjects);
        assertEquals(
                1, house.statements(() -> directory.list(OFFICER, ALL, null, 2)).size());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("N-4")
    void itIsFilteredByStateTemplateAndPartOfTheAddress(TestDatabase database) {
        TestHouse house = filled(database);
        assertEquals(4, count(house, new Filter(NoticeState.WAITING, null, null, null)));
        assertEquals(1, count(house, new Filter(NoticeState.FAILED, " ", "", null)));
        assertEquals(5, count(house, new Filter(null, "app.submitted", null, null)));
        assertEquals(0, count(house, new Filter(null, "app.accepted", null, null)));
        assertEquals(1, count(house, new Filter(null, null, "USER3", null)));
        assertEquals(0, count(house, new Filter(null, null, "user_@", null)));
        assertEquals(0, count(house, new Filter(null, null, "%3", null)));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("N-4")
    void whatFailedAndWhatWaitsIsCountedAndNothingElse(TestDatabase database) {
        TestHouse house = filled(database);
        OutboxDirectory directory = house.get(OutboxDirectory.class);
        assertEquals(Map.of(NoticeState.FAILED, 1, NoticeState.WAITING, 4), directory.counts(OFFICER));
        assertEquals(2, house.statements(() -> directory.counts(OFFICER)).size());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("N-4")
    void aFailedMailIsReadAndSentAgain(TestDatabase database) {
        TestHouse house = filled(database);
        OutboxDirectory directory = house.get(OutboxDirectory.class);
        OutboxDesk desk = house.get(OutboxDesk.class);
        OutboxLine failed = directory
                .list(OFFICER, new Filter(NoticeState.FAILED, null, null, null), null, 2)
                .get(0);
        OutboxDetail detail = directory.find(OFFICER, failed.id()).orElseThrow();
        assertTrue(detail.text().contains("申請受付仮番号"));
        assertEquals(Notice.BAD_ADDRESS, detail.line().lastError());
        assertTrue(desk.again(OFFICER, failed.id()));
        assertFalse(desk.again(OFFICER, failed.id()));
        assertThrows(NoSuchElementException.class, () -> desk.again(OFFICER, 999_999));
        assertEquals(
                NoticeState.WAITING,
                directory.find(OFFICER, failed.id()).orElseThrow().line().state());
        assertEquals(1, house.get(AuditVerifier.class).verify().rows());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("N-4")
    void itIsFilteredByTheDayInJapanAndByThePerson(TestDatabase database) {
        TestHouse house = filled(database);
        house.set(AddressBook.class, new AddressBook() {
            @Override
            public Map<Long, String> addressesOf(Collection<Long> ids) {
                return Map.of();
            }

            @Override
            public Set<Long> named(String text) {
                return text.equals("山田") ? Set.of(12L) : Set.of();
            }
        });
        Letter sample = LetterSamples.letter("app.submitted");
        Letter ofYamada = new Letter("app.submitted", "application:6", "1", "y@midori.example", 12L, sample.values());
        house.clock(Instant.parse("2024-03-15T15:00:00Z"))
                .tx(() -> house.get(Outbox.class).enqueue(ofYamada, LetterSamples.BUREAU));
        assertEquals(5, count(house, new Filter(null, null, null, LocalDate.of(2024, 3, 15))));
        assertEquals(1, count(house, new Filter(null, null, null, LocalDate.of(2024, 3, 16))));
        assertEquals(0, count(house, new Filter(null, null, null, LocalDate.of(2024, 3, 17))));
        assertEquals(1, count(house, new Filter(null, null, " 山田 ", null)));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("N-4")
    void allThatWasGivenUpOfAFilterIsSentAgainAtOnce(TestDatabase database) {
        TestHouse house = filled(database);
        Letter bad = LetterSamples.letter("app.accepted", "application:7", "none");
        house.tx(() -> house.get(Outbox.class).enqueue(bad, LetterSamples.BUREAU));
        OutboxDesk desk = house.get(OutboxDesk.class);
        assertEquals(1, desk.againAll(OFFICER, new Filter(null, "app.accepted", null, null)));
        assertEquals(1, count(house, Filter.of(NoticeState.FAILED)));
        assertEquals(1, desk.againAll(OFFICER, ALL));
        assertEquals(0, desk.againAll(OFFICER, ALL));
        assertEquals(6, count(house, Filter.of(NoticeState.WAITING)));
        assertEquals(2, house.get(AuditVerifier.class).verify().rows());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("N-4")
    void anOfficerStopsAMailForAReasonUnlessItIsLeaving(TestDatabase database) {
        TestHouse house = filled(database);
        OutboxDirectory directory = house.get(OutboxDirectory.class);
        OutboxDesk desk = house.get(OutboxDesk.class);
        List<OutboxLine> waiting = directory.list(OFFICER, Filter.of(NoticeState.WAITING), null, 10);
        long first = waiting.get(waiting.size() - 1).id();
        house.get(NoticeQueue.class).claim("node", house.now(), 1);
        assertFalse(desk.stop(OFFICER, first, "too late"));
        long other = waiting.get(0).id();
        assertThrows(IllegalArgumentException.class, () -> desk.stop(OFFICER, other, " "));
        assertTrue(desk.stop(OFFICER, other, " The paper came by another way. "));
        assertFalse(desk.stop(OFFICER, other, "again"));
        assertFalse(desk.again(OFFICER, other));
        OutboxDetail stopped = directory.find(OFFICER, other).orElseThrow();
        assertEquals(NoticeState.DROPPED, stopped.line().state());
        assertEquals("The paper came by another way.", stopped.line().lastError());
        assertEquals("STOPPED", stopped.history().get(0).what());
        assertEquals(OFFICER.id(), stopped.history().get(0).officerId());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("S-1")
    void onlyOfficersWhomTheGuardLetsPassMayLook(TestDatabase database) {
        TestHouse unguarded = TestHouse.on(database);
        assertThrows(
                SecurityException.class,
                () -> unguarded.get(OutboxDirectory.class).find(OFFICER, 1));
        assertThrows(
                SecurityException.class, () -> unguarded.get(OutboxDesk.class).again(OFFICER, 1));
        TestHouse house = TestHouse.on(database).set(OutboxGuard.class, new OfficersOf(null));
        assertThrows(IllegalStateException.class, () -> house.get(OutboxDirectory.class)
                .find(Actor.staff(1), 1));
        assertThrows(IllegalStateException.class, () -> house.get(OutboxDirectory.class)
                .list(OFFICER, ALL, null, 1));
        assertThrows(
                IllegalStateException.class, () -> house.get(OutboxDesk.class).again(OFFICER, 1));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"N-4", "X-1", "S-1"})
    void whatIsAnotherBureausIsNotThere(TestDatabase database) {
        TestHouse house = filled(database);
        long id = house.get(OutboxDirectory.class)
                .list(OFFICER, ALL, null, 1)
                .get(0)
                .id();
        house.set(OutboxGuard.class, new OfficersOf("osaka"));
        assertEquals(0, count(house, ALL));
        assertThrows(NoSuchElementException.class, () -> house.get(OutboxDirectory.class)
                .find(OFFICER, id));
        assertThrows(
                NoSuchElementException.class, () -> house.get(OutboxDesk.class).again(OFFICER, id));
        assertEquals(Optional.empty(), house.get(OutboxDirectory.class).find(OFFICER, 999_999));
    }

    private static int count(TestHouse house, Filter filter) {
        return house.get(OutboxDirectory.class).list(OFFICER, filter, null, 10).size();
    }

    /** Five mails a minute apart, the second of them with an address that is none. */
    static TestHouse filled(TestDatabase database) {
        TestHouse house = TestHouse.on(database).set(OutboxGuard.class, new OfficersOf(LetterSamples.BUREAU));
        for (int mail = 1; mail <= 5; mail++) {
            String to = mail == 2 ? "none" : "User" + mail + "@midori.example";
            Letter letter = LetterSamples.letter("app.submitted", "application:" + mail, to);
            house.pass(Duration.ofMinutes(1)).tx(() -> house.get(Outbox.class).enqueue(letter, LetterSamples.BUREAU));
        }
        return house;
    }

    /** Every officer is of this bureau; with none, nobody is an officer. */
    record OfficersOf(String bureau) implements OutboxGuard {
        @Override
        public String bureauOf(Actor viewer) {
            if (bureau == null) {
                throw new IllegalStateException("not you");
            }
            return bureau;
        }

        @Override
        public RuntimeException notYours(Actor viewer, String subject) {
            return new NoSuchElementException(subject);
        }
    }
}

package org.zairyu.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
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
    private static final Filter ALL = new Filter(null, null, null);

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
        assertEquals(4, count(house, new Filter(NoticeState.WAITING, null, null)));
        assertEquals(1, count(house, new Filter(NoticeState.FAILED, " ", "")));
        assertEquals(5, count(house, new Filter(null, "app.submitted", null)));
        assertEquals(0, count(house, new Filter(null, "app.accepted", null)));
        assertEquals(1, count(house, new Filter(null, null, "USER3")));
        assertEquals(0, count(house, new Filter(null, null, "user_@")));
        assertEquals(0, count(house, new Filter(null, null, "%3")));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("N-4")
    void aFailedMailIsReadAndSentAgain(TestDatabase database) {
        TestHouse house = filled(database);
        OutboxDirectory directory = house.get(OutboxDirectory.class);
        OutboxDesk desk = house.get(OutboxDesk.class);
        OutboxLine failed = directory
                .list(OFFICER, new Filter(NoticeState.FAILED, null, null), null, 2)
                .get(0);
        OutboxDetail detail = directory.find(OFFICER, failed.id()).orElseThrow();
        assertTrue(detail.text().contains("申請受付仮番号"));
        assertEquals(Notice.BAD_ADDRESS, detail.line().lastError());
        assertTrue(desk.again(OFFICER, failed.id()));
        assertFalse(desk.again(OFFICER, failed.id()));
        assertFalse(desk.again(OFFICER, 999_999));
        assertEquals(
                NoticeState.WAITING,
                directory.find(OFFICER, failed.id()).orElseThrow().line().state());
        assertEquals(1, house.get(AuditVerifier.class).verify().rows());
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
        assertThrows(
                SecurityException.class, () -> house.get(OutboxDirectory.class).find(Actor.staff(1), 1));
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
    private static TestHouse filled(TestDatabase database) {
        TestHouse house = TestHouse.on(database).set(OutboxGuard.class, new OfficersOf(LetterSamples.BUREAU));
        for (int mail = 1; mail <= 5; mail++) {
            String to = mail == 2 ? "none" : "User" + mail + "@midori.example";
            Letter letter = LetterSamples.letter("app.submitted", "application:" + mail, to);
            house.pass(Duration.ofMinutes(1)).tx(() -> house.get(Outbox.class).enqueue(letter, LetterSamples.BUREAU));
        }
        return house;
    }

    /** Every officer is of this bureau; with none, nobody is an officer. */
    private record OfficersOf(String bureau) implements OutboxGuard {
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

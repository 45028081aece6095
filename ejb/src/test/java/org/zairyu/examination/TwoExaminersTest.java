package org.zairyu.examination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.audit.Actor;
import org.zairyu.filing.ApplicationState;

/** Of two who work on one case the second is told, and nothing is lost. */
@Tag("database")
class TwoExaminersTest extends ExaminationHouse {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("X-4")
    void theSecondToSaveIsToldWhoWasFirst(TestDatabase database) {
        open(database);
        long id = samples.of("RAHMAN MD ARIFUL").filed();
        long seen = version(id);
        desk.requestDocuments(colleague, id, seen, "雇用契約書", DUE);
        house.pass(Duration.ofMinutes(5));
        ChangedMeanwhile told = assertThrows(
                ChangedMeanwhile.class,
                () -> desk.permit(examiner, id, seen, "ENGINEER", "P1Y", LocalDate.of(2025, 5, 15)));
        assertEquals("審査官 otani", told.getOfficer());
        assertEquals(house.now().minus(Duration.ofMinutes(5)), told.getAt());
        assertEquals(ApplicationState.DOCUMENTS_REQUESTED, told.getState());
        assertNull(samples.read(id).getDecision());
        assertEquals(0, mails("app.done.post"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("X-4")
    void theAnswerOfTheUserIsAChangeToo(TestDatabase database) {
        open(database);
        long id = samples.of("RAHMAN MD ARIFUL").filed();
        desk.requestDocuments(examiner, id, version(id), "雇用契約書", DUE);
        long seen = version(id);
        samples.answer(id, 1);
        ChangedMeanwhile told =
                assertThrows(ChangedMeanwhile.class, () -> desk.refuse(examiner, id, seen, "資料が届きません。"));
        assertEquals(Actor.Kind.STAFF, told.getBy());
        assertNull(told.getOfficer());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("X-4")
    void ofTwoAtTheSameMomentOneDecides(TestDatabase database) throws Exception {
        open(database);
        long id = samples.of("RAHMAN MD ARIFUL").filed();
        long seen = version(id);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Callable<Boolean> first = () -> decides(examiner, id, seen);
            Callable<Boolean> second = () -> decides(colleague, id, seen);
            int decided = 0;
            for (Future<Boolean> one : both.invokeAll(List.of(first, second))) {
                decided += one.get() ? 1 : 0;
            }
            assertEquals(1, decided);
        } finally {
            both.shutdownNow();
        }
        assertEquals(1, mails("app.result.refused"));
    }

    private boolean decides(Actor officer, long id, long seen) {
        try {
            desk.refuse(officer, id, seen, "理由");
            return true;
        } catch (ChangedMeanwhile told) {
            return false;
        }
    }
}

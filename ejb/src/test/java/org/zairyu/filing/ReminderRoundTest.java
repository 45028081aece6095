package org.zairyu.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.calendar.JapanClock;
import org.zairyu.form.Answers;
import org.zairyu.notice.Relevance.Leaving;
import org.zairyu.notice.Written;

@Tag("database")
class ReminderRoundTest {
    private TestHouse house;
    private FilingSamples samples;

    private void open(TestDatabase database) {
        house = TestHouse.on(database);
        samples = FilingSamples.in(house);
    }

    private void runOn(LocalDate day) {
        Instant noon = day.atTime(12, 0).atZone(JapanClock.TOKYO).toInstant();
        house.clock(noon);
        house.get(ReminderRound.class).run(noon);
    }

    private String reason(String template, long id, String occasion) {
        Leaving mail = new Leaving(9, template, "application:" + id, occasion);
        Map<Long, String> found =
                house.tx(() -> house.get(FilingRelevance.class).overtaken(List.of(mail), house.now()));
        return found.getOrDefault(9L, "holds");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"Z-1", "A-5", "N-3"})
    void threeDaysBeforeDocumentsAreDueTheirUserIsRemindedOnce(TestDatabase database) {
        open(database);
        long id = samples.asked(samples.examiner());
        LocalDate due = house.tx(() -> house.em()
                .createQuery("select r.dueOn from DocumentRequest r where r.applicationId = :id", LocalDate.class)
                .setParameter("id", id)
                .getSingleResult());
        runOn(due.minusDays(4));
        assertEquals(0, Written.to(house, "app.docs.reminder").size());
        runOn(due.minusDays(2));
        runOn(due.minusDays(2));
        runOn(due);
        assertEquals(1, Written.to(house, "app.docs.reminder").size());
        assertEquals("holds", reason("app.docs.reminder", id, "round:1"));
        runOn(due.plusDays(1));
        assertEquals(1, Written.to(house, "app.docs.reminder").size());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"Z-1", "F-5", "N-3"})
    void whatWasEnteredIsRemindedOfSevenDaysAndOneDayBeforeItIsTooLate(TestDatabase database) {
        open(database);
        long id = samples.complete();
        LocalDate last = samples.read(id).getApplicant().getEndOfStay().minusDays(1);
        runOn(last.minusDays(8));
        assertEquals(0, Written.to(house, "app.deadline").size());
        runOn(last.minusDays(7));
        runOn(last.minusDays(7));
        runOn(last.minusDays(2));
        assertEquals(1, Written.to(house, "app.deadline").size());
        assertEquals("holds", reason("app.deadline", id, "last:" + last + ":7"));
        runOn(last.minusDays(1));
        runOn(last);
        assertEquals(2, Written.to(house, "app.deadline").size());
        assertEquals("a later reminder has overtaken it", reason("app.deadline", id, "last:" + last + ":7"));
        assertEquals("holds", reason("app.deadline", id, "last:" + last + ":1"));
        runOn(last.plusDays(1));
        assertEquals(2, Written.to(house, "app.deadline").size());
        assertEquals("it cannot be filed online any more", reason("app.deadline", id, "last:" + last + ":1"));
        assertTrue(Written.bodies(house, "app.deadline").get(0).contains("オンラインで申請できる最後の日"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"F-4", "N-3"})
    void aDraftThatWentOnIsNotToldOfItsEnd(TestDatabase database) {
        open(database);
        long id = samples.draft();
        String occasion = "changed:" + JapanClock.day(house.now());
        assertEquals("holds", reason("draft.expiring", id, occasion));
        house.pass(Duration.ofDays(25));
        samples.save(id, "shared.agent", Answers.none());
        assertEquals("the draft was changed", reason("draft.expiring", id, occasion));
        assertEquals("the application is gone", reason("draft.expiring", 999_999, occasion));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"Z-1", "N-3"})
    void whatWasFiledIsNotRemindedOf(TestDatabase database) {
        open(database);
        long id = samples.filed();
        assertEquals("the application was filed or discarded", reason("app.deadline", id, "last:2024-05-01:7"));
        assertEquals("the documents were sent, or the examination ended", reason("app.docs.reminder", id, "round:1"));
    }
}

package org.zairyu.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.audit.Audited;
import org.zairyu.form.Answers;
import org.zairyu.notice.Written;

@Tag("database")
class DraftRoundTest {

    private TestHouse house;
    private FilingSamples samples;
    private DraftRound round;

    private void open(TestDatabase database) {
        house = TestHouse.on(database);
        samples = FilingSamples.in(house);
        round = house.get(DraftRound.class);
    }

    /** Noon of that many days after the house's 15 March in Japan. */
    private int runOnDay(int day) {
        Instant noon = Instant.parse("2024-03-15T03:00:00Z").plus(Duration.ofDays(day));
        house.clock(noon);
        return round.run(noon);
    }

    private int warned() {
        return Written.to(house, "draft.expiring").size();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("F-4")
    void itsUserIsToldOnceSevenDaysBefore(TestDatabase database) {
        open(database);
        long id = samples.draft();
        runOnDay(22);
        assertEquals(0, warned());
        runOnDay(23);
        runOnDay(23);
        runOnDay(24);
        runOnDay(29);
        assertEquals(List.of("yamada@example.co.jp"), Written.to(house, "draft.expiring"));
        String mail = Written.bodies(house, "draft.expiring").get(0);
        assertTrue(mail.contains("削除する日: 2024年4月14日"), mail);
        assertTrue(mail.contains("入力を始めた日: 2024年3月15日"), mail);
        assertNotNull(samples.read(id));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("F-4")
    void whatWasMissedIsCaughtUp(TestDatabase database) {
        open(database);
        samples.draft();
        runOnDay(27);
        assertEquals(1, warned());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("F-4")
    void afterThirtyDaysItIsDeletedWithItsAnswersAndItsUserIsTold(TestDatabase database) {
        open(database);
        long id = samples.answered(RightAnswers.ofAllParts());
        assertEquals(0, runOnDay(29));
        assertEquals(1, runOnDay(30));
        assertEquals(0, runOnDay(30));
        assertNull(samples.read(id));
        assertEquals(0L, house.tx(() -> house.em()
                .createQuery("select count(p) from AnswerPart p", Long.class)
                .getSingleResult()));
        assertEquals(1, Audited.done(house, "application.discarded", "application:" + id));
        List<String> mails = Written.bodies(house, "draft.deleted");
        assertEquals(1, mails.size());
        assertFalse(mails.get(0).contains(FilingSamples.NAME), "no personal data of the applicant");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("F-4")
    void whoGoesOnIsToldAgainLater(TestDatabase database) {
        open(database);
        long id = samples.draft();
        runOnDay(23);
        samples.save(id, "shared.agent", Answers.none());
        assertEquals(0, runOnDay(30));
        assertNotNull(samples.read(id));
        runOnDay(45);
        assertEquals(1, warned());
        runOnDay(46);
        assertEquals(2, warned());
        assertEquals(1, runOnDay(53));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("F-4")
    void whatIsEnteredStays(TestDatabase database) {
        open(database);
        long id = samples.entered();
        assertEquals(0, runOnDay(400));
        assertNotNull(samples.read(id));
        assertEquals(0, warned());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("F-4")
    void theDayIsTheDayInJapan(TestDatabase database) {
        open(database);
        house.clock(Instant.parse("2024-03-15T14:59:59.999Z"));
        long last = samples.draft();
        house.clock(Instant.parse("2024-03-15T15:00:00Z"));
        long next = samples.draft();
        assertEquals(0, round.run(Instant.parse("2024-04-13T14:59:59.999Z")));
        assertEquals(1, round.run(Instant.parse("2024-04-13T15:00:00Z")));
        assertNull(samples.read(last));
        assertNotNull(samples.read(next));
    }
}

package org.zairyu.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.account.OfficerRole;
import org.zairyu.audit.Actor;
import org.zairyu.notice.Written;

/** An approval that was not used in time, when the organization has nobody left, and when it has. */
@Tag("database")
class LapsedApprovalTest {

    @ParameterizedTest
    @CsvSource({
        "true,  NEW,        NEW,        POSSIBLE",
        "true,  NEW,        ADDITIONAL, POSSIBLE",
        "true,  ADDITIONAL, ADDITIONAL, POSSIBLE",
        "true,  ADDITIONAL, NEW,        NEW_NEEDED",
        "false, ADDITIONAL, NEW,        NOT_WAITING",
        "false, NEW,        NEW,        NOT_WAITING",
        "false, PERIODIC,   PERIODIC,   NOT_WAITING"
    })
    @Requirement({"E-4", "E-10"})
    void anAdditionalOneIsNotRevivedWhereNobodyIsLeft(
            boolean waiting, Occasion approved, Occasion today, LinkRule.Answer answer) {
        assertEquals(answer, LinkRule.again(waiting, approved, today));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"E-4", "E-10"})
    void theDeskRefusesTheLinkWhenTheLastUserLeft(TestDatabase database) {
        TestHouse house = TestHouse.on(database);
        EnrollmentSamples samples = new EnrollmentSamples(house);
        DecisionDesk decisions = house.get(DecisionDesk.class);
        EnrollmentDirectory directory = house.get(EnrollmentDirectory.class);
        Actor officer = samples.officer("tokyo", OfficerRole.COUNTER, OfficerRole.EXAMINER);
        long first = approved(samples, decisions, officer, PaperSamples.paper());
        house.pass(Duration.ofDays(20));
        long second = approved(samples, decisions, officer, another());
        assertEquals(LinkRule.Answer.POSSIBLE, directory.open(officer, second).again());
        house.pass(Duration.ofDays(31));
        assertEquals(Occasion.ADDITIONAL, directory.open(officer, second).occasion());
        assertEquals(LinkRule.Answer.NEW_NEEDED, directory.open(officer, second).again());
        assertThrows(NewPaperNeeded.class, () -> decisions.sendLink(officer, second, samples.version(second)));
        assertEquals(List.of(), Written.to(house, "enroll.approved.again"));
        // the new one on all papers may be revived, and then there is somebody to be added to
        decisions.sendLink(officer, first, samples.version(first));
        decisions.sendLink(officer, second, samples.version(second));
        assertEquals(2, Written.to(house, "enroll.approved.again").size());
    }

    private static EnrollmentDesk.Paper another() {
        return new EnrollmentDesk.Paper(
                Occasion.ADDITIONAL,
                PaperSamples.byPost(),
                PaperSamples.corporate("汐風デザイン", null),
                PaperSamples.person("三浦 航"));
    }

    private static long approved(
            EnrollmentSamples samples, DecisionDesk decisions, Actor officer, EnrollmentDesk.Paper paper) {
        long id = samples.received(officer, paper);
        samples.complete(officer, id);
        decisions.approve(officer, id, samples.version(id));
        return id;
    }
}

package org.zairyu.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.account.StaffUser;
import org.zairyu.organization.OrganizationKind;

/** Whether a paper is the first of its organization or one more. */
@Tag("database")
class OccasionTest extends PaperHouse {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("E-4")
    void anotherOfTheSameCorporationUnderAnotherSpellingIsAdditional(TestDatabase database) {
        open(database);
        StaffUser first = samples.approved(approver, PaperSamples.paper());
        EnrollmentDesk.Paper second = new EnrollmentDesk.Paper(
                Occasion.NEW,
                PaperSamples.atCounter(10, 30, false),
                PaperSamples.corporate("（株）汐風 デザイン", null),
                PaperSamples.person("三浦 航"));
        long id = samples.received(counter, second);
        EnrollmentView view = directory.open(counter, id);
        assertEquals(Occasion.ADDITIONAL, view.occasion());
        assertTrue(view.differs());
        assertTrue(view.known());
        samples.complete(counter, id);
        decisions.approve(examiner, id, samples.version(id));
        assertEquals(first.getOrganizationId(), samples.user(id).getOrganizationId());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("E-4")
    void anotherNumberOrAnotherCapacityIsAnotherOrganization(TestDatabase database) {
        open(database);
        StaffUser first = samples.approved(approver, PaperSamples.paper());
        Corporate other = PaperSamples.corporate("汐風デザイン株式会社", "8700110005901");
        StaffUser second = samples.approved(
                approver,
                new EnrollmentDesk.Paper(Occasion.NEW, PaperSamples.byPost(), other, PaperSamples.person("三浦 航")));
        assertFalse(first.getOrganizationId() == second.getOrganizationId());
        Corporate capacity = new Corporate(
                OrganizationKind.SUPERVISING,
                "汐風デザイン株式会社",
                "7000012050002",
                3,
                false,
                "13",
                "1400002",
                "品川区",
                "東品川0-2",
                "0300000192");
        long id = samples.received(
                counter,
                new EnrollmentDesk.Paper(Occasion.NEW, PaperSamples.byPost(), capacity, PaperSamples.person("三浦 航")));
        assertEquals(Occasion.NEW, directory.open(counter, id).occasion());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"E-4", "E-10"})
    void whenTheLastUserLeftOrNeverCameTheNextIsNew(TestDatabase database) {
        open(database);
        StaffUser user = samples.approved(approver, PaperSamples.paper());
        long id = samples.received(counter, PaperSamples.paper());
        assertEquals(Occasion.ADDITIONAL, directory.open(counter, id).occasion());
        house.pass(Duration.ofDays(31));
        assertEquals(Occasion.NEW, directory.open(counter, id).occasion());
        house.tx(() -> house.em().find(StaffUser.class, user.getId()).delete(house.now()));
        assertEquals(Occasion.NEW, directory.open(counter, id).occasion());
    }
}

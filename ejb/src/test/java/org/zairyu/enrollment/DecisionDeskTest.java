package org.zairyu.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.account.NotAllowed;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Audited;
import org.zairyu.notice.Written;
import org.zairyu.organization.Organization;
import org.zairyu.organization.OrganizationKind;

/** What is decided on a paper, and what follows. */
@Tag("database")
class DecisionDeskTest extends PaperHouse {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"E-5", "E-7"})
    void anApprovalWaitsForItsConditionsAndMailsTheLink(TestDatabase database) {
        open(database);
        long id = samples.received(counter, PaperSamples.paper());
        assertThrows(IllegalStateException.class, () -> decisions.approve(examiner, id, samples.version(id)));
        samples.complete(counter, id);
        assertThrows(NotAllowed.class, () -> decisions.approve(counter, id, samples.version(id)));
        decisions.approve(examiner, id, samples.version(id));
        StaffUser user = samples.user(id);
        assertNull(user.getAuthorizedUntil());
        assertEquals(List.of("c.ogura@example.jp"), Written.to(house, "enroll.approved"));
        assertThrows(WrongEnrollmentState.class, () -> decisions.approve(examiner, id, samples.version(id)));
        assertEquals(1, Audited.done(house, "enrollment.approved", "enrollment:" + id));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("E-6")
    void category3ApprovedUnderTheFifthConditionCountsAsCategory2(TestDatabase database) {
        open(database);
        Corporate asks = new Corporate(
                OrganizationKind.AFFILIATED, "汐風デザイン", null, 3, true, "13", "1400002", "品川区", "東品川0-2", "0300000192");
        StaffUser user = samples.approved(
                approver,
                new EnrollmentDesk.Paper(Occasion.NEW, PaperSamples.byPost(), asks, PaperSamples.person("小倉 千尋")));
        Organization organization = house.tx(() -> house.em().find(Organization.class, user.getOrganizationId()));
        assertEquals(3, organization.getCategory());
        assertEquals(2, organization.effectiveCategory());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"E-5", "E-6"})
    void theWishToCountAs2CanBeTakenBack(TestDatabase database) {
        open(database);
        Corporate asks = new Corporate(
                OrganizationKind.AFFILIATED, "汐風デザイン", null, 3, true, "13", "1400002", "品川区", "東品川0-2", "0300000192");
        long id = samples.received(
                counter,
                new EnrollmentDesk.Paper(Occasion.NEW, PaperSamples.byPost(), asks, PaperSamples.person("小倉 千尋")));
        assertEquals(5, directory.open(counter, id).asked());
        desk.dropWish(counter, id, samples.version(id));
        assertEquals(4, directory.open(counter, id).asked());
        samples.complete(counter, id);
        decisions.approve(examiner, id, samples.version(id));
        Organization organization = house.tx(
                () -> house.em().find(Organization.class, samples.user(id).getOrganizationId()));
        assertFalse(organization.isTreatedAsCategory2());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"E-5", "E-7"})
    void aRefusalIsConfirmedByASecondOfficer(TestDatabase database) {
        open(database);
        long id = samples.received(counter, PaperSamples.paper());
        decisions.proposeRefusal(approver, id, samples.version(id), "要件を満たしません。");
        assertEquals(List.of(), Written.to(house, "enroll.refused"));
        assertThrows(WrongEnrollmentState.class, () -> decisions.confirmRefusal(approver, id, samples.version(id)));
        assertThrows(NotAllowed.class, () -> decisions.confirmRefusal(examiner, id, samples.version(id)));
        decisions.returnRefusal(approver, id, samples.version(id));
        decisions.proposeRefusal(examiner, id, samples.version(id), "要件を満たしません。");
        decisions.confirmRefusal(approver, id, samples.version(id));
        assertTrue(Written.bodies(house, "enroll.refused").get(0).contains("要件を満たしません。"));
        assertEquals(EnrollmentState.REFUSED, directory.open(counter, id).state());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"E-8", "E-10"})
    void aLapsedApprovalIsSeenAndGetsANewLink(TestDatabase database) {
        open(database);
        long id = samples.received(counter, PaperSamples.paper());
        samples.complete(counter, id);
        decisions.approve(examiner, id, samples.version(id));
        house.pass(Duration.ofDays(30));
        assertEquals(
                0,
                directory
                        .page(counter, EnrollmentTab.LAPSED, EnrollmentDirectory.Filter.named(""), null, 10)
                        .rows()
                        .size());
        house.pass(Duration.ofDays(1));
        assertEquals(
                id,
                directory
                        .page(counter, EnrollmentTab.LAPSED, EnrollmentDirectory.Filter.named(""), null, 10)
                        .rows()
                        .get(0)
                        .id());
        assertTrue(directory.open(counter, id).link().lapsed());
        decisions.sendLink(counter, id, samples.version(id));
        assertEquals(1, Written.to(house, "enroll.approved.again").size());
        assertEquals(
                0,
                directory
                        .page(counter, EnrollmentTab.LAPSED, EnrollmentDirectory.Filter.named(""), null, 10)
                        .rows()
                        .size());
    }
}

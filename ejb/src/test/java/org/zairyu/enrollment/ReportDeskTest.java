package org.zairyu.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.account.NotFound;
import org.zairyu.account.OfficerRole;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.notice.Written;
import org.zairyu.organization.Organization;
import org.zairyu.organization.OrganizationKind;

/** A report is taken at the desk and decided. */
@Tag("database")
class ReportDeskTest extends ReportHouse {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"T-2", "S-1"})
    void onlyTheBureauOfTheEnrollmentTakesIt(TestDatabase database) {
        open(database);
        StaffUser user = accounts.staff();
        Actor osaka = samples.officer("osaka", OfficerRole.COUNTER);
        assertThrows(
                NotFound.class,
                () -> desk.receive(
                        osaka, user.getOrganizationId(), report(user, PaperSamples.TODAY), PaperSamples.TODAY));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("T-2")
    void aReportBeforeItsTimeIsNotTaken(TestDatabase database) {
        open(database);
        StaffUser user = accounts.authorizedUntil(LocalDate.of(2024, 6, 16)).staff();
        LocalDate day = PaperSamples.TODAY;
        ReportNotDue early = assertThrows(
                ReportNotDue.class, () -> desk.receive(counter, user.getOrganizationId(), report(user, day), day));
        assertEquals(ReportNotDue.Why.TOO_EARLY, early.getWhy());
        assertEquals(LocalDate.of(2024, 3, 16), early.getFrom());
        StaffUser other = accounts.authorizedUntil(LocalDate.of(2024, 6, 15)).staff();
        desk.receive(counter, other.getOrganizationId(), report(other, day), day);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"T-3", "E-6"})
    void anApprovedReportChangesTheCategoryAndTheWishToCountAs2(TestDatabase database) {
        open(database);
        StaffUser user = accounts.authorizedUntil(LocalDate.of(2024, 5, 15)).staff();
        LocalDate day = PaperSamples.TODAY;
        long organization = user.getOrganizationId();
        ReportDesk.Report first = new ReportDesk.Report(user.getId(), PaperSamples.byPost(), 4, false);
        long id = desk.receive(counter, organization, first, day);
        ReportDesk.Report mended = new ReportDesk.Report(user.getId(), PaperSamples.byPost(), 3, true);
        desk.correct(counter, id, samples.version(id), mended, day);
        EnrollmentView view = house.get(EnrollmentDirectory.class).open(counter, id);
        assertEquals(5, view.asked(), "the fifth condition is asked of who wishes it");
        samples.complete(counter, id);
        house.get(DecisionDesk.class).approve(approver, id, samples.version(id));
        Organization now = house.tx(() -> house.em().find(Organization.class, organization));
        assertEquals(List.of(3, 2), List.of(now.getCategory(), now.effectiveCategory()));
        assertTrue(Written.bodies(house, "report.approved").get(0).contains("カテゴリー2"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("T-3")
    void aRefusalIsToldToEveryUserOfTheOrganization(TestDatabase database) {
        open(database);
        Organization organization = accounts.organization(OrganizationKind.AFFILIATED);
        StaffUser one = accounts.authorizedUntil(LocalDate.of(2024, 5, 15)).staff(organization);
        accounts.authorizedUntil(LocalDate.of(2024, 8, 1)).staff(organization);
        LocalDate day = PaperSamples.TODAY;
        long id = desk.receive(counter, organization.getId(), report(one, day), day);
        house.get(DecisionDesk.class).proposeRefusal(approver, id, samples.version(id), "要件を満たしません。");
        Actor second = samples.officer("tokyo", OfficerRole.APPROVER);
        house.get(DecisionDesk.class).confirmRefusal(second, id, samples.version(id));
        List<String> mails = Written.bodies(house, "report.refused");
        assertEquals(2, mails.size());
        assertTrue(mails.stream().allMatch(mail -> mail.contains("要件を満たしません。")));
        assertEquals(
                LocalDate.of(2024, 5, 15),
                house.tx(() -> house.em().find(StaffUser.class, one.getId()).getAuthorizedUntil()));
        desk.receive(counter, organization.getId(), report(one, day), day);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"T-2", "E-1"})
    void aReportHasAChecklistOfItsOwnAndMissingPapersAreAskedFor(TestDatabase database) {
        open(database);
        StaffUser user = accounts.authorizedUntil(LocalDate.of(2024, 5, 15)).staff();
        LocalDate day = PaperSamples.TODAY;
        long id = desk.receive(counter, user.getOrganizationId(), report(user, day), day);
        List<String> wanted = house.get(EnrollmentDirectory.class).open(counter, id).documents().stream()
                .map(d -> d.item().key())
                .toList();
        assertEquals(
                List.of("CHECK_SHEET", "REPORT", "USER_LIST", "IDENTITY_COPY", "CATEGORY_PROOF", "ACCOUNTS"), wanted);
        house.get(EnrollmentDesk.class).ask(counter, id, samples.version(id), "", day.plusDays(10), day);
        assertTrue(Written.bodies(house, "enroll.incomplete").get(0).contains("利用者リスト（原本）"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("T-4")
    void oneThatTurnsOutLateIsToldAsLate(TestDatabase database) {
        open(database);
        StaffUser user = accounts.authorizedUntil(LocalDate.of(2024, 4, 14)).staff();
        LocalDate day = PaperSamples.TODAY;
        long id = desk.receive(counter, user.getOrganizationId(), report(user, day.minusDays(1)), day);
        assertEquals(List.of(1, 0), List.of(sent("report.received"), sent("report.late")));
        desk.correct(counter, id, samples.version(id), report(user, day), day);
        assertEquals(List.of(1, 1), List.of(sent("report.received"), sent("report.late")));
    }
}

package org.zairyu.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.account.NotAllowed;
import org.zairyu.account.NotFound;
import org.zairyu.account.OfficerRole;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.audit.Audited;
import org.zairyu.database.Page;
import org.zairyu.notice.Written;
import org.zairyu.organization.Organization;
import org.zairyu.organization.OrganizationKind;

@Tag("database")
class EnrollmentDeskTest {

    private static final LocalDate TODAY = PaperSamples.TODAY;

    private TestHouse house;
    private EnrollmentSamples samples;
    private EnrollmentDesk desk;
    private DecisionDesk decisions;
    private EnrollmentDirectory directory;
    private Actor counter;
    private Actor examiner;
    private Actor approver;

    private void open(TestDatabase database) {
        house = TestHouse.on(database);
        samples = new EnrollmentSamples(house);
        desk = house.get(EnrollmentDesk.class);
        decisions = house.get(DecisionDesk.class);
        directory = house.get(EnrollmentDirectory.class);
        counter = samples.officer("tokyo", OfficerRole.COUNTER);
        examiner = samples.officer("tokyo", OfficerRole.EXAMINER);
        approver = samples.officer("tokyo", OfficerRole.APPROVER, OfficerRole.EXAMINER);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("E-1")
    void aHalfRecordedOneIsKeptAndReceivedLater(TestDatabase database) {
        open(database);
        EnrollmentDesk.Paper half = new EnrollmentDesk.Paper(
                null,
                new Arrival(null, null, null, false),
                new Corporate(null, "汐風デザイン", null, null, false, null, null, null, null, null),
                new Person(null, null, null, null, null, "ja", null, null));
        long id = desk.begin(counter, half, TODAY);
        assertThrows(IllegalArgumentException.class, () -> desk.receive(counter, id, samples.version(id), half, TODAY));
        desk.receive(counter, id, samples.version(id), PaperSamples.paper(), TODAY);
        EnrollmentView view = directory.open(examiner, id);
        assertEquals("U24-13-00001", view.receiptNumber());
        assertEquals(Occasion.NEW, view.occasion());
        assertEquals(
                List.of(DeskEvent.Kind.RECORDED, DeskEvent.Kind.RECEIVED),
                view.history().stream().map(EnrollmentView.Happened::kind).toList());
        assertEquals(List.of("c.ogura@example.jp"), Written.to(house, "enroll.received"));
        assertTrue(Written.bodies(house, "enroll.received").get(0).contains("利用申出受付番号: U24-13-00001"));
    }

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
    @Requirement({"E-1", "E-7"})
    void missingPapersAreAskedForByMail(TestDatabase database) {
        open(database);
        long id = samples.received(counter, PaperSamples.paper());
        desk.note(
                counter,
                id,
                samples.version(id),
                Marks.of(Map.of(
                        "CHECK_SHEET",
                        PaperMark.RECEIVED,
                        "FORM_1",
                        PaperMark.RECEIVED,
                        "ACCOUNTS",
                        PaperMark.MISSING)),
                Marks.none());
        desk.ask(counter, id, samples.version(id), "印影のある誓約書\n", TODAY.plusDays(14), TODAY);
        String mail = Written.bodies(house, "enroll.incomplete").get(0);
        assertTrue(mail.contains("1. 誓約書（原本）"), mail);
        assertTrue(mail.contains("4. 印影のある誓約書"), mail);
        assertTrue(mail.contains("四谷"), mail);
        assertEquals(EnrollmentState.INCOMPLETE, directory.open(counter, id).state());
        samples.complete(counter, id);
        decisions.approve(examiner, id, samples.version(id));
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

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"E-2", "S-1"})
    void anotherBureauFindsNothing(TestDatabase database) {
        open(database);
        Actor osaka = samples.officer("osaka", OfficerRole.COUNTER, OfficerRole.EXAMINER);
        long id = samples.received(counter, PaperSamples.paper());
        assertThrows(NotFound.class, () -> directory.open(osaka, id));
        assertThrows(NotFound.class, () -> decisions.approve(osaka, id, samples.version(id)));
        assertEquals(2, Audited.refused(house, "NOT_YOURS"));
        assertThrows(IllegalArgumentException.class, () -> desk.begin(osaka, PaperSamples.paper(), TODAY));
        assertEquals(
                0,
                directory
                        .page(osaka, EnrollmentTab.OPEN, EnrollmentDirectory.Filter.named(""), null, 10)
                        .rows()
                        .size());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("X-4")
    void lookingChangesNothing(TestDatabase database) {
        open(database);
        long id = desk.begin(counter, PaperSamples.paper(), TODAY);
        long seen = directory.open(counter, id).version();
        assertEquals(seen, samples.version(id));
        desk.receive(counter, id, seen, PaperSamples.paper(), TODAY);
        samples.complete(counter, id);
        assertEquals(directory.open(counter, id).version(), samples.version(id));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("X-4")
    void theSecondToSaveIsTold(TestDatabase database) {
        open(database);
        long id = samples.received(counter, PaperSamples.paper());
        long seen = samples.version(id);
        house.pass(Duration.ofMinutes(5));
        desk.note(counter, id, seen, Marks.none(), Marks.none());
        SavedMeanwhile told =
                assertThrows(SavedMeanwhile.class, () -> desk.note(examiner, id, seen, Marks.none(), Marks.none()));
        assertEquals("職員 1", told.getOfficer());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("E-1")
    void theListIsReadByPagesAndFoundInAnySpelling(TestDatabase database) {
        open(database);
        for (int i = 0; i < 5; i++) {
            samples.received(counter, PaperSamples.paper());
        }
        Page<EnrollmentRow, EnrollmentDirectory.Cursor> first =
                directory.page(counter, EnrollmentTab.OPEN, EnrollmentDirectory.Filter.named("㈱汐風"), null, 3);
        assertEquals(3, first.rows().size());
        assertTrue(first.more());
        Page<EnrollmentRow, EnrollmentDirectory.Cursor> rest =
                directory.page(counter, EnrollmentTab.OPEN, EnrollmentDirectory.Filter.named("㈱汐風"), first.end(), 3);
        assertEquals(2, rest.rows().size());
        assertFalse(rest.more());
        assertEquals(
                5,
                directory
                        .page(counter, EnrollmentTab.OPEN, EnrollmentDirectory.Filter.named("小倉"), null, 10)
                        .rows()
                        .size());
        assertEquals(
                0,
                directory
                        .page(counter, EnrollmentTab.OPEN, EnrollmentDirectory.Filter.named("%"), null, 10)
                        .rows()
                        .size());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("E-1")
    void theListIsNarrowedByStateAndOccasion(TestDatabase database) {
        open(database);
        samples.received(counter, PaperSamples.paper());
        long asked = samples.received(counter, PaperSamples.paper());
        desk.ask(counter, asked, samples.version(asked), "誓約書", TODAY.plusDays(7), TODAY);
        assertEquals(List.of(asked), narrowed(new EnrollmentDirectory.Filter("", EnrollmentState.INCOMPLETE, null)));
        assertEquals(
                2,
                narrowed(new EnrollmentDirectory.Filter("", null, Occasion.NEW)).size());
        assertEquals(List.of(), narrowed(new EnrollmentDirectory.Filter("", null, Occasion.PERIODIC)));
    }

    private List<Long> narrowed(EnrollmentDirectory.Filter filter) {
        return directory.page(counter, EnrollmentTab.OPEN, filter, null, 10).rows().stream()
                .map(EnrollmentRow::id)
                .toList();
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
    @Requirement("E-1")
    void aPaperThatIsTakenBackIsDecidedWithoutAMail(TestDatabase database) {
        open(database);
        long id = samples.received(counter, PaperSamples.paper());
        assertThrows(IllegalArgumentException.class, () -> desk.withdraw(counter, id, samples.version(id), " "));
        desk.withdraw(counter, id, samples.version(id), "申出人が取り下げたため");
        EnrollmentView view = directory.open(counter, id);
        assertEquals(EnrollmentState.WITHDRAWN, view.state());
        assertEquals("申出人が取り下げたため", view.reason());
        assertEquals(List.of(), Written.to(house, "enroll.refused"));
        assertThrows(WrongEnrollmentState.class, () -> decisions.approve(examiner, id, samples.version(id)));
        assertEquals(1, Audited.done(house, "enrollment.withdrawn", "enrollment:" + id));
    }
}

package org.zairyu.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.account.AuthId;
import org.zairyu.account.Gate;
import org.zairyu.account.NotAllowed;
import org.zairyu.account.NotFound;
import org.zairyu.account.OfficerRole;
import org.zairyu.account.Qualification;
import org.zairyu.account.SavedMeanwhile;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.audit.Audited;
import org.zairyu.delivery.ResultLetters;
import org.zairyu.document.DocumentsAtHand;
import org.zairyu.filing.Application;
import org.zairyu.filing.ApplicationDirectory;
import org.zairyu.filing.Applications;
import org.zairyu.filing.Decision;
import org.zairyu.filing.FiledSamples;
import org.zairyu.notice.Written;
import org.zairyu.organization.Organization;

@Tag("database")
class LeavingDeskTest {

    private static final LocalDate TODAY = PaperSamples.TODAY;

    private TestHouse house;
    private EnrollmentSamples samples;
    private FiledSamples filed;
    private LeavingDesk desk;
    private StaffUserDirectory directory;
    private Actor counter;
    private long user;

    private void open(TestDatabase database) {
        house = DocumentsAtHand.in(TestHouse.on(database));
        samples = new EnrollmentSamples(house);
        filed = FiledSamples.in(house);
        desk = house.get(LeavingDesk.class);
        directory = house.get(StaffUserDirectory.class);
        counter = samples.officer("tokyo", OfficerRole.COUNTER);
        user = filed.user().id();
    }

    private static RequestPaper paper(RequestForm form) {
        return new RequestPaper(form, PaperSamples.byPost(), "運転免許証の写し");
    }

    private void erase(RequestForm form) {
        desk.erase(counter, user, directory.open(counter, user).seen(), paper(form), TODAY);
    }

    private StaffUser colleague() {
        return house.tx(() -> {
            StaffUser one = house.em().find(StaffUser.class, user);
            StaffUser colleague = new StaffUser(
                    AuthId.generate(new Random(11)),
                    house.em().find(Organization.class, one.getOrganizationId()),
                    new StaffUser.Contact("大野 悠", "オオノ ユウ", "ono@example.jp", "0300000002", "ja"),
                    new Qualification(null, null, true),
                    TODAY.plusMonths(6));
            colleague.choosePassword("hash", TODAY);
            house.em().persist(colleague);
            return colleague;
        });
    }

    private Occasion next() {
        long id = samples.received(
                counter,
                new EnrollmentDesk.Paper(
                        Occasion.NEW,
                        PaperSamples.byPost(),
                        PaperSamples.corporate("株式会社みなと計測", null),
                        PaperSamples.person("三浦 航")));
        return house.get(EnrollmentDirectory.class).open(counter, id).occasion();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"C-3", "L-2"})
    void fromThenOnNobodySignsInAndOpenSessionsEnd(TestDatabase database) {
        open(database);
        Gate gate = house.get(Gate.class);
        assertEquals(user, gate.staff(filed.user()).getId());
        erase(RequestForm.LEAVING);
        assertThrows(NotAllowed.class, () -> gate.staff(filed.user()));
        StaffView view = directory.open(counter, user);
        assertEquals(StaffState.DELETED, view.state());
        assertEquals(RequestOutcome.ERASED, view.history().get(0).outcome());
        assertEquals(1, Audited.done(house, "request.leaving", "staff:" + user));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("C-3")
    void whatWasFiledStaysWithTheBureauAndNobodyTakesItOver(TestDatabase database) {
        open(database);
        StaffUser colleague = colleague();
        long open = filed.of("RAHMAN MD ARIFUL").filed();
        long entered = filed.of("OSEI KWAME").entered();
        StaffView before = directory.open(counter, user);
        assertEquals(1, before.open().size());
        assertTrue(before.open().get(0).own());
        assertEquals(1, before.unfiled());
        erase(RequestForm.ERASURE);
        Actor examiner = samples.officer("tokyo", OfficerRole.EXAMINER);
        assertEquals(
                open, house.get(Applications.class).ofBureau(examiner, open).getId());
        ApplicationDirectory own = house.get(ApplicationDirectory.class);
        assertThrows(NotFound.class, () -> own.detail(Actor.staff(colleague.getId()), open));
        assertEquals(null, house.tx(() -> house.em().find(Application.class, entered)));
        assertEquals(1, directory.open(counter, user).open().size());
        String mail = Written.bodies(house, "account.deleted").get(0);
        assertTrue(mail.contains("終わっていない申請: 1 件"), mail);
        assertTrue(mail.contains("申請していなかった入力: 1 件（削除しました）"), mail);
        assertFalse(mail.contains("3. "), "a colleague is left");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("C-3")
    void theResultIsKeptForOfficersToTellAndIsNotMailedToWhoHasLeft(TestDatabase database) {
        open(database);
        long open = filed.of("RAHMAN MD ARIFUL").filed();
        erase(RequestForm.LEAVING);
        house.tx(() -> {
            Application application = house.em().find(Application.class, open);
            application.decide(Decision.refused("理由"), house.now());
            house.get(ResultLetters.class).decided(application, TODAY);
        });
        assertEquals(List.of("DROPPED"), Written.states(house, "app.result.refused"));
        assertEquals(List.of("WAITING"), Written.states(house, "account.deleted"));
        assertEquals(List.of("kana@example.jp"), Written.to(house, "account.deleted"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"C-3", "E-4"})
    void theNextIsNewOnlyWhenNobodyIsLeft(TestDatabase database) {
        open(database);
        StaffUser colleague = colleague();
        assertEquals(Occasion.ADDITIONAL, next());
        erase(RequestForm.LEAVING);
        assertEquals(Occasion.ADDITIONAL, next());
        desk.erase(
                counter,
                colleague.getId(),
                directory.open(counter, colleague.getId()).seen(),
                paper(RequestForm.ERASURE),
                TODAY);
        assertEquals(Occasion.NEW, next());
        List<String> mails = Written.bodies(house, "account.deleted");
        assertFalse(mails.get(0).contains("新規の利用申出をしてください"), mails.get(0));
        assertTrue(mails.get(1).contains("新規の利用申出をしてください"), mails.get(1));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"C-3", "X-4"})
    void itIsDeletedOnceAndOnlyByTheFormsForIt(TestDatabase database) {
        open(database);
        long seen = directory.open(counter, user).seen();
        assertThrows(
                IllegalArgumentException.class, () -> desk.erase(counter, user, seen, paper(RequestForm.ID), TODAY));
        RequestPaper bare = new RequestPaper(RequestForm.ERASURE, PaperSamples.byPost(), null);
        assertThrows(IllegalArgumentException.class, () -> desk.erase(counter, user, seen, bare, TODAY));
        erase(RequestForm.LEAVING);
        SavedMeanwhile told = assertThrows(
                SavedMeanwhile.class, () -> desk.erase(counter, user, seen, paper(RequestForm.LEAVING), TODAY));
        assertEquals("職員 1", told.getOfficer());
        assertThrows(SavedMeanwhile.class, () -> erase(RequestForm.LEAVING));
        assertEquals(1, Written.to(house, "account.deleted").size());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("C-3")
    void whatWaitedAboutTheAccountIsTakenBack(TestDatabase database) {
        open(database);
        StaffUser waiting = samples.approved(samples.officer("tokyo", OfficerRole.EXAMINER), PaperSamples.paper());
        desk.erase(counter, waiting.getId(), 0, paper(RequestForm.LEAVING), TODAY);
        assertEquals(List.of("DROPPED"), Written.states(house, "enroll.approved"));
        assertEquals(List.of("WAITING"), Written.states(house, "account.deleted"));
    }
}

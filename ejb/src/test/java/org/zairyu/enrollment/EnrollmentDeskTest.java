package org.zairyu.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.account.NotFound;
import org.zairyu.account.OfficerRole;
import org.zairyu.account.SavedMeanwhile;
import org.zairyu.audit.Actor;
import org.zairyu.audit.Audited;
import org.zairyu.notice.Written;

/** Papers from their arrival until they are ready to be decided. */
@Tag("database")
class EnrollmentDeskTest extends PaperHouse {

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
}

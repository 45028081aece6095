package org.zairyu.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.account.NotFound;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.audit.Audited;
import org.zairyu.document.Received;
import org.zairyu.organization.OrganizationKind;

@Tag("database")
class ApplicationDirectoryTest {

    private TestHouse house;
    private FilingSamples samples;
    private ApplicationDirectory directory;
    private Actor user;

    private void open(TestDatabase database) {
        house = TestHouse.on(database);
        samples = FilingSamples.in(house);
        directory = house.get(ApplicationDirectory.class);
        user = samples.user();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"F-10", "F-13"})
    void anEntrySaysWhatIsMissing(TestDatabase database) {
        open(database);
        long id = samples.entered();
        ApplicationDetail detail = directory.detail(user, id);
        assertEquals(
                List.of(Completeness.Missing.DOCUMENTS, Completeness.Missing.PHOTO, Completeness.Missing.RECEIVING),
                detail.missing());
        assertEquals("tokyo", detail.bureau());
        assertEquals(FilingSamples.END.minusDays(1), detail.window().last());
        assertTrue(detail.may(ApplicationAction.FILE) && detail.may(ApplicationAction.DISCARD));
        assertTrue(detail.receivingChangeable());
        assertNull(detail.documents());
        assertNull(detail.commission());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("F-8")
    void itsFilesAreShown(TestDatabase database) {
        open(database);
        long id = samples.complete();
        try (Received other = samples.jpeg()) {
            house.get(AttachmentDesk.class).proposePhoto(user, id, other);
        }
        ApplicationDetail detail = directory.detail(user, id);
        assertEquals(List.of(), detail.missing());
        assertEquals("書類.pdf", detail.documents().name());
        assertEquals(1, detail.documents().pages());
        assertEquals(0, detail.photo().pages());
        assertFalse(detail.photo().equals(detail.proposedPhoto()));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"Z-5", "F-12"})
    void theTimelineTellsWhatHappenedAndLeavesTheBureausOwnAffairsOut(TestDatabase database) {
        open(database);
        Actor officer = samples.examiner();
        long id = samples.asked(officer);
        house.pass(Duration.ofHours(1));
        house.tx(() -> {
            Application application = house.em().find(Application.class, id);
            house.get(Applications.class).record(application, ApplicationEvent.Kind.TAKEN, officer, "審査官", house.now());
        });
        ApplicationDetail detail = directory.detail(user, id);
        assertEquals(
                List.of(
                        ApplicationEvent.Kind.STARTED,
                        ApplicationEvent.Kind.ENTERED,
                        ApplicationEvent.Kind.DOCUMENTS_ATTACHED,
                        ApplicationEvent.Kind.PHOTO_ATTACHED,
                        ApplicationEvent.Kind.RECEIVING_CHOSEN,
                        ApplicationEvent.Kind.FILED,
                        ApplicationEvent.Kind.NUMBERED),
                detail.timeline().stream().map(ApplicationDetail.Happened::kind).toList());
        assertTrue(detail.timeline().get(0).byUser());
        assertFalse(detail.timeline().get(6).byUser());
        assertEquals("東オE24-000001", detail.timeline().get(6).detail());
        assertEquals(1, detail.openRound().number());
        assertEquals("雇用契約書の写し", detail.openRound().wanted());
        assertEquals(LocalDate.of(2024, 4, 12), detail.openRound().dueOn());
        assertEquals(LocalDate.of(2024, 3, 15), detail.acceptedOn());
        assertTrue(detail.may(ApplicationAction.ANSWER_REQUEST));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("F-12")
    void aPermissionCanBeReceivedOnceAndARefusalNot(TestDatabase database) {
        open(database);
        long permitted = decided(Decision.permitted("ENGINEER", "P3Y", LocalDate.of(2027, 5, 15)));
        long refused = decided(Decision.refused("理由の文章"));
        ReceiptDesk receipts = house.get(ReceiptDesk.class);

        ApplicationDetail detail = directory.detail(user, refused);
        assertFalse(detail.result().permitted());
        assertFalse(detail.toString().contains("理由の文章"), "the bureau tells the reason");
        assertEquals(Set.of(ApplicationAction.COPY), detail.actions());
        assertThrows(WrongState.class, () -> receipts.register(user, refused));

        detail = directory.detail(user, permitted);
        assertEquals(LocalDate.of(2027, 5, 15), detail.result().until());
        assertTrue(detail.may(ApplicationAction.REGISTER_RECEIPT));
        receipts.register(user, permitted);
        receipts.register(user, permitted);
        assertEquals(ApplicationState.RECEIVED, samples.read(permitted).getState());
        assertEquals(1, Audited.done(house, "application.received", "application:" + permitted));
    }

    private long decided(Decision decision) {
        long id = samples.filed();
        samples.number(id);
        house.tx(() -> house.em().find(Application.class, id).decide(decision, house.now()));
        return id;
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("U-3")
    void whoAskedForItIsNamed(TestDatabase database) {
        open(database);
        StaffUser filer = samples.staffOf(OrganizationKind.PUBLIC);
        long commission = samples.commission(filer);
        EntryDesk.Step1 step1 = new EntryDesk.Step1(Procedure.EXTENSION, "ENGINEER", FilingSamples.END, commission);
        Actor actor = Actor.staff(filer.getId());
        long id = house.get(EntryDesk.class).start(actor, step1);
        assertEquals("株式会社いらい", directory.detail(actor, id).commission());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void itTakesTenStatements(TestDatabase database) {
        open(database);
        long id = samples.asked(samples.examiner());
        long entered = samples.entered();
        for (long one : new long[] {id, entered}) {
            List<String> statements = house.statements(() -> directory.detail(user, one));
            assertTrue(statements.size() <= 10, () -> String.join("\n", statements));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatPagesHoldOutlivesTheNode(TestDatabase database) throws IOException {
        open(database);
        long id = samples.asked(samples.examiner());
        try (ObjectOutputStream session = new ObjectOutputStream(new ByteArrayOutputStream())) {
            session.writeObject(directory.detail(user, id));
            session.writeObject(house.get(EntryDirectory.class).entry(user, id));
            session.writeObject(house.get(EntryDirectory.class).beginning(user));
            session.writeObject(
                    house.get(ApplicationListing.class).page(user, ApplicationQuery.everything(), null, 10));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"F-7", "S-1"})
    void somebodyElsesIsNotThere(TestDatabase database) {
        open(database);
        long id = samples.entered();
        assertThrows(NotFound.class, () -> directory.detail(samples.colleague(), id));
        assertEquals(1, Audited.refused(house, "NOT_YOURS"));
        assertThrows(NotFound.class, () -> house.get(ReceiptDesk.class).register(samples.colleague(), id));
        assertEquals(2, Audited.refused(house, "NOT_YOURS"));
    }
}

package org.zairyu.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.account.NotAllowed;
import org.zairyu.account.NotFound;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.audit.Audited;
import org.zairyu.document.FileDirectory;
import org.zairyu.form.Answers;
import org.zairyu.form.FieldFault;
import org.zairyu.form.Forms;
import org.zairyu.form.Part;
import org.zairyu.organization.OrganizationKind;
import org.zairyu.organization.Pledge;

@Tag("database")
class EntryDeskTest {

    private static final String PERSON = "extension.applicant";
    private static final Part PERSON_PART = Forms.part(PERSON);

    private TestHouse house;
    private FilingSamples samples;
    private EntryDesk desk;

    private void open(TestDatabase database) {
        house = TestHouse.on(database);
        samples = FilingSamples.in(house);
        desk = house.get(EntryDesk.class);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("F-12")
    void anEntryBeginsAsADraftOfItsUser(TestDatabase database) {
        open(database);
        long id = samples.draft();
        Application draft = samples.read(id);
        assertEquals(ApplicationState.DRAFT, draft.getState());
        assertEquals(FilingSamples.END, draft.getApplicant().getEndOfStay());
        assertEquals(samples.user().id(), draft.getFiler().getUserId());
        assertEquals(List.of(ApplicationEvent.Kind.STARTED), samples.events(id));
        assertEquals(1, Audited.done(house, "application.started", "application:" + id));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("U-4")
    void whatIsNotOfferedIsRefusedWhenForced(TestDatabase database) {
        open(database);
        EntryDesk.Step1 student = new EntryDesk.Step1(Procedure.EXTENSION, "STUDENT", FilingSamples.END, null);
        assertThrows(NotAllowed.class, () -> desk.start(samples.user(), student));
        Actor supervising =
                Actor.staff(samples.staffOf(OrganizationKind.SUPERVISING).getId());
        assertThrows(NotAllowed.class, () -> desk.start(supervising, FilingSamples.step1()));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-01T00:00:00Z, true",
        "2024-05-14T14:59:59.999Z, true",
        "2024-05-14T15:00:00Z, false",
        "2024-05-15T15:00:00Z, false",
    })
    @Requirement("F-5")
    void whatCannotBeFiledAnyMoreIsNeitherBegunNorEntered(Instant now, boolean possible) {
        open(TestDatabase.DERBY);
        long id = samples.answered(FilingSamples.answers());
        house.clock(now);
        if (possible) {
            assertEquals(Map.of(), desk.enter(samples.user(), id));
            samples.draft();
        } else {
            assertThrows(NotAllowed.class, () -> desk.enter(samples.user(), id));
            assertThrows(NotAllowed.class, samples::draft);
        }
        assertEquals(
                possible ? ApplicationState.ENTERED : ApplicationState.DRAFT,
                samples.read(id).getState());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("U-3")
    void whoFilesForOthersNamesOneThatAskedThem(TestDatabase database) {
        open(database);
        StaffUser filer = samples.staffOf(OrganizationKind.PUBLIC);
        StaffUser other = samples.staffOf(OrganizationKind.PUBLIC);
        Actor actor = Actor.staff(filer.getId());
        long own = samples.commission(filer);
        long foreign = samples.commission(other);
        assertThrows(NotAllowed.class, () -> desk.start(actor, commissioned(null)));
        assertThrows(NotAllowed.class, () -> desk.start(actor, commissioned(foreign)));
        assertThrows(NotAllowed.class, () -> desk.start(actor, commissioned(own + foreign)));
        assertThrows(NotAllowed.class, () -> desk.start(samples.user(), commissioned(own)));
        long id = desk.start(actor, commissioned(own));
        assertEquals(own, samples.read(id).getFiler().getCommissionId());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("U-3")
    void aCommissionThatEndedOrIsAColleaguesCannotBeNamed(TestDatabase database) {
        open(database);
        StaffUser filer = samples.staffOf(OrganizationKind.PUBLIC);
        long commission = samples.commission(filer);
        StaffUser colleague = samples.colleague(filer);
        assertThrows(NotAllowed.class, () -> desk.start(Actor.staff(colleague.getId()), commissioned(commission)));
        house.tx(() -> house.em()
                .find(Pledge.class, new Pledge.Key(commission, filer.getId()))
                .end(LocalDate.of(2024, 3, 15)));
        assertThrows(NotAllowed.class, () -> desk.start(Actor.staff(filer.getId()), commissioned(commission)));
    }

    private static EntryDesk.Step1 commissioned(Long commission) {
        return new EntryDesk.Step1(Procedure.EXTENSION, "ENGINEER", FilingSamples.END, commission);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("F-4")
    void aDraftKeepsWhatWasTypedRightOrWrong(TestDatabase database) {
        open(database);
        long id = samples.draft();
        Answers wrong = Answers.of(Map.of(
                "nameLatin", "長".repeat(500),
                "nationality", "どこか",
                "birthDate", "令和８年の２月のいつか",
                "passportNumber", "X".repeat(300),
                "residenceCardNumber", "カードは家にあります",
                "currentExpiry", "2024-02-30",
                "address.prefecture", "99"));
        samples.save(id, PERSON, wrong);
        assertEquals(wrong, samples.kept(id, PERSON));
        Applicant applicant = samples.read(id).getApplicant();
        assertNull(applicant.getNameLatin());
        assertNull(applicant.getPassportNumber());
        assertEquals(FilingSamples.END, applicant.getEndOfStay(), "Step1's answer stands");
        assertNull(samples.read(id).getBureau());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("F-13")
    void theResidenceSaysWhichBureauIsInCharge(TestDatabase database) {
        open(database);
        long id = samples.draft();
        Answers person = FilingSamples.answers().get(PERSON);
        samples.save(id, PERSON, person);
        assertEquals("tokyo", samples.read(id).getBureau());
        samples.save(id, PERSON, person.with("address.prefecture", "27"));
        assertEquals("osaka", samples.read(id).getBureau());
        samples.save(id, PERSON, person.with("address.prefecture", ""));
        assertNull(samples.read(id).getBureau());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theApplicantIsKnownAsTheCheckReadsThem(TestDatabase database) {
        open(database);
        long id = samples.draft();
        Answers person = FilingSamples.answers()
                .get(PERSON)
                .with("nameLatin", "tran thi minh anh")
                .with("birthDate", "平成8年5月14日")
                .with("residenceCardNumber", "ab12345678cd")
                .with("currentExpiry", "令和6年5月20日");
        samples.save(id, PERSON, person);
        Applicant applicant = samples.read(id).getApplicant();
        assertEquals("TRAN THI MINH ANH", applicant.getNameLatin());
        assertEquals("1996-05-14", applicant.getBirthDate());
        assertEquals("AB12345678CD", applicant.getCardNumber());
        assertEquals("2024-05-20", applicant.getEndOfStay().toString());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("F-4")
    void ofTwoWindowsTheSecondIsToldAndNothingIsLost(TestDatabase database) {
        open(database);
        long id = samples.draft();
        Answers first = Answers.of(Map.of("nameLatin", "FIRST"));
        Answers second = Answers.of(Map.of("nameLatin", "SECOND"));
        Answers third = Answers.of(Map.of("nameLatin", "THIRD"));
        long version = save(id, first, 0, false).version();
        EntryDesk.Saved saved = save(id, second, version, false);
        assertFalse(saved.conflict());
        assertNotEquals(version, saved.version());

        EntryDesk.Saved told = save(id, third, version, false);
        assertTrue(told.conflict());
        assertEquals(saved.version(), told.version());
        assertEquals(second, samples.kept(id, PERSON));
        assertTrue(save(id, third, 0, false).conflict(), "a page that was opened before anything was saved");

        assertFalse(save(id, second, version, false).conflict(), "the same answers are no conflict");
        assertFalse(save(id, third, version, true).conflict());
        assertEquals(third, samples.kept(id, PERSON));
    }

    private EntryDesk.Saved save(long id, Answers typed, long version, boolean overwrite) {
        return desk.save(samples.user(), id, PERSON_PART, typed, version, overwrite);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void twoPartsOfOneDraftDoNotMeet(TestDatabase database) {
        open(database);
        long id = samples.draft();
        save(id, Answers.of(Map.of("nameLatin", "FIRST")), 0, false);
        Part agent = Forms.part("shared.agent");
        assertFalse(desk.save(samples.user(), id, agent, Answers.of(Map.of("agentName", "山田")), 0, false)
                .conflict());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aPartOfAnotherFormIsRefused(TestDatabase database) {
        open(database);
        long id = samples.draft();
        Part stranger = new Part("shared.stranger", PERSON_PART.title(), "", List.of());
        assertThrows(
                IllegalArgumentException.class,
                () -> desk.save(samples.user(), id, stranger, Answers.none(), 0, false));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("F-1")
    void withFaultsNothingIsEnteredAndEachPartSaysItsOwn(TestDatabase database) {
        open(database);
        Map<String, Answers> answers = new LinkedHashMap<>(FilingSamples.answers());
        answers.put(PERSON, answers.get(PERSON).with("nationality", ""));
        answers.remove("shared.receipt");
        long id = samples.answered(answers);
        Map<String, List<FieldFault>> faults = desk.enter(samples.user(), id);
        assertEquals(Set.of(PERSON, "shared.receipt"), faults.keySet());
        assertEquals("nationality", faults.get(PERSON).get(0).path());
        assertEquals(ApplicationState.DRAFT, samples.read(id).getState());
        assertFalse(samples.events(id).contains(ApplicationEvent.Kind.ENTERED));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"F-1", "F-12"})
    void whatIsWholeIsEnteredOnceAsTheCheckReadsIt(TestDatabase database) {
        open(database);
        Map<String, Answers> answers = new LinkedHashMap<>(FilingSamples.answers());
        answers.put(
                PERSON,
                answers.get(PERSON).with("nameLatin", "ｔｒａｎ thi minh anh").with("phone", "03-1234-5678"));
        long id = samples.answered(answers);
        assertEquals(Map.of(), desk.enter(samples.user(), id));
        assertEquals(Map.of(), desk.enter(samples.user(), id));
        Application entered = samples.read(id);
        assertEquals(ApplicationState.ENTERED, entered.getState());
        assertEquals(house.now(), entered.getMilestones().getEnteredAt());
        assertEquals("TRAN THI MINH ANH", samples.kept(id, PERSON).get("nameLatin"));
        assertEquals("0312345678", samples.kept(id, PERSON).get("phone"));
        assertEquals(FilingSamples.APPLICANT_MAIL, entered.getApplicant().getNotificationEmail());
        assertEquals(List.of(ApplicationEvent.Kind.STARTED, ApplicationEvent.Kind.ENTERED), samples.events(id));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("F-3")
    void whatIsEnteredDoesNotChange(TestDatabase database) {
        open(database);
        long id = samples.entered();
        Answers before = samples.kept(id, PERSON);
        assertThrows(WrongState.class, () -> save(id, Answers.of(Map.of("nameLatin", "OTHER")), 0, true));
        assertEquals(before, samples.kept(id, PERSON));
        assertEquals(FilingSamples.NAME, samples.read(id).getApplicant().getNameLatin());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("F-3")
    void whatIsDiscardedIsGoneWithItsFiles(TestDatabase database) {
        open(database);
        long id = samples.complete();
        desk.discard(samples.user(), id);
        assertNull(samples.read(id));
        assertEquals(List.of(), house.get(FileDirectory.class).ofOwner("application:" + id));
        assertEquals(List.of(), samples.events(id));
        assertEquals(1, Audited.done(house, "application.discarded", "application:" + id));
        long draft = samples.draft();
        desk.discard(samples.user(), draft);
        assertNull(samples.read(draft));
        long filed = samples.filed();
        assertThrows(WrongState.class, () -> desk.discard(samples.user(), filed));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("F-3")
    void aNewDraftStartsFromACopy(TestDatabase database) {
        open(database);
        long id = samples.filed();
        long copy = desk.copy(samples.user(), id);
        Application draft = samples.read(copy);
        assertEquals(ApplicationState.DRAFT, draft.getState());
        assertEquals(FilingSamples.NAME, draft.getApplicant().getNameLatin());
        assertEquals("tokyo", draft.getBureau());
        assertNull(draft.getDocumentsFileId());
        assertNull(draft.getMilestones().getProvisionalNumber());
        assertEquals(samples.kept(id, PERSON), samples.kept(copy, PERSON));
        assertEquals(
                Set.of("notificationEmail"),
                samples.kept(copy, "shared.receipt").keys(),
                "what is confirmed is confirmed each time");
        assertEquals(Set.of("shared.receipt"), desk.enter(samples.user(), copy).keySet());
        assertEquals(ApplicationState.FILED, samples.read(id).getState());
        assertThrows(WrongState.class, () -> desk.copy(samples.user(), copy));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"F-7", "S-1"})
    void somebodyElsesEntryIsNotThereAndTheAttemptIsWrittenDown(TestDatabase database) {
        open(database);
        long id = samples.draft();
        Actor colleague = samples.colleague();
        Answers typed = Answers.of(Map.of("nameLatin", "OTHER"));
        assertThrows(NotFound.class, () -> desk.save(colleague, id, PERSON_PART, typed, 0, true));
        assertThrows(NotFound.class, () -> desk.enter(colleague, id));
        assertThrows(NotFound.class, () -> desk.discard(colleague, id));
        assertThrows(NotFound.class, () -> desk.copy(colleague, id));
        assertEquals(4, Audited.refused(house, "NOT_YOURS"));
        assertThrows(NotFound.class, () -> desk.enter(samples.user(), 999_999));
        assertEquals(4, Audited.refused(house, "NOT_YOURS"));
        assertThrows(NotAllowed.class, () -> desk.enter(samples.examiner(), id));
        assertEquals(ApplicationState.DRAFT, samples.read(id).getState());
    }
}

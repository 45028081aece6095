package org.zairyu.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.account.NotAllowed;
import org.zairyu.account.NotFound;
import org.zairyu.audit.Actor;
import org.zairyu.audit.Audited;
import org.zairyu.document.FileDirectory;
import org.zairyu.form.Answers;
import org.zairyu.form.FieldFault;
import org.zairyu.form.Forms;
import org.zairyu.form.Part;

/** An entry is checked and closed, discarded or copied, and by its own user alone. */
@Tag("database")
class EntryDeskTest extends EntryHouse {

    private static final Part PERSON_PART = Forms.part(PERSON);

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("F-1")
    void withFaultsNothingIsEnteredAndEachPartSaysItsOwn(TestDatabase database) {
        open(database);
        Map<String, Answers> answers = new LinkedHashMap<>(RightAnswers.ofAllParts());
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
        Map<String, Answers> answers = new LinkedHashMap<>(RightAnswers.ofAllParts());
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
        assertThrows(WrongState.class, () -> samples.save(id, PERSON, Answers.of(Map.of("nameLatin", "OTHER"))));
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

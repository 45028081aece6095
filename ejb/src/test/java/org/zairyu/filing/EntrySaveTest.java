package org.zairyu.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.form.Answers;
import org.zairyu.form.Forms;
import org.zairyu.form.Part;

/** What a draft keeps of what is typed. */
@Tag("database")
class EntrySaveTest extends EntryHouse {

    private static final Part PERSON_PART = Forms.part(PERSON);

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
        Answers person = RightAnswers.ofAllParts().get(PERSON);
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
        Answers person = RightAnswers.ofAllParts()
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
}

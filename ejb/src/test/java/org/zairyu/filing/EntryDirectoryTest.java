package org.zairyu.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.account.NotAllowed;
import org.zairyu.account.NotFound;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.audit.Audited;
import org.zairyu.document.CopySheet;
import org.zairyu.form.Answers;
import org.zairyu.form.Autofill;
import org.zairyu.form.Forms;
import org.zairyu.form.Line;
import org.zairyu.form.Part;
import org.zairyu.organization.CommissionLine;
import org.zairyu.organization.OrganizationKind;

@Tag("database")
class EntryDirectoryTest {

    private TestHouse house;
    private FilingSamples samples;
    private EntryDirectory directory;
    private Actor user;

    private void open(TestDatabase database) {
        house = TestHouse.on(database);
        samples = FilingSamples.in(house);
        directory = house.get(EntryDirectory.class);
        user = samples.user();
    }

    private static List<Line> lines(List<EntryText> texts) {
        return texts.stream()
                .flatMap(text -> text.sections().stream())
                .flatMap(section -> section.lines().stream())
                .toList();
    }

    private static String value(List<EntryText> texts, String path) {
        return lines(texts).stream()
                .filter(line -> line.path().equals(path))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("U-3")
    void itBeginsWithWhoTheUserFilesFor(TestDatabase database) {
        open(database);
        EntryDirectory.Beginning own = directory.beginning(user);
        assertEquals("株式会社みどり製作所", own.organization().name());
        assertEquals(List.of(), own.commissions());
        StaffUser filer = samples.staffOf(OrganizationKind.PUBLIC);
        long commission = samples.commission(filer);
        samples.commission(samples.staffOf(OrganizationKind.PUBLIC));
        assertEquals(
                List.of(commission),
                directory.beginning(Actor.staff(filer.getId())).commissions().stream()
                        .map(CommissionLine::id)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("F-1")
    void aDraftShowsHowFarEachPartIs(TestDatabase database) {
        open(database);
        long id = samples.draft();
        EntryView fresh = directory.entry(user, id);
        assertEquals(List.of("step2-1", "step2-2", "step2-3"), fresh.pages());
        assertEquals("step2-2", fresh.after("step2-1"));
        assertNull(fresh.after("step2-3"));
        assertEquals(-1, fresh.faults("step2-1"));
        assertNull(fresh.savedAt());
        assertFalse(fresh.complete());
        samples.save(
                id,
                "extension.applicant",
                RightAnswers.ofAllParts().get("extension.applicant").with("nationality", ""));
        assertEquals(1, directory.entry(user, id).faults("step2-1"));
        RightAnswers.ofAllParts().forEach((part, answers) -> samples.save(id, part, answers));
        EntryView whole = directory.entry(user, id);
        assertTrue(whole.complete());
        assertEquals(house.now(), whole.savedAt());
        assertEquals(6, whole.versions().size());
        assertEquals(FilingSamples.NAME, whole.applicant());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatThePortalKnowsIsNotTypedAgain(TestDatabase database) {
        open(database);
        long id = samples.draft();
        EntryView entry = directory.entry(user, id);
        Answers agent = Autofill.fill(Forms.part("shared.agent"), Answers.none(), entry.facts());
        assertEquals("山田 花子", agent.get("agentName"));
        assertEquals("株式会社みどり製作所", agent.get("agentOrganization"));
        assertEquals("千代田区", agent.get("agentAddress.city"));
        Answers person = Autofill.fill(Forms.part("extension.applicant"), Answers.none(), entry.facts());
        assertEquals("2024-05-15", person.get("currentExpiry"));
        Answers employer = Autofill.fill(Forms.part("shared.n.applicant2"), Answers.none(), entry.facts());
        assertEquals("株式会社みどり製作所", employer.get("employerName"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aPageHasItsPartsAndAnUnknownOneIsNotThere(TestDatabase database) {
        open(database);
        long id = samples.draft();
        assertEquals(
                List.of("shared.n.applicant2", "shared.agent"),
                directory.parts(user, id, "step2-2").stream().map(Part::id).toList());
        assertThrows(NotFound.class, () -> directory.parts(user, id, "step2-9"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"F-1", "F-16"})
    void everyAnswerIsReadAgainInBothLanguages(TestDatabase database) {
        open(database);
        long id = samples.entered();
        List<EntryText> ja = directory.text(user, id, Locale.JAPANESE);
        assertEquals("ベトナム", value(ja, "nationality"));
        assertEquals("1996年5月14日（平成8年）", value(ja, "birthDate"));
        assertEquals(FilingSamples.APPLICANT_MAIL, value(ja, "notificationEmail"));
        assertEquals("Viet Nam", value(directory.text(user, id, Locale.ENGLISH), "nationality"));
        for (Answers typed : RightAnswers.ofAllParts().values()) {
            for (String key : typed.keys()) {
                String question = key.replaceFirst("\\..*", "");
                assertFalse(value(ja, question).isEmpty(), question);
            }
        }
        CopySheet sheet = house.get(EntryCopy.class).sheet(user, id, Locale.JAPANESE);
        assertTrue(sheet.toString().contains("ベトナム") && sheet.toString().contains("申請情報入力済"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("F-4")
    void aDraftWithAnythingTypedCanBeRead(TestDatabase database) {
        open(database);
        long id = samples.draft();
        samples.save(
                id,
                "extension.applicant",
                Answers.of(Map.of("birthDate", "2024-02-30", "nationality", "どこか", "currentPeriod", "P9999X")));
        assertEquals("2024-02-30", value(directory.text(user, id, Locale.JAPANESE), "birthDate"));
        assertTrue(directory.entry(user, id).faults("step2-1") > 0);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"F-7", "S-1"})
    void somebodyElsesIsNotThere(TestDatabase database) {
        open(database);
        long id = samples.draft();
        Actor colleague = samples.colleague();
        assertThrows(NotFound.class, () -> directory.entry(colleague, id));
        assertThrows(NotFound.class, () -> directory.parts(colleague, id, "step2-1"));
        assertThrows(NotFound.class, () -> directory.text(colleague, id, Locale.JAPANESE));
        assertThrows(NotFound.class, () -> house.get(EntryCopy.class).sheet(colleague, id, Locale.JAPANESE));
        assertEquals(4, Audited.refused(house, "NOT_YOURS"));
        assertThrows(NotAllowed.class, () -> directory.entry(samples.examiner(), id));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aPageOfTheFormTakesTenStatements(TestDatabase database) {
        open(database);
        long id = samples.answered(RightAnswers.ofAllParts());
        List<String> statements = house.statements(() -> directory.entry(user, id));
        assertTrue(statements.size() <= 10, () -> String.join("\n", statements));
    }
}

package org.zairyu.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.account.NotFound;
import org.zairyu.audit.Actor;
import org.zairyu.audit.Audited;
import org.zairyu.document.Declaration;
import org.zairyu.document.FileDirectory;
import org.zairyu.document.FileFacts;
import org.zairyu.document.Received;
import org.zairyu.notice.Written;

@Tag("database")
class AnswerRequestDeskTest {

    private TestHouse house;
    private FilingSamples samples;
    private AnswerRequestDesk desk;
    private Actor user;
    private Actor officer;

    private void open(TestDatabase database) {
        house = TestHouse.on(database);
        samples = FilingSamples.in(house);
        desk = house.get(AnswerRequestDesk.class);
        user = samples.user();
        officer = samples.examiner();
    }

    private void attach(long id, String name) {
        try (Received received = samples.pdf(name)) {
            desk.attach(user, id, received);
        }
    }

    private List<String> answers(long id) {
        return house.get(FileDirectory.class).ofOwner("application:" + id).stream()
                .filter(file -> file.round() > 0)
                .map(file -> file.round() + " " + file.name())
                .toList();
    }

    private ApplicationDetail.Round round(long id, int number) {
        return house.get(ApplicationDirectory.class).detail(user, id).rounds().get(number - 1);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"A-5", "F-12"})
    void whatWasAskedForIsSentOnceAndTheBureauGoesOn(TestDatabase database) {
        open(database);
        long id = samples.asked(officer);
        attach(id, "途中.pdf");
        attach(id, "契約書.pdf");
        assertEquals(List.of("1 契約書.pdf"), answers(id), "the other one is gone");
        assertEquals(ApplicationState.DOCUMENTS_REQUESTED, samples.read(id).getState());
        desk.send(user, id, "後日、原本も郵送します。");
        assertEquals(ApplicationState.UNDER_EXAMINATION, samples.read(id).getState());
        ApplicationDetail.Round round = round(id, 1);
        assertEquals("契約書.pdf", round.file().name());
        assertEquals("後日、原本も郵送します。", round.note());
        assertEquals(house.now(), round.answeredAt());
        List<String> mails = Written.bodies(house, "app.docs.received");
        assertEquals(1, mails.size());
        assertTrue(mails.get(0).contains("契約書.pdf"), mails.get(0));
        assertEquals(1, Audited.done(house, "application.request_answered", "application:" + id));
        assertThrows(WrongState.class, () -> desk.send(user, id, null));
        assertThrows(WrongState.class, () -> attach(id, "もう一つ.pdf"));
        assertThrows(WrongState.class, () -> desk.detach(user, id));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("A-5")
    void eachRoundKeepsItsOwnFile(TestDatabase database) {
        open(database);
        long id = samples.asked(officer);
        attach(id, "一回目.pdf");
        desk.send(user, id, null);
        samples.ask(id, officer);
        assertNull(round(id, 2).file());
        attach(id, "二回目.pdf");
        assertEquals(List.of("1 一回目.pdf", "2 二回目.pdf"), answers(id));
        assertEquals("一回目.pdf", round(id, 1).file().name());
        desk.send(user, id, null);
        assertEquals(2, Written.to(house, "app.docs.received").size());
        FileFacts filed =
                house.get(FileDirectory.class).ofOwner("application:" + id).get(0);
        assertEquals(0, filed.round(), "what was filed is still there");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("A-5")
    void nothingIsSentWithoutAFile(TestDatabase database) {
        open(database);
        long id = samples.asked(officer);
        assertThrows(NothingAttached.class, () -> desk.send(user, id, "何もありません"));
        attach(id, "契約書.pdf");
        desk.detach(user, id);
        desk.detach(user, id);
        assertEquals(List.of(), answers(id));
        assertThrows(NothingAttached.class, () -> desk.send(user, id, null));
        assertEquals(ApplicationState.DOCUMENTS_REQUESTED, samples.read(id).getState());
        assertEquals(List.of(), Written.to(house, "app.docs.received"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("A-5")
    void theNoteIsKeptAsItWasWritten(TestDatabase database) {
        open(database);
        long id = samples.asked(officer);
        attach(id, "契約書.pdf");
        assertThrows(IllegalArgumentException.class, () -> desk.send(user, id, "あ".repeat(1_001)));
        desk.send(user, id, "い\n".repeat(500));
        assertEquals("い\n".repeat(500).strip(), round(id, 1).note());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("A-5")
    void onlyWhenTheOfficerAskedIsAFurtherAttachmentPossible(TestDatabase database) {
        open(database);
        long id = samples.filed();
        assertThrows(WrongState.class, () -> attach(id, "契約書.pdf"));
        samples.number(id);
        assertThrows(WrongState.class, () -> attach(id, "契約書.pdf"));
        assertThrows(WrongState.class, () -> desk.declaration(user, id));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("A-5")
    void theDeclarationSaysWhatThePortalKnows(TestDatabase database) {
        open(database);
        long id = samples.asked(officer);
        Declaration declaration = desk.declaration(user, id);
        String said = declaration.toString();
        for (String known :
                List.of("東京出入国在留管理局長", "東オE24-000001", FilingSamples.NAME, "ベトナム", "雇用契約書の写し", "山田 花子", "株式会社みどり製作所")) {
            assertTrue(said.contains(known), known + " in " + said);
        }
        assertNotEquals("", declaration.applicant().toString());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"F-7", "S-1"})
    void somebodyElseDoesNotAnswer(TestDatabase database) {
        open(database);
        long id = samples.asked(officer);
        Actor colleague = samples.colleague();
        assertThrows(NotFound.class, () -> desk.declaration(colleague, id));
        assertThrows(NotFound.class, () -> desk.send(colleague, id, null));
        assertThrows(NotFound.class, () -> desk.detach(colleague, id));
        assertEquals(3, Audited.refused(house, "NOT_YOURS"));
    }
}

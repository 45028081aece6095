package org.zairyu.examination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.filing.ApplicationState;
import org.zairyu.filing.Outcome;
import org.zairyu.filing.WrongState;
import org.zairyu.notice.Letter;

/** Documents are asked for and a case is decided. */
@Tag("database")
class ExaminationDeskTest extends ExaminationHouse {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"X-3", "A-5"})
    void askingForDocumentsWritesARoundAndOneMail(TestDatabase database) {
        open(database);
        long id = samples.of("RAHMAN MD ARIFUL").filed();
        desk.requestDocuments(examiner, id, version(id), "卒業証明書の訳文\n\n雇用契約書の写し ", DUE);
        assertEquals(ApplicationState.DOCUMENTS_REQUESTED, samples.read(id).getState());
        assertEquals(examiner.id(), samples.read(id).getExaminerId());
        CaseView view = house.get(CaseDirectory.class).open(examiner, id);
        assertEquals(1, view.openRound().number());
        assertEquals(DUE, view.openRound().dueOn());
        Letter mail = outbox.only("app.docs.requested");
        assertEquals(List.of("卒業証明書の訳文", "雇用契約書の写し"), items(mail.values().get("items")));
        assertEquals(DUE, mail.values().get("dueOn"));
        assertEquals("kana@example.jp", mail.to());
        assertThrows(WrongState.class, () -> desk.requestDocuments(examiner, id, version(id), "もう一つの資料", DUE));
        assertEquals(1, mails("app.docs.requested"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("A-5")
    void eachRoundIsKeptApart(TestDatabase database) {
        open(database);
        long id = samples.of("RAHMAN MD ARIFUL").filed();
        desk.requestDocuments(examiner, id, version(id), "一回目", DUE);
        samples.answer(id, 1);
        house.pass(Duration.ofHours(1));
        desk.requestDocuments(examiner, id, version(id), "二回目", DUE);
        List<CaseView.Round> rounds =
                house.get(CaseDirectory.class).open(examiner, id).rounds();
        assertEquals(List.of(1, 2), rounds.stream().map(CaseView.Round::number).toList());
        assertEquals(
                List.of(false, true),
                rounds.stream().map(round -> round.answeredAt() == null).toList());
        assertEquals(2, mails("app.docs.requested"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"A-5", "X-3"})
    void whatNeverCameIsNoLongerWaitedForOnceItIsDecided(TestDatabase database) {
        open(database);
        long id = samples.of("RAHMAN MD ARIFUL").filed();
        desk.requestDocuments(examiner, id, version(id), "卒業証明書の訳文", DUE);
        desk.withdraw(examiner, id, version(id), "取下書を3月15日に受け取りました。");
        CaseView view = house.get(CaseDirectory.class).open(examiner, id);
        assertNull(view.openRound());
        assertEquals(1, view.rounds().size());
        QueueFilter any = new QueueFilter(null, null, view.number(), null);
        assertNull(house.get(QueueDirectory.class)
                .page(examiner, QueueTab.ALL, any, null, 10)
                .rows()
                .get(0)
                .dueOn());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"X-3", "R-5"})
    void aPermissionByPostTellsWhatToSend(TestDatabase database) {
        open(database);
        long id = samples.of("RAHMAN MD ARIFUL").filed();
        desk.permit(examiner, id, version(id), "ENGINEER", "P3Y", LocalDate.of(2027, 5, 15));
        assertEquals(ApplicationState.EXAMINED, samples.read(id).getState());
        assertEquals("P3Y", samples.read(id).getDecision().getGrantedPeriod());
        assertEquals(0, mails("app.done.counter"));
        Letter mail = outbox.only("app.done.post");
        assertEquals(3, items(mail.values().get("items")).size());
        assertTrue(mail.values().get("fee").toString().contains("4,000"));
        assertTrue(mail.values().get("address").toString().startsWith("〒135-0064\n東京都江東区青海"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"R-2", "R-6"})
    void aShortPeriodIsHandedOutAtTheCounter(TestDatabase database) {
        open(database);
        long id = samples.of("RAHMAN MD ARIFUL").filed();
        desk.permit(examiner, id, version(id), "ENGINEER", "P3M", LocalDate.of(2024, 8, 15));
        assertEquals(0, mails("app.done.post"));
        Letter mail = outbox.only("app.done.counter");
        assertEquals(6, items(mail.values().get("items")).size());
        assertEquals(LocalDate.of(2024, 3, 29), mail.values().get("lastDay"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"R-2", "R-6"})
    void newKanjiAreHandedOutAtTheCounter(TestDatabase database) {
        open(database);
        long id = samples.of("CHEN YIJUN").atCounter(true).filed();
        desk.permit(examiner, id, version(id), "ENGINEER", "P5Y", LocalDate.of(2029, 5, 15));
        assertEquals(1, mails("app.done.counter"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"X-3", "R-9"})
    void aRefusalKeepsItsReasonAndHasItsOwnMail(TestDatabase database) {
        open(database);
        long id = samples.of("RAHMAN MD ARIFUL").filed();
        assertThrows(IllegalArgumentException.class, () -> desk.refuse(examiner, id, version(id), " "));
        desk.refuse(examiner, id, version(id), "活動内容を示す資料が足りません。");
        assertEquals(Outcome.REFUSED, samples.read(id).getDecision().getOutcome());
        assertEquals("活動内容を示す資料が足りません。", samples.read(id).getDecision().getRefusalReason());
        assertEquals(1, mails("app.result.refused"));
        assertEquals(0, mails("app.done.post"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"X-3", "F-12"})
    void aWithdrawalIsRecordedAtTheUsersWish(TestDatabase database) {
        open(database);
        long id = samples.of("RAHMAN MD ARIFUL").onlyFiled().filed();
        desk.withdraw(examiner, id, version(id), "取下書を3月15日に受け取りました。");
        assertEquals(ApplicationState.WITHDRAWN, samples.read(id).getState());
        assertEquals(
                List.of("kana@example.jp", "a@example.jp"),
                outbox.letters("app.withdrawn").stream().map(Letter::to).toList());
        assertThrows(WrongState.class, () -> desk.withdraw(examiner, id, version(id), "もう一度"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("X-3")
    void whatIsDecidedStands(TestDatabase database) {
        open(database);
        long id = samples.of("RAHMAN MD ARIFUL").filed();
        desk.refuse(examiner, id, version(id), "理由");
        assertThrows(
                WrongState.class,
                () -> desk.permit(examiner, id, version(id), "ENGINEER", "P1Y", LocalDate.of(2025, 5, 15)));
        assertThrows(WrongState.class, () -> desk.requestDocuments(examiner, id, version(id), "資料", DUE));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("X-3")
    void whatHasNoAcceptanceNumberYetIsNotDecided(TestDatabase database) {
        open(database);
        long id = samples.of("RAHMAN MD ARIFUL").onlyFiled().filed();
        assertThrows(WrongState.class, () -> desk.refuse(examiner, id, version(id), "理由"));
        assertThrows(WrongState.class, () -> desk.requestDocuments(examiner, id, version(id), "資料", DUE));
        assertNull(samples.read(id).getExaminerId());
    }

    private static List<String> items(Object value) {
        return ((List<?>) value).stream().map(String::valueOf).toList();
    }
}

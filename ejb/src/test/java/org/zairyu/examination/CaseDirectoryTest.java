package org.zairyu.examination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.zairyu.document.DocumentsAtHand;
import org.zairyu.filing.ApplicationAction;
import org.zairyu.filing.ApplicationEvent;
import org.zairyu.filing.FiledSamples;
import org.zairyu.filing.Outcome;
import org.zairyu.notice.Outbox;
import org.zairyu.notice.RecordingOutbox;

@Tag("database")
class CaseDirectoryTest {

    private TestHouse house;
    private FiledSamples samples;
    private Actor me;
    private CaseDirectory cases;

    private void open(TestDatabase database) {
        house = DocumentsAtHand.in(TestHouse.on(database)).set(Outbox.class, new RecordingOutbox());
        samples = FiledSamples.in(house);
        me = samples.officer("fujino", "tokyo", OfficerRole.EXAMINER);
        cases = house.get(CaseDirectory.class);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("X-2")
    void oneScreenTellsWhoFiledWhatAndWhatHappened(TestDatabase database) {
        open(database);
        long id = samples.of("RAHMAN MD ARIFUL").filed();
        samples.of("OSEI KWAME").filed();
        house.get(AssignmentDesk.class).take(me, id);
        house.pass(Duration.ofDays(5));
        CaseView view = cases.open(me, id);
        assertEquals("RAHMAN MD ARIFUL", view.applicant().nameLatin());
        assertEquals(5, view.days());
        assertEquals("株式会社みなと計測", view.filer().organization());
        assertEquals("東京都港区虎ノ門0-1-2", view.filer().address());
        assertEquals(3, view.filer().category());
        assertEquals("森川 加奈", view.filer().user());
        assertNull(view.filer().commission());
        assertEquals(1, view.filer().open());
        assertEquals("審査官 fujino", view.examiner());
        assertEquals(
                List.of(ApplicationEvent.Kind.FILED, ApplicationEvent.Kind.NUMBERED, ApplicationEvent.Kind.TAKEN),
                view.history().stream().map(CaseView.Happened::kind).toList());
        assertEquals("審査官 fujino", view.history().get(2).who());
        assertTrue(view.may(ApplicationAction.PERMIT));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("C-3")
    void itSaysWhenTheUserHasLeft(TestDatabase database) {
        open(database);
        long id = samples.of("RAHMAN MD ARIFUL").filed();
        assertFalse(cases.open(me, id).filer().left());
        house.tx(() -> house.em().find(StaffUser.class, samples.user().id()).delete(house.now()));
        assertTrue(cases.open(me, id).filer().left());
        assertEquals(samples.user().id(), cases.open(me, id).filer().userId());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("X-2")
    void aDecisionIsShownWithItsReason(TestDatabase database) {
        open(database);
        long id = samples.of("RAHMAN MD ARIFUL").filed();
        house.get(ExaminationDesk.class).refuse(me, id, samples.read(id).getVersion(), "理由の文章");
        CaseView view = cases.open(me, id);
        assertEquals(Outcome.REFUSED, view.result().outcome());
        assertEquals("理由の文章", view.result().reason());
        assertEquals(Set.of(), view.actions());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("X-2")
    void earlierApplicationsOfThePersonAreFoundByEachOfTheirSigns(TestDatabase database) {
        open(database);
        long card = samples.of("RAHMAN ARIFUL")
                .person("1990-01-02", "AB12345678CD", "XX0000001")
                .filed();
        house.pass(Duration.ofHours(1));
        long passport = samples.of("MD RAHMAN")
                .person("1990-01-03", "ZZ00000001ZZ", "TK1234567")
                .inOsaka()
                .filed();
        house.pass(Duration.ofHours(1));
        long name = samples.of("RAHMAN MD ARIFUL")
                .person("1990-01-02", "ZZ00000002ZZ", null)
                .filed();
        house.pass(Duration.ofHours(1));
        samples.of("RAHMAN MD ARIFUL")
                .person("1991-01-02", "ZZ00000003ZZ", "XX0000003")
                .filed();
        samples.of("RAHMAN MD ARIFUL").entered();
        long id = samples.of("RAHMAN MD ARIFUL").filed();
        List<CaseView.Earlier> earlier = cases.open(me, id).earlier();
        assertEquals(
                List.of(name, passport, card),
                earlier.stream().map(CaseView.Earlier::id).toList());
        assertEquals(Set.of(CaseView.Match.NAME_AND_BIRTH), earlier.get(0).matches());
        assertEquals(Set.of(CaseView.Match.PASSPORT), earlier.get(1).matches());
        assertEquals(Set.of(CaseView.Match.CARD), earlier.get(2).matches());
        assertEquals(
                List.of(true, false, true),
                earlier.stream().map(CaseView.Earlier::own).toList());
        long again = samples.of("RAHMAN MD ARIFUL").filed();
        CaseView.Earlier twin = cases.open(me, again).earlier().get(0);
        assertEquals(id, twin.id());
        assertEquals(Set.of(CaseView.Match.values()), twin.matches());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatIsReadOfEarlierApplicationsHasAnEnd(TestDatabase database) {
        open(database);
        long id = samples.of("RAHMAN MD ARIFUL").filed();
        for (int i = 0; i < EarlierCases.MOST / 3 + 5; i++) {
            samples.of("RAHMAN MD ARIFUL").filed();
        }
        List<CaseView.Earlier> earlier = cases.open(me, id).earlier();
        int matches = earlier.stream().mapToInt(one -> one.matches().size()).sum();
        assertEquals(EarlierCases.MOST, matches);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aPersonOfWhomNothingIsKnownMatchesNobody(TestDatabase database) {
        open(database);
        samples.of(null).person(null, null, null).filed();
        long id = samples.of(null).person(null, null, null).filed();
        assertEquals(List.of(), cases.open(me, id).earlier());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("X-5")
    void openingIsWrittenDown(TestDatabase database) {
        open(database);
        long id = samples.of("RAHMAN MD ARIFUL").filed();
        cases.open(me, id);
        cases.open(me, id);
        assertEquals(2, Audited.done(house, "application.opened", "application:" + id));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"X-1", "X-2", "S-1"})
    void aCaseIsForTheExaminersOfItsBureau(TestDatabase database) {
        open(database);
        long id = samples.of("RAHMAN MD ARIFUL").filed();
        long entered = samples.of("OSEI KWAME").entered();
        Actor far = samples.officer("nishi", "osaka", OfficerRole.EXAMINER);
        Actor counter = samples.officer("mado", "tokyo", OfficerRole.COUNTER);
        Actor colleague = samples.officer("kita", "tokyo", OfficerRole.EXAMINER);
        CasePage page = cases.page(colleague, id, Locale.ENGLISH);
        assertEquals(id, page.view().id());
        assertEquals("extension.applicant", page.answers().get(0).part());
        assertEquals(
                Set.of(me.id(), colleague.id()),
                page.colleagues().stream().map(Colleagues.Colleague::id).collect(Collectors.toSet()));
        assertThrows(NotFound.class, () -> cases.page(far, id, Locale.ENGLISH));
        assertThrows(NotFound.class, () -> cases.page(me, entered, Locale.ENGLISH));
        assertThrows(NotFound.class, () -> cases.page(me, 999_999, Locale.ENGLISH));
        assertEquals(2, Audited.refused(house, "NOT_YOURS"));
        assertThrows(NotAllowed.class, () -> cases.page(counter, id, Locale.ENGLISH));
        assertThrows(NotAllowed.class, () -> cases.page(samples.user(), id, Locale.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void thePageOfACaseTakesTenStatements(TestDatabase database) {
        open(database);
        long id = samples.of("RAHMAN MD ARIFUL").filed();
        house.get(ExaminationDesk.class)
                .requestDocuments(me, id, samples.read(id).getVersion(), "雇用契約書", LocalDate.of(2024, 3, 29));
        samples.answer(id, 1);
        List<String> statements = house.statements(() -> cases.page(me, id, Locale.ENGLISH));
        assertTrue(statements.size() <= 10, () -> String.join("\n", statements));
    }
}

package org.zairyu.examination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.account.OfficerDesk;
import org.zairyu.account.OfficerDetails;
import org.zairyu.account.OfficerDirectory;
import org.zairyu.account.OfficerRole;
import org.zairyu.account.WorkInHand;
import org.zairyu.audit.Actor;
import org.zairyu.document.DocumentsAtHand;
import org.zairyu.filing.ApplicationEvent;
import org.zairyu.filing.FiledSamples;
import org.zairyu.filing.Outcome;

/** What becomes of the cases of an examiner who leaves, moves or examines no more. */
@Requirement({"X-1", "S-3"})
@Tag("database")
class CasesInHandTest {

    private TestHouse house;
    private FiledSamples samples;
    private Actor administrator;
    private Actor leaver;
    private Actor colleague;

    private void open(TestDatabase database) {
        house = DocumentsAtHand.in(TestHouse.on(database));
        house.set(WorkInHand.class, house.get(CasesInHand.class));
        samples = FiledSamples.in(house);
        administrator = samples.officer("okada", "osaka", OfficerRole.ADMINISTRATOR);
        leaver = samples.officer("fujino", "tokyo", OfficerRole.EXAMINER, OfficerRole.COUNTER);
        colleague = samples.officer("otani", "tokyo", OfficerRole.EXAMINER);
    }

    private long taken(Actor by, String name) {
        long id = samples.of(name).filed();
        house.get(AssignmentDesk.class).take(by, id);
        return id;
    }

    private int version() {
        return house.get(OfficerDirectory.class)
                .open(administrator, leaver.id())
                .version();
    }

    private void change(String bureau, OfficerRole... roles) {
        house.get(OfficerDesk.class)
                .change(
                        administrator,
                        leaver.id(),
                        version(),
                        new OfficerDetails("藤野 亮", null, "fujino@isa.example.jp", bureau, Set.of(roles)));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theCasesOfWhoIsLockedOutAreInTheQueueAgain(TestDatabase database) {
        open(database);
        long open = taken(leaver, "RAHMAN MD ARIFUL");
        long decided = taken(leaver, "SILVA FERNANDA");
        house.get(ExaminationDesk.class)
                .refuse(leaver, decided, samples.read(decided).getVersion(), "要件を満たしません。");
        long others = taken(colleague, "CHEN YIJUN");
        house.get(OfficerDesk.class).lockOut(administrator, leaver.id(), version());
        assertNull(samples.read(open).getExaminerId());
        assertEquals(leaver.id(), samples.read(decided).getExaminerId(), "what was decided keeps its name");
        assertEquals(Outcome.REFUSED, samples.read(decided).getDecision().getOutcome());
        assertEquals(colleague.id(), samples.read(others).getExaminerId());
        var history = house.get(CaseDirectory.class).open(colleague, open).history();
        assertEquals(
                ApplicationEvent.Kind.GIVEN_BACK,
                history.get(history.size() - 1).kind());
        assertEquals(open, house.get(AssignmentDesk.class).takeNext(colleague).orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whoMovesOrExaminesNoMoreLeavesTheCasesWhoStaysKeepsThem(TestDatabase database) {
        open(database);
        long id = taken(leaver, "RAHMAN MD ARIFUL");
        change("tokyo", OfficerRole.EXAMINER, OfficerRole.APPROVER);
        assertEquals(leaver.id(), samples.read(id).getExaminerId());
        change("tokyo", OfficerRole.COUNTER);
        assertNull(samples.read(id).getExaminerId());
        change("tokyo", OfficerRole.EXAMINER);
        house.get(AssignmentDesk.class).take(leaver, id);
        change("osaka", OfficerRole.EXAMINER);
        assertNull(samples.read(id).getExaminerId());
    }
}

package org.zairyu.examination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.account.NotAllowed;
import org.zairyu.account.NotFound;
import org.zairyu.account.OfficerRole;
import org.zairyu.audit.Actor;
import org.zairyu.audit.Audited;

/** Whose a case is, and for whom none is. */
@Tag("database")
class AssignmentDeskTest extends ExaminationHouse {

    private AssignmentDesk assignment;

    @Override
    void open(TestDatabase database) {
        super.open(database);
        assignment = house.get(AssignmentDesk.class);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("X-1")
    void aCaseIsTakenOnceAndGivenToAColleague(TestDatabase database) {
        open(database);
        long id = samples.of("RAHMAN MD ARIFUL").filed();
        assignment.take(examiner, id);
        assignment.take(examiner, id);
        assertEquals(
                "審査官 fujino",
                assertThrows(ChangedMeanwhile.class, () -> assignment.take(colleague, id))
                        .getOfficer());
        Actor far = samples.officer("nishi", "osaka", OfficerRole.EXAMINER);
        assertThrows(NotFound.class, () -> assignment.assign(examiner, id, version(id), far.id()));
        assignment.assign(examiner, id, version(id), colleague.id());
        assertEquals(colleague.id(), samples.read(id).getExaminerId());
        List<CaseView.Happened> history =
                house.get(CaseDirectory.class).open(examiner, id).history();
        assertEquals("審査官 otani", history.get(history.size() - 1).detail());
        assertEquals("審査官 fujino", history.get(history.size() - 1).who());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("X-1")
    void theNextCaseIsTheOldestThatNobodyHas(TestDatabase database) {
        open(database);
        long first = samples.of("OSEI KWAME").filed();
        house.pass(Duration.ofHours(1));
        long second = samples.of("PHAM THU HA").filed();
        samples.of("MEHTA ROHAN").inOsaka().filed();
        assertEquals(first, assignment.takeNext(examiner).getAsLong());
        assertEquals(second, assignment.takeNext(colleague).getAsLong());
        assertTrue(assignment.takeNext(examiner).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"X-1", "S-1"})
    void anotherBureauFindsNothing(TestDatabase database) {
        open(database);
        long id = samples.of("RAHMAN MD ARIFUL").inOsaka().filed();
        assertThrows(NotFound.class, () -> desk.refuse(examiner, id, 1, "理由"));
        assertThrows(NotFound.class, () -> assignment.take(examiner, id));
        assertThrows(NotFound.class, () -> house.get(CaseDirectory.class).open(examiner, id));
        assertEquals(3, Audited.refused(house, "NOT_YOURS"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"X-1", "S-1"})
    void onlyExaminersExamine(TestDatabase database) {
        open(database);
        long id = samples.of("RAHMAN MD ARIFUL").filed();
        Actor counter = samples.officer("kawai", "tokyo", OfficerRole.COUNTER);
        Actor approver = samples.officer("miura", "tokyo", OfficerRole.APPROVER);
        assertThrows(NotAllowed.class, () -> desk.refuse(counter, id, 1, "理由"));
        assertThrows(NotAllowed.class, () -> desk.refuse(approver, id, 1, "理由"));
        assertThrows(NotAllowed.class, () -> desk.refuse(samples.user(), id, 1, "理由"));
        assertThrows(NotAllowed.class, () -> house.get(CaseDirectory.class).open(counter, id));
        assertEquals(id, house.get(CaseDirectory.class).open(approver, id).id());
    }
}

package org.zairyu.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.account.NotAllowed;
import org.zairyu.account.OfficerRole;
import org.zairyu.audit.Actor;

@Tag("database")
class PaperCountDirectoryTest {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"X-1", "E-1"})
    void theHomeCountsWhatLiesAtTheDeskOfTheOwnBureau(TestDatabase database) {
        TestHouse house = TestHouse.on(database);
        EnrollmentSamples samples = new EnrollmentSamples(house);
        Actor counter = samples.officer("tokyo", OfficerRole.COUNTER);
        Actor examiner = samples.officer("tokyo", OfficerRole.EXAMINER);
        PaperCountDirectory directory = house.get(PaperCountDirectory.class);
        house.get(EnrollmentDesk.class).begin(counter, PaperSamples.paper(), PaperSamples.TODAY);
        samples.received(counter, PaperSamples.paper());
        long refused = samples.received(counter, PaperSamples.paper());
        house.get(DecisionDesk.class).proposeRefusal(examiner, refused, samples.version(refused), "要件を満たしません。");
        assertEquals(
                Map.of(
                        EnrollmentState.RECORDING, 1,
                        EnrollmentState.RECEIVED, 1,
                        EnrollmentState.INCOMPLETE, 0,
                        EnrollmentState.REFUSAL_PROPOSED, 1),
                directory.open(counter));
        assertEquals(Map.of(EnrollmentTab.OPEN, 3, EnrollmentTab.TO_CONFIRM, 1), directory.tabs(counter));
        Actor elsewhere = samples.officer("osaka", OfficerRole.APPROVER);
        assertTrue(directory.open(elsewhere).values().stream().allMatch(count -> count == 0));
        Actor administrator = samples.officer("tokyo", OfficerRole.ADMINISTRATOR);
        assertThrows(NotAllowed.class, () -> directory.open(administrator));
        List<String> statements = house.statements(() -> directory.open(counter));
        assertTrue(statements.size() <= 5, () -> String.join("\n", statements));
    }
}

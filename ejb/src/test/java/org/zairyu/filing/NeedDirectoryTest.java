package org.zairyu.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.document.DocumentsAtHand;

@Tag("database")
class NeedDirectoryTest {

    private TestHouse house;
    private FiledSamples samples;

    private void open(TestDatabase database) {
        house = DocumentsAtHand.in(TestHouse.on(database));
        samples = FiledSamples.in(house);
    }

    private long draft(LocalDate end) {
        EntryDesk.Step1 step1 = new EntryDesk.Step1(Procedure.EXTENSION, "ENGINEER", end, null);
        return house.get(EntryDesk.class).start(samples.user(), step1);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("Z-1")
    void theHomeShowsWhatIsMostUrgentFirst(TestDatabase database) {
        open(database);
        long later = draft(LocalDate.of(2024, 6, 30));
        long sooner = draft(LocalDate.of(2024, 4, 10));
        long undated = draft(null);
        samples.of("OSEI KWAME").filed();
        NeedDirectory needs = house.get(NeedDirectory.class);
        assertEquals(
                List.of(sooner, later, undated),
                needs.needs(samples.user(), 10).stream().map(n -> n.row().id()).toList());
        assertEquals(
                LocalDate.of(2024, 4, 9), needs.needs(samples.user(), 1).get(0).by());
        List<String> statements = house.statements(() -> needs.needs(samples.user(), 10));
        assertTrue(statements.size() <= 3, () -> String.join("\n", statements));
    }
}

package org.zairyu.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.database.Page;

/** The list of papers at the desk. */
@Tag("database")
class EnrollmentListTest extends PaperHouse {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("E-1")
    void theListIsReadByPagesAndFoundInAnySpelling(TestDatabase database) {
        open(database);
        for (int i = 0; i < 5; i++) {
            samples.received(counter, PaperSamples.paper());
        }
        Page<EnrollmentRow, EnrollmentDirectory.Cursor> first =
                directory.page(counter, EnrollmentTab.OPEN, EnrollmentDirectory.Filter.named("㈱汐風"), null, 3);
        assertEquals(3, first.rows().size());
        assertTrue(first.more());
        Page<EnrollmentRow, EnrollmentDirectory.Cursor> rest =
                directory.page(counter, EnrollmentTab.OPEN, EnrollmentDirectory.Filter.named("㈱汐風"), first.end(), 3);
        assertEquals(2, rest.rows().size());
        assertFalse(rest.more());
        assertEquals(
                5,
                directory
                        .page(counter, EnrollmentTab.OPEN, EnrollmentDirectory.Filter.named("小倉"), null, 10)
                        .rows()
                        .size());
        assertEquals(
                0,
                directory
                        .page(counter, EnrollmentTab.OPEN, EnrollmentDirectory.Filter.named("%"), null, 10)
                        .rows()
                        .size());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("E-1")
    void theListIsNarrowedByStateAndOccasion(TestDatabase database) {
        open(database);
        samples.received(counter, PaperSamples.paper());
        long asked = samples.received(counter, PaperSamples.paper());
        desk.ask(counter, asked, samples.version(asked), "誓約書", TODAY.plusDays(7), TODAY);
        assertEquals(List.of(asked), narrowed(new EnrollmentDirectory.Filter("", EnrollmentState.INCOMPLETE, null)));
        assertEquals(
                2,
                narrowed(new EnrollmentDirectory.Filter("", null, Occasion.NEW)).size());
        assertEquals(List.of(), narrowed(new EnrollmentDirectory.Filter("", null, Occasion.PERIODIC)));
    }

    private List<Long> narrowed(EnrollmentDirectory.Filter filter) {
        return directory.page(counter, EnrollmentTab.OPEN, filter, null, 10).rows().stream()
                .map(EnrollmentRow::id)
                .toList();
    }
}

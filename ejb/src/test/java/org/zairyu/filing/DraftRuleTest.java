package org.zairyu.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zairyu.Requirement;

class DraftRuleTest {

    @ParameterizedTest
    @CsvSource({
        "2024-03-15, 2024-04-07, 2024-04-14",
        "2024-01-31, 2024-02-23, 2024-03-01",
        "2023-01-31, 2023-02-23, 2023-03-02",
        "2024-02-29, 2024-03-23, 2024-03-30",
        "2024-12-10, 2025-01-02, 2025-01-09",
    })
    @Requirement("F-4")
    void aDraftIsDeletedAfterThirtyDaysAndToldOfSevenBefore(LocalDate changed, LocalDate warned, LocalDate deleted) {
        assertEquals(warned, DraftRule.warnedOn(changed));
        assertEquals(deleted, DraftRule.deletedOn(changed));
    }
}

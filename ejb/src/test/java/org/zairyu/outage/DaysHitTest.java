package org.zairyu.outage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zairyu.Requirement;
import org.zairyu.filing.Procedure;
import org.zairyu.maintenance.MaintenanceWindow;

@Requirement({"L-7", "F-5"})
class DaysHitTest {

    @ParameterizedTest
    @CsvSource({
        "2024-02-29T00:00:00Z, 2024-02-29T08:00:00Z, 2024-02-29, 2024-02-29",
        "2024-02-28T14:59:59Z, 2024-02-28T15:00:00Z, 2024-02-28, 2024-02-28",
        "2024-02-28T15:00:00Z, 2024-02-28T15:00:01Z, 2024-02-29, 2024-02-29",
        "2024-02-28T14:59:00Z, 2024-02-28T15:01:00Z, 2024-02-28, 2024-02-29",
        "2024-02-27T15:00:00Z, 2024-03-01T15:00:00Z, 2024-02-28, 2024-03-01"
    })
    void theDaysAreThoseOfJapanAndAnEndAtMidnightTouchesNoNewDay(
            Instant from, Instant until, LocalDate first, LocalDate last) {
        assertEquals(new DaysHit(first, last), DaysHit.of(new MaintenanceWindow(from, until)));
    }

    @ParameterizedTest
    @CsvSource({
        "EXTENSION, 2024-02-29, false",
        "EXTENSION, 2024-03-01, true",
        "EXTENSION, 2024-03-02, true",
        "EXTENSION, 2024-03-03, false",
        "CHANGE, 2024-03-01, true",
        "CHANGE, 2024-03-03, false",
        "WORKCERT, 2024-03-02, true",
        "WORKCERT, 2024-02-29, false",
        "ACQUISITION, 2024-01-29, false",
        "ACQUISITION, 2024-01-30, true",
        "ACQUISITION, 2024-01-31, true",
        "ACQUISITION, 2024-02-01, false",
        "COE, 2024-03-01, false"
    })
    void anEntryIsHitWhenItsLastDayForFilingOnlineIsOneOfThem(Procedure procedure, LocalDate day, boolean hit) {
        assertEquals(hit, new DaysHit(LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 1)).hits(procedure, day));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 2024-03-01, EXTENSION, 2024-03-01, 2024-03-02",
        "2024-02-29, 2024-02-29, CHANGE, 2024-03-01, 2024-03-01",
        "2023-12-31, 2024-01-13, WORKCERT, 2024-01-01, 2024-01-14",
        "2024-02-29, 2024-03-01, ACQUISITION, 2024-01-30, 2024-01-31"
    })
    void readBackwardsTheRuleGivesTheDaysToLookFor(
            LocalDate first, LocalDate last, Procedure procedure, LocalDate from, LocalDate to) {
        DaysHit days = new DaysHit(first, last);
        assertEquals(new DaysHit.Turning(from, to), days.turning(procedure));
        assertTrue(days.hits(procedure, from) && days.hits(procedure, to));
        assertFalse(days.hits(procedure, from.minusDays(1)) || days.hits(procedure, to.plusDays(1)));
    }

    @Test
    void whereThereIsNoLastDayThereIsNothingToLookFor() {
        DaysHit day = new DaysHit(LocalDate.of(2024, 2, 29), LocalDate.of(2024, 2, 29));
        assertThrows(IllegalArgumentException.class, () -> day.turning(Procedure.COE));
    }
}

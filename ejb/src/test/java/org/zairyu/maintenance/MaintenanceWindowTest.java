package org.zairyu.maintenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zairyu.Requirement;

@Requirement("L-7")
class MaintenanceWindowTest {

    /** From 22:00 on Thursday, 29 February 2024 to 6:00 on the next day, in Japan. */
    private static final MaintenanceWindow NIGHT = window("2024-02-29T13:00:00Z", "2024-02-29T21:00:00Z");

    private static MaintenanceWindow window(String from, String until) {
        return new MaintenanceWindow(Instant.parse(from), Instant.parse(until));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29T12:59:59.999Z, false, false, true",
        "2024-02-29T13:00:00Z, true, false, true",
        "2024-02-29T20:59:59.999Z, true, false, true",
        "2024-02-29T21:00:00Z, false, true, false",
        "2024-02-28T13:00:00Z, false, false, true",
        "2024-02-28T12:59:59.999Z, false, false, false"
    })
    void itIsInForceFromItsFirstInstantToItsEnd(Instant now, boolean covers, boolean over, boolean soon) {
        assertEquals(covers, NIGHT.covers(now));
        assertEquals(over, NIGHT.isOver(now));
        assertEquals(soon, NIGHT.isSoon(now));
    }

    @ParameterizedTest
    @CsvSource({"2024-02-28, false", "2024-02-29, true", "2024-03-01, true", "2024-03-02, false"})
    void whatIsDueOnADayThatItTouchesIsInDanger(LocalDate day, boolean touches) {
        assertEquals(touches, NIGHT.touches(day));
    }

    @Test
    void whereNoDayIsDueNothingIsInDanger() {
        assertFalse(NIGHT.touches(null));
    }

    @Test
    void itsDaysAreThoseOfJapanAndMidnightBelongsToTheNext() {
        assertEquals(List.of(LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 1)), NIGHT.days());
        MaintenanceWindow toMidnight = window("2024-02-29T13:00:00Z", "2024-02-29T15:00:00Z");
        assertEquals(List.of(LocalDate.of(2024, 2, 29)), toMidnight.days());
        assertFalse(toMidnight.touches(LocalDate.of(2024, 3, 1)));
        MaintenanceWindow fromMidnight = window("2024-02-29T15:00:00Z", "2024-02-29T16:00:00Z");
        assertEquals(List.of(LocalDate.of(2024, 3, 1)), fromMidnight.days());
        assertFalse(fromMidnight.touches(LocalDate.of(2024, 2, 29)));
    }

    @ParameterizedTest
    @CsvSource({"2024-02-28T13:00:00Z, true", "2024-02-28T13:00:00.001Z, false", "2024-02-29T12:00:00Z, false"})
    void peopleAreMailedWhenThereIsADayOrMore(Instant announced, boolean mailed) {
        assertEquals(mailed, NIGHT.isWorthAMail(announced));
    }

    @Test
    void noWindowIsEmpty() {
        assertThrows(IllegalArgumentException.class, () -> window("2024-02-29T13:00:00Z", "2024-02-29T13:00:00Z"));
    }
}

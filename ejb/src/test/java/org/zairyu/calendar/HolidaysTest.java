package org.zairyu.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zairyu.Requirement;

class HolidaysTest {
    @ParameterizedTest
    @CsvSource({
        "2024-02-12, false",
        "2024-05-04, false",
        "2024-12-28, false",
        "2024-12-29, false",
        "2025-01-03, false",
        "2025-01-06, true",
        "2026-09-22, false",
        "2027-03-22, false",
        "2027-12-28, true",
        "2027-12-29, false",
        "2026-05-06, false",
        "2026-05-07, true"
    })
    @Requirement("E-3")
    void countersAreClosedOnWeekendsHolidaysAndAtTheYearsEnd(LocalDate day, boolean open) {
        assertEquals(open, Holidays.counterOpen(day));
    }

    @ParameterizedTest
    @CsvSource({"2024-03-02, 2024-03-04", "2025-01-04, 2025-01-06", "2025-12-31, 2026-01-05", "2025-03-03, 2025-03-03"})
    void theNextOpenDay(LocalDate day, LocalDate open) {
        assertEquals(open, Holidays.counterOpenFrom(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-15T08:59:59, false",
        "2024-03-15T09:00:00, true",
        "2024-03-15T12:00:00, true",
        "2024-03-15T12:00:00.999, true",
        "2024-03-15T12:00:01, false",
        "2024-03-15T12:59:59, false",
        "2024-03-15T13:00:00, true",
        "2024-03-15T16:00:00, true",
        "2024-03-15T16:00:01, false",
        "2024-03-16T10:00:00, false",
        "2024-03-20T10:00:00, false"
    })
    @Requirement("E-3")
    void countersReceiveFromNineToNoonAndFromOneToFour(LocalDateTime time, boolean open) {
        assertEquals(open, CounterHours.open(time));
    }

    @Test
    void theTableAndTheLawAgree() {
        Holidays.table().forEach((year, days) -> assertEquals(days, HolidayLaw.of(year)));
        assertEquals(
                91,
                Holidays.table().values().stream().mapToInt(days -> days.size()).sum());
    }

    @Test
    void yearsWithoutATableAreComputed() {
        assertEquals(
                "Vernal Equinox Day",
                Holidays.on(LocalDate.of(2031, 3, 21)).orElseThrow().name(Locale.ENGLISH));
        assertEquals(
                "休日（振替休日）", Holidays.on(LocalDate.of(2029, 2, 12)).orElseThrow().name(Locale.JAPANESE));
        assertTrue(Holidays.on(LocalDate.of(2031, 3, 22)).isEmpty());
    }
}

package org.zairyu.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {
    @ParameterizedTest
    @CsvSource({
        "2024-03-15, 2025-03-15, 2025-01-15, 2025-02-15, 2025-02-13, 2025-03-08",
        "2024-04-01, 2025-04-01, 2025-02-01, 2025-03-01, 2025-03-02, 2025-03-25",
        "2023-02-28, 2024-02-29, 2023-12-29, 2024-01-29, 2024-01-30, 2024-02-22",
        "2024-02-28, 2025-02-28, 2024-12-28, 2025-01-28, 2025-01-29, 2025-02-21",
        "2024-02-29, 2025-02-28, 2024-12-28, 2025-01-28, 2025-01-29, 2025-02-21",
        "2024-12-31, 2025-12-31, 2025-10-31, 2025-11-30, 2025-12-01, 2025-12-24",
        "2027-02-28, 2028-02-29, 2027-12-29, 2028-01-29, 2028-01-30, 2028-02-22",
        "2024-07-01, 2025-07-01, 2025-05-01, 2025-06-01, 2025-06-01, 2025-06-24"
    })
    void aYearFromTheDayItIsSetAndTheDaysBeforeItsEnd(
            LocalDate set, LocalDate last, LocalDate two, LocalDate one, LocalDate thirty, LocalDate seven) {
        LocalDate end = Periods.civilEnd(set, 12);
        assertEquals(last, end);
        assertEquals(two, Periods.monthsBefore(end, 2));
        assertEquals(one, Periods.monthsBefore(end, 1));
        assertEquals(thirty, end.minusDays(30));
        assertEquals(seven, end.minusDays(7));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-30, 1, 2024-02-29",
        "2024-01-31, 1, 2024-02-29",
        "2024-08-30, 6, 2025-02-28",
        "2024-08-31, 6, 2025-02-28",
        "2024-11-29, 3, 2025-02-28",
        "2024-03-15, 0, 2024-03-15"
    })
    void monthsEndOnTheDayBeforeTheCorrespondingOneOrWithTheMonth(LocalDate event, int months, LocalDate last) {
        assertEquals(last, Periods.civilEnd(event, months));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-29, 2024-02-29",
        "2024-05-30, 2024-02-29",
        "2024-05-31, 2024-02-29",
        "2025-05-28, 2025-02-28",
        "2025-05-29, 2025-02-28",
        "2025-05-30, 2025-02-28",
        "2025-05-31, 2025-02-28",
        "2024-11-30, 2024-08-30",
        "2025-12-31, 2025-09-30",
        "2027-02-28, 2026-11-28",
        "2028-02-29, 2027-11-29"
    })
    void threeMonthsBefore(LocalDate day, LocalDate before) {
        assertEquals(before, Periods.monthsBefore(day, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-30, 30, 2024-02-29",
        "2024-01-30, 60, 2024-03-30",
        "2024-02-01, 30, 2024-03-02",
        "2024-02-01, 60, 2024-04-01",
        "2024-12-05, 30, 2025-01-04",
        "2024-12-05, 60, 2025-02-03",
        "2025-02-01, 30, 2025-03-03",
        "2025-02-01, 60, 2025-04-02",
        "2025-12-01, 30, 2025-12-31",
        "2025-12-01, 60, 2026-01-30",
        "2024-01-31, 30, 2024-03-01",
        "2024-03-18, 30, 2024-04-17"
    })
    void daysAreCountedFromTheNext(LocalDate event, int days, LocalDate last) {
        assertEquals(last, Periods.civilEndDays(event, days));
    }
}

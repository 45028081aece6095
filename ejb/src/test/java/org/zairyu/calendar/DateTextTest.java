package org.zairyu.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Instant NIGHT = Instant.parse("2026-11-22T15:05:00Z");

    @Test
    void pagesShowDaysWithTheirWeekdayInJapanese() {
        assertEquals("2026年11月23日(月)", DateText.day(DAY, Locale.JAPAN));
        assertEquals("23 Nov 2026", DateText.day(DAY, Locale.ENGLISH));
        assertEquals("5 Sep 2026", DateText.day(LocalDate.of(2026, 9, 5), Locale.ENGLISH));
    }

    @Test
    void instantsAreTimesInJapan() {
        assertEquals("2026年11月23日(月) 00:05", DateText.instant(NIGHT, Locale.JAPANESE));
        assertEquals("23 Nov 2026 00:05", DateText.instant(NIGHT, Locale.UK));
        assertEquals(DAY, JapanClock.day(NIGHT));
    }

    @Test
    void lettersWriteThemOut() {
        assertEquals("2025年2月15日（土）", DateText.full(LocalDate.of(2025, 2, 15), Locale.JAPANESE));
        assertEquals("Saturday, 15 February 2025", DateText.full(LocalDate.of(2025, 2, 15), Locale.ENGLISH));
        assertEquals("2026年11月23日（月） 00:05（日本時間）", DateText.full(NIGHT, Locale.JAPANESE));
        assertEquals("Monday, 23 November 2026 00:05 (Japan time)", DateText.full(NIGHT, Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 令和8年",
        "2019-05-01, 令和元年",
        "2019-04-30, 平成31年",
        "1989-01-08, 平成元年",
        "1989-01-07, 昭和64年",
        "1926-12-25, 昭和元年",
        "1926-12-24, 大正15年",
        "1912-07-30, 大正元年",
        "1912-07-29, 明治45年",
        "1868-01-24, ''"
    })
    void theYearOfTheEra(LocalDate day, String year) {
        assertEquals(year, DateText.era(day));
    }

    @Test
    void storedInstantsComeBackAsTheyWere() {
        InstantColumn column = new InstantColumn();
        assertEquals(LocalDateTime.of(2026, 11, 22, 15, 5), column.convertToDatabaseColumn(NIGHT));
        assertEquals(NIGHT, column.convertToEntityAttribute(column.convertToDatabaseColumn(NIGHT)));
        assertEquals(null, column.convertToDatabaseColumn(null));
        assertEquals(null, column.convertToEntityAttribute(null));
    }
}

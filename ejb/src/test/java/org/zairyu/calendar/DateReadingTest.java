package org.zairyu.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as people type them, the eras of the law on era names, and days that never were. */
class DateReadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024/3/5|2024-03-05",
                "2024-03-05|2024-03-05",
                "20240305|2024-03-05",
                "2024.3.5|2024-03-05",
                "2024 3 5|2024-03-05",
                "２０２４／３／５|2024-03-05",
                "2024年3月5日|2024-03-05",
                "2024年3月5日(火)|2024-03-05",
                "2024年3月5日（火曜日）|2024-03-05",
                "2024 年 3 月 5 日|2024-03-05",
                "2024ー03ー05|2024-03-05",
                "5 Mar 2024|2024-03-05",
                "5 March 2024|2024-03-05",
                "March 5, 2024|2024-03-05",
                "令和6年3月5日|2024-03-05",
                "R6.3.5|2024-03-05",
                "Ｒ６．３．５|2024-03-05",
                "r6/3/5|2024-03-05",
                "R060305|2024-03-05",
                "令6.3.5|2024-03-05",
                "Reiwa 6.3.5|2024-03-05",
                "㋿6年3月5日|2024-03-05",
                "平成31年4月30日|2019-04-30",
                "令和元年5月1日|2019-05-01",
                "令和1年5月1日|2019-05-01",
                "昭和64年1月7日|1989-01-07",
                "平成元年1月8日|1989-01-08",
                "大正15年12月25日|1926-12-25",
                "昭和元年12月25日|1926-12-25",
                "明治45年7月30日|1912-07-30",
                "大正元年7月30日|1912-07-30",
                "明治6年1月1日|1873-01-01",
                "令和6年|2024",
                "1996年|1996",
                "1996|1996",
                "19960000|1996",
                "1996年5月|1996-05",
                "1996年5月日不詳|1996-05",
                "1996-05|1996-05",
                "199605|1996-05",
                "19960500|1996-05",
                "May 1996|1996-05",
                "平成8年5月|1996-05",
                "不詳|unknown",
                "unknown|unknown",
                "99999999|unknown",
                "2024-02-29|2024-02-29",
            })
    void understands(String typed, String value) {
        DateReading reading = DateReading.of(typed);
        assertEquals("", reading.problem().map(Enum::name).orElse(""), typed);
        assertEquals(value, reading.value(), typed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20250229|NO_SUCH_DAY",
                "20241301|NO_SUCH_MONTH",
                "20240431|NO_SUCH_DAY",
                "2030年2月30日|NO_SUCH_DAY",
                "昭和64年1月8日|NOT_IN_ERA",
                "平成31年5月1日|NOT_IN_ERA",
                "令和元年4月30日|NOT_IN_ERA",
                "昭和元年12月24日|NOT_IN_ERA",
                "昭和64年2月|NOT_IN_ERA",
                "明治5年12月2日|BEFORE_GREGORIAN",
                "令和0年1月1日|UNREADABLE",
                "05/03/2024|UNREADABLE",
                "24/3/5|UNREADABLE",
                "あした|UNREADABLE",
                "''|UNREADABLE",
                "0001-01-01|YEAR_OUT_OF_RANGE",
                "9999-12-31|YEAR_OUT_OF_RANGE",
                "20240005|NO_SUCH_MONTH",
            })
    void refuses(String typed, DateReading.Problem problem) {
        DateReading reading = DateReading.of(typed);
        assertEquals(problem, reading.problem().orElseThrow(), typed);
        assertEquals("", reading.value());
        assertTrue(reading.day().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "昭和64年1月8日,平成元年1月8日",
        "平成31年5月1日,令和元年5月1日",
        "令和元年4月30日,平成31年4月30日",
        "昭和元年12月24日,大正15年12月24日",
        "昭和64年2月,平成元年2月"
    })
    void offersTheDayInItsOwnEra(String typed, String offer) {
        assertEquals(offer, DateReading.of(typed).offer());
    }

    @Test
    void readsAYearTheEraNeverHadAndSaysSo() {
        DateReading reading = DateReading.of("平成32年4月1日");
        assertEquals(LocalDate.of(2020, 4, 1), reading.day().orElseThrow());
        assertTrue(reading.pastEra());
    }

    @Test
    void tellsHowLongTheMonthIs() {
        assertEquals(28, DateReading.of("2030年2月30日").lastOfMonth());
    }

    @ParameterizedTest
    @CsvSource({"2019-05-01,令和元年,Reiwa 1", "2019-04-30,平成31年,Heisei 31", "1989-01-07,昭和64年,Showa 64", "1800-01-01,'',''"
    })
    void writesTheYearOfTheEra(LocalDate day, String ja, String en) {
        assertEquals(ja, Era.yearText(day, Locale.JAPANESE));
        assertEquals(en, Era.yearText(day, Locale.ENGLISH));
    }
}

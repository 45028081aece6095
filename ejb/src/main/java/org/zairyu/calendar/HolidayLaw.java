package org.zairyu.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The holidays of a year as the Act on National Holidays has them since 2022, for the years that no table names yet. The
 * equinoxes by the usual formula (good for 1980 to 2099); official is only the almanac of the February before.
 */
final class HolidayLaw {
    private HolidayLaw() {}

    static SortedMap<LocalDate, Holiday> of(int year) {
        SortedMap<LocalDate, Holiday> days = new TreeMap<>();
        fixed(year, days);
        mondays(year, days);
        equinoxes(year, days);
        Map<LocalDate, Holiday> national = Map.copyOf(days);
        between(national, days);
        substitutes(national, days);
        return days;
    }

    private static void fixed(int year, Map<LocalDate, Holiday> days) {
        add(days, LocalDate.of(year, 1, 1), "元日", "New Year's Day");
        add(days, LocalDate.of(year, 2, 11), "建国記念の日", "National Foundation Day");
        add(days, LocalDate.of(year, 2, 23), "天皇誕生日", "The Emperor's Birthday");
        add(days, LocalDate.of(year, 4, 29), "昭和の日", "Showa Day");
        add(days, LocalDate.of(year, 5, 3), "憲法記念日", "Constitution Memorial Day");
        add(days, LocalDate.of(year, 5, 4), "みどりの日", "Greenery Day");
        add(days, LocalDate.of(year, 5, 5), "こどもの日", "Children's Day");
        add(days, LocalDate.of(year, 8, 11), "山の日", "Mountain Day");
        add(days, LocalDate.of(year, 11, 3), "文化の日", "Culture Day");
        add(days, LocalDate.of(year, 11, 23), "勤労感謝の日", "Labour Thanksgiving Day");
    }

    private static void mondays(int year, Map<LocalDate, Holiday> days) {
        add(days, monday(year, Month.JANUARY, 2), "成人の日", "Coming of Age Day");
        add(days, monday(year, Month.JULY, 3), "海の日", "Marine Day");
        add(days, monday(year, Month.SEPTEMBER, 3), "敬老の日", "Respect for the Aged Day");
        add(days, monday(year, Month.OCTOBER, 2), "スポーツの日", "Sports Day");
    }

    private static void equinoxes(int year, Map<LocalDate, Holiday> days) {
        int leaps = (year - 1980) / 4;
        int spring = (int) (20.8431 + 0.242194 * (year - 1980)) - leaps;
        int autumn = (int) (23.2488 + 0.242194 * (year - 1980)) - leaps;
        add(days, LocalDate.of(year, 3, spring), "春分の日", "Vernal Equinox Day");
        add(days, LocalDate.of(year, 9, autumn), "秋分の日", "Autumnal Equinox Day");
    }

    private static void between(Map<LocalDate, Holiday> national, Map<LocalDate, Holiday> days) {
        for (LocalDate day : national.keySet()) {
            LocalDate next = day.plusDays(1);
            if (!national.containsKey(next) && national.containsKey(day.plusDays(2))) {
                add(days, next, "休日（国民の休日）", "Holiday between two national holidays (Art. 3-3)");
            }
        }
    }

    private static void substitutes(Map<LocalDate, Holiday> national, Map<LocalDate, Holiday> days) {
        for (LocalDate day : national.keySet()) {
            if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                LocalDate next = day.plusDays(1);
                while (national.containsKey(next)) {
                    next = next.plusDays(1);
                }
                add(days, next, "休日（振替休日）", "Substitute holiday (Art. 3-2)");
            }
        }
    }

    private static LocalDate monday(int year, Month month, int nth) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.MONDAY));
    }

    private static void add(Map<LocalDate, Holiday> days, LocalDate day, String ja, String en) {
        days.put(day, new Holiday(day, ja, en));
    }
}

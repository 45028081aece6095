package org.zairyu.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zairyu.Requirement;
import org.zairyu.enrollment.ReportStanding;

@Requirement("Z-1")
class NeedRuleTest {

    private static final LocalDate FAR = LocalDate.of(2030, 1, 1);

    private static String told(Facts facts, LocalDate today) {
        return NeedRule.ofAccount(facts.of(), today).stream()
                .map(need -> need.kind() + (need.by() == null ? "" : " " + need.by()))
                .collect(Collectors.joining(", "));
    }

    private record Facts(LocalDate password, LocalDate lastDay, LocalDate handedIn) {
        NeedRule.Facts of() {
            return new NeedRule.Facts(password, new ReportStanding(lastDay, handedIn));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-28, ''",
        "2024-02-29, PASSWORD 2024-03-30",
        "2024-03-30, PASSWORD 2024-03-30",
        "2024-03-31, ''",
    })
    void aPasswordIsToldForThirtyDays(LocalDate today, String needs) {
        assertEquals(needs, told(new Facts(LocalDate.of(2024, 3, 30), FAR, null), today));
    }

    @Test
    void aPasswordWithoutAnEndIsNotTold() {
        assertEquals("", told(new Facts(null, FAR, null), LocalDate.of(2024, 3, 15)));
    }

    @ParameterizedTest
    @CsvSource({
        // the last valid day is 30 April: asked for from the last day of February, due on 30 March
        "2024-02-28, , ''",
        "2024-02-29, , REPORT 2024-03-30",
        "2024-03-30, , REPORT 2024-03-30",
        "2024-03-31, , 'REPORT 2024-03-30, AUTHORIZATION 2024-04-30'",
        "2024-04-30, , 'REPORT 2024-03-30, AUTHORIZATION 2024-04-30'",
        "2024-05-01, , ''",
        "2024-03-20, 2024-03-18, ''",
        "2024-04-10, 2024-03-18, AUTHORIZATION_REPORTED 2024-04-30",
    })
    void theReportIsToldFromTwoMonthsBeforeUntilItIsHandedIn(LocalDate today, LocalDate handedIn, String needs) {
        assertEquals(needs, told(new Facts(null, LocalDate.of(2024, 4, 30), handedIn), today));
    }

    @Test
    void theNearestDayComesFirstAndWhatHasNoneStandsBeforeWhatHasMoreThanTwoWeeks() {
        LocalDate today = LocalDate.of(2024, 3, 15);
        List<Need> wanted = List.of(
                need(Need.Kind.REPORT, today.minusDays(2)),
                need(Need.Kind.DOCUMENTS_REQUESTED, today),
                need(Need.Kind.DOCUMENTS_REQUESTED, today.plusDays(3)),
                need(Need.Kind.ENTERED, today.plusDays(3)),
                need(Need.Kind.PASSWORD, today.plusDays(3)),
                need(Need.Kind.DRAFT, today.plusDays(3)),
                need(Need.Kind.ENTERED, today.plusDays(9)),
                need(Need.Kind.AUTHORIZATION, today.plusDays(14)),
                need(Need.Kind.EXAMINED, null),
                need(Need.Kind.DOCUMENTS_REQUESTED, today.plusDays(15)),
                need(Need.Kind.PASSWORD, today.plusDays(26)),
                need(Need.Kind.ENTERED, null),
                need(Need.Kind.DRAFT, today.minusDays(1)));
        for (int seed = 0; seed < 50; seed++) {
            List<Need> mixed = new ArrayList<>(wanted);
            Collections.shuffle(mixed, new Random(seed));
            assertEquals(wanted, NeedRule.sorted(mixed, today));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ENTERED, -1, true",
        "ENTERED, 0, false",
        "DRAFT, -1, true",
        "DRAFT, , false",
        "DOCUMENTS_REQUESTED, -1, false",
        "REPORT, -1, false",
    })
    void onlyWhatIsToBeFiledCanBeTooLate(Need.Kind kind, Integer days, boolean late) {
        LocalDate today = LocalDate.of(2024, 3, 15);
        assertEquals(
                late, need(kind, days == null ? null : today.plusDays(days)).isTooLate(today));
    }

    private static Need need(Need.Kind kind, LocalDate by) {
        return new Need(kind, by, null);
    }
}

package org.zairyu.maintenance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.text.Texts;

@Requirement("L-7")
class MaintenanceCheckTest {

    private static final Instant NOW = Instant.parse("2024-03-15T01:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2024-03-20T13:00:00Z, 2024-03-20T21:00:00Z, ''",
        "2024-03-15T01:00:00Z, 2024-03-15T02:00:00Z, ''",
        "2024-03-15T00:50:00Z, 2024-03-15T02:00:00Z, ''",
        "2024-03-15T00:49:59Z, 2024-03-15T02:00:00Z, FROM_PAST",
        "2024-03-15T00:55:00Z, 2024-03-15T01:00:00Z, UNTIL_PAST",
        "2024-03-20T13:00:00Z, 2024-03-20T13:00:00Z, UNTIL_BEFORE_FROM",
        "2024-03-20T13:00:00Z, 2024-03-19T13:00:00Z, UNTIL_BEFORE_FROM",
        "2024-03-20T13:00:00Z, 2024-03-27T13:00:00Z, ''",
        "2024-03-20T13:00:00Z, 2024-03-27T13:00:01Z, TOO_LONG",
        "2024-09-11T01:00:00Z, 2024-09-11T02:00:00Z, ''",
        "2024-09-11T01:00:01Z, 2024-09-11T02:00:00Z, FROM_FAR",
        "2034-03-20T13:00:00Z, 2034-03-20T21:00:00Z, FROM_FAR",
        ", 2024-03-20T13:00:00Z, FROM_MISSING",
        "2024-03-20T13:00:00Z, , UNTIL_MISSING",
        ", , FROM_MISSING UNTIL_MISSING"
    })
    void aTimeIsAheadAndNotTooLong(Instant from, Instant until, String faults) {
        assertEquals(faults(faults), MaintenanceCheck.faults(new Announcement(from, until, "あ", "a"), null, NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-15T00:00:00Z, 2024-03-15T04:00:00Z, ''",
        "2024-03-15T00:30:00Z, 2024-03-15T04:00:00Z, BEGUN",
        "2024-03-15T00:00:00Z, 2024-03-15T00:59:00Z, UNTIL_PAST"
    })
    void ofOneThatHasBegunOnlyTheEndMoves(Instant from, Instant until, String faults) {
        Instant begun = Instant.parse("2024-03-15T00:00:00Z");
        assertEquals(faults(faults), MaintenanceCheck.faults(new Announcement(from, until, "あ", "a"), begun, NOW));
    }

    @Test
    void bothLanguagesAreWritten() {
        Instant from = NOW.plusSeconds(3600);
        assertEquals(
                List.of(MaintenanceFault.TEXT_JA_MISSING, MaintenanceFault.TEXT_EN_MISSING),
                MaintenanceCheck.faults(new Announcement(from, from.plusSeconds(60), " ", null), null, NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 1000, ''",
        "1001, 1000, TEXT_JA_LONG",
        "1000, 1001, TEXT_EN_LONG",
        "1001, 1001, TEXT_JA_LONG TEXT_EN_LONG"
    })
    void textsFitTheirPlace(int japanese, int english, String faults) {
        Instant from = NOW.plusSeconds(3600);
        Announcement announced =
                new Announcement(from, from.plusSeconds(60), " " + "あ".repeat(japanese), "a".repeat(english) + " ");
        assertEquals(faults(faults), MaintenanceCheck.faults(announced, null, NOW));
    }

    @ParameterizedTest
    @EnumSource(MaintenanceFault.class)
    void eachFaultHasItsWords(MaintenanceFault fault) {
        assertEquals(true, Texts.has(Locale.JAPANESE, "maintenance.fault." + fault));
        assertEquals(true, Texts.has(Locale.ENGLISH, "maintenance.fault." + fault));
    }

    private static List<MaintenanceFault> faults(String words) {
        return words.isEmpty()
                ? List.of()
                : Stream.of(words.split(" ")).map(MaintenanceFault::valueOf).toList();
    }
}

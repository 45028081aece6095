package org.zairyu.outage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
class OutageCheckTest {

    private static final Instant NOW = Instant.parse("2024-03-15T01:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2024-03-14T01:00:00Z, 2024-03-14T09:00:00Z, ''",
        "2024-03-14T01:00:00Z, 2024-03-15T01:00:00Z, ''",
        "2024-03-14T01:00:00Z, 2024-03-15T01:00:01Z, UNTIL_AHEAD",
        "2024-03-15T01:00:01Z, 2024-03-15T02:00:00Z, FROM_AHEAD UNTIL_AHEAD",
        "2024-03-14T09:00:00Z, 2024-03-14T09:00:00Z, UNTIL_BEFORE_FROM",
        "2024-03-14T09:00:00Z, 2024-03-14T01:00:00Z, UNTIL_BEFORE_FROM",
        "2024-03-01T01:00:00Z, 2024-03-15T01:00:00Z, ''",
        "2024-03-01T00:59:59Z, 2024-03-15T01:00:00Z, TOO_LONG",
        "2023-12-16T01:00:00Z, 2023-12-16T02:00:00Z, ''",
        "2023-12-16T00:59:59Z, 2023-12-16T02:00:00Z, TOO_OLD",
        ", 2024-03-14T09:00:00Z, FROM_MISSING",
        "2024-03-14T09:00:00Z, , UNTIL_MISSING",
        ", , FROM_MISSING UNTIL_MISSING"
    })
    void anOutageIsOverAndNeitherLongNorLongAgo(Instant from, Instant until, String faults) {
        assertEquals(faults(faults), OutageCheck.faults(new OutageReport(from, until, "あ", "a"), NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, TEXT_JA_MISSING TEXT_EN_MISSING",
        "1, 1000, ''",
        "1000, 1001, TEXT_EN_LONG",
        "1001, 0, TEXT_JA_LONG TEXT_EN_MISSING"
    })
    void whatWasDecidedIsWrittenInBothLanguages(int japanese, int english, String faults) {
        Instant from = NOW.minusSeconds(3600);
        OutageReport report = new OutageReport(from, NOW, "あ".repeat(japanese), "a".repeat(english) + " \n");
        assertEquals(faults(faults), OutageCheck.faults(report, NOW));
    }

    @Test
    void anEndOfLineIsOneCharacterAndNothingTypedIsNothing() {
        OutageReport report = new OutageReport(null, null, " 一行目\n二行目\n", null);
        assertEquals("一行目\n二行目", report.textJa());
        assertEquals("", report.textEn());
    }

    @ParameterizedTest
    @EnumSource(OutageFault.class)
    void eachFaultHasItsWords(OutageFault fault) {
        assertTrue(Texts.has(Locale.JAPANESE, "outage.fault." + fault));
        assertTrue(Texts.has(Locale.ENGLISH, "outage.fault." + fault));
    }

    private static List<OutageFault> faults(String words) {
        return words.isEmpty()
                ? List.of()
                : Stream.of(words.split(" ")).map(OutageFault::valueOf).toList();
    }
}

package org.zairyu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zairyu.Requirement;

@Requirement("L-2")
class LockRuleTest {

    private static final Instant LAST = Instant.parse("2024-03-15T01:00:00Z");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4})
    void fourFailuresAreFree(int failures) {
        assertEquals(Optional.empty(), LockRule.here(failures, LAST).lockedUntil(LAST));
    }

    @ParameterizedTest
    @CsvSource({"5, 30", "6, 60", "7, 90", "10, 180", "33, 870", "34, 900", "35, 900", "1000, 900", "2147483647, 900"})
    void fromTheFifthItGrowsByThirtySecondsToAQuarterOfAnHour(int failures, long seconds) {
        assertEquals(
                Optional.of(LAST.plusSeconds(seconds)),
                LockRule.here(failures, LAST).lockedUntil(LAST));
    }

    @ParameterizedTest
    @CsvSource({"49, 0", "50, 30", "51, 60", "79, 900", "1000, 900"})
    void overAllNetworksItBeginsWithTheFiftieth(int failures, long seconds) {
        Optional<Instant> until = LockRule.everywhere(failures, LAST).lockedUntil(LAST);
        assertEquals(seconds == 0 ? Optional.empty() : Optional.of(LAST.plusSeconds(seconds)), until);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-15T01:00:06Z, 2024-03-15T01:01:00Z",
        "2024-03-15T01:00:59.999Z, 2024-03-15T01:01:00Z",
        "2024-03-15T01:01:00Z, 2024-03-15T01:01:00Z"
    })
    void atTheMinuteThatPeopleAreToldItIsOver(Instant until, Instant told) {
        assertEquals(told, LockRule.told(until));
    }

    @Test
    void atTheVeryEndTheNameIsFree() {
        LockRule rule = LockRule.here(5, LAST);
        assertTrue(rule.lockedUntil(LAST.plusMillis(29_999)).isPresent());
        assertFalse(rule.lockedUntil(LAST.plusSeconds(30)).isPresent());
    }

    @Test
    void afterTwelveHoursTheCountBeginsAnew() {
        LockRule rule = LockRule.here(20, LAST);
        Duration twelve = Duration.ofHours(12);
        assertEquals(21, rule.afterFailure(LAST.plus(twelve).minusMillis(1)));
        assertEquals(1, rule.afterFailure(LAST.plus(twelve)));
    }
}

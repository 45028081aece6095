package org.zairyu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zairyu.Requirement;

class StandingTest {

    @ParameterizedTest(name = "on {3}: {4}")
    @CsvSource({
        "false, 2025-03-15, 2025-03-15, 2025-03-14, ",
        "false, 2025-03-15, 2025-03-15, 2025-03-15, ",
        "false, 2025-03-15, 2025-06-30, 2025-03-16, AUTHORIZATION_ENDED",
        "false, 2025-06-30, 2025-03-15, 2025-03-16, PASSWORD_ENDED",
        "false, 2025-03-15, 2025-03-15, 2025-03-16, AUTHORIZATION_ENDED",
        "false, 2024-02-29, 2025-02-28, 2024-02-29, ",
        "false, 2024-02-29, 2025-02-28, 2024-03-01, AUTHORIZATION_ENDED",
        "false, 2025-03-15, , 2024-03-15, PASSWORD_ENDED",
        "false, , 2025-03-15, 2025-03-15, ",
        "false, , 2025-03-15, 2025-03-16, PASSWORD_ENDED",
        "true, 2025-03-15, 2025-03-15, 2024-03-15, DELETED",
        "true, 2025-03-15, 2025-03-15, 2026-03-15, DELETED"
    })
    @Requirement({"L-2", "L-4"})
    void usableToTheLastValidDay(
            boolean deleted, LocalDate authorized, LocalDate password, LocalDate today, SignIn.Outcome expected) {
        assertEquals(
                expected,
                new Standing(deleted, authorized, password != null, password)
                        .obstacle(today)
                        .map(Standing.Obstacle::outcome)
                        .orElse(null));
    }

    @Test
    @Requirement({"E-8", "E-9"})
    void approvedButWithoutAPasswordNobodyIsIn() {
        Standing approved = new Standing(false, null, false, null);
        Standing.Obstacle obstacle =
                approved.obstacle(LocalDate.of(2024, 3, 15)).orElseThrow();
        assertEquals(SignIn.Outcome.PASSWORD_ENDED, obstacle.outcome());
    }

    @Test
    @Requirement("L-4")
    void whereThePolicySaysSoAPasswordDoesNotRunOut() {
        LocalDate last = LocalDate.of(2030, 1, 1);
        assertTrue(new Standing(false, last, true, null).obstacle(last).isEmpty());
    }

    @Test
    @Requirement("L-2")
    void theAnswerNamesTheLastDay() {
        LocalDate last = LocalDate.of(2025, 3, 15);
        assertEquals(
                last,
                new Standing(false, last, true, last)
                        .obstacle(last.plusDays(1))
                        .orElseThrow()
                        .lastDay());
        assertTrue(SignIn.refused(
                        new Standing(true, last, true, last).obstacle(last).orElseThrow())
                .arguments()
                .isEmpty());
    }
}

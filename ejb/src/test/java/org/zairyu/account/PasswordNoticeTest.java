package org.zairyu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zairyu.Requirement;

class PasswordNoticeTest {

    @ParameterizedTest
    @CsvSource({
        "2025-03-15, 2025-02-12, NONE",
        "2025-03-15, 2025-02-13, DAYS_30",
        "2025-03-15, 2025-03-07, DAYS_30",
        "2025-03-15, 2025-03-08, DAYS_7",
        "2025-03-15, 2025-03-15, DAYS_7",
        "2025-03-15, 2025-03-16, ENDED",
        "2025-03-15, 2026-03-16, ENDED",
        "2024-03-15, 2024-02-14, DAYS_30",
        "2024-03-15, 2024-02-13, NONE"
    })
    @Requirement("L-4")
    void thirtyAndSevenDaysBeforeTheLastDay(LocalDate until, LocalDate today, PasswordNotice due) {
        assertEquals(due, PasswordNotice.due(until, today));
    }

    @Test
    @Requirement({"L-4", "N-3"})
    void theRoundLooksForExactlyThoseDays() {
        LocalDate today = LocalDate.of(2024, 3, 1);
        for (int ahead = -500; ahead < 60; ahead++) {
            LocalDate until = today.plusDays(ahead);
            for (PasswordNotice notice : PasswordNotice.values()) {
                boolean found = notice != PasswordNotice.NONE
                        && !until.isBefore(notice.earliest(today))
                        && !until.isAfter(notice.latest(today));
                boolean due = notice != PasswordNotice.NONE && PasswordNotice.due(until, today) == notice;
                assertEquals(due, found, notice + " " + until);
            }
        }
    }
}

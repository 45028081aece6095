package org.zairyu.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What the mails about accounts, passwords, second factors and tokens say in the samples. */
final class AccountSamples {

    private AccountSamples() {}

    static Map<String, Object> values() {
        Instant at = Instant.parse("2024-03-15T01:00:00Z");
        Map<String, Object> values = new HashMap<>();
        values.put("link", new SealedLink(7));
        values.put("stopLink", new SealedLink(8));
        values.put("linkLastDay", LocalDate.of(2024, 4, 14));
        values.put("linkUntil", at.plusSeconds(3600));
        values.put("askedAt", at);
        values.put("changedAt", at);
        values.put("at", at);
        values.put("network", "203.0.113.*");
        values.put("lockedAt", at);
        values.put("lockedUntil", at.plusSeconds(60));
        values.put("authId", "R2X4-7K9M-QH");
        values.put("authLastDay", LocalDate.of(2025, 3, 15));
        values.put("pwLastDay", LocalDate.of(2025, 3, 15));
        values.put("label", "人事システム");
        values.put("codesLeft", 9);
        values.put("newMasked", "ya•••@midori.example");
        return values;
    }
}

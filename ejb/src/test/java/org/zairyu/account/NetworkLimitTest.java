package org.zairyu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zairyu.Requirement;

@Requirement("S-2")
class NetworkLimitTest {

    private static final Instant NOW = Instant.parse("2024-03-15T01:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, cb0071",
        "203.0.113.250, cb0071",
        "2001:db8:1:2::9, 20010db80001",
        "127.0.0.1, ''",
        "10.1.2.3, ''",
        "192.168.0.9, ''",
        "::1, ''",
        "fd00::1, ''"
    })
    void aNetworkIsTheFrontOfTheAddress(String address, String network) {
        assertEquals(network, NetworkLimit.network(address));
    }

    @Test
    void afterTooManyFailuresItWaitsAndThenGoesOnSlowly() {
        NetworkLimit limit = new NetworkLimit();
        for (int i = 0; i < NetworkLimit.CAPACITY; i++) {
            assertTrue(limit.mayTry("203.0.113.7", NOW));
            limit.failed("203.0.113." + i, NOW);
        }
        assertFalse(limit.mayTry("203.0.113.7", NOW.plusSeconds(9)));
        assertTrue(limit.mayTry("198.51.100.7", NOW), "another network");
        assertTrue(limit.mayTry("203.0.113.7", NOW.plusSeconds(10)));
        limit.failed("203.0.113.7", NOW.plusSeconds(10));
        assertFalse(limit.mayTry("203.0.113.7", NOW.plusSeconds(19)));
    }
}

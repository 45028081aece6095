package org.zairyu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zairyu.Requirement;

class RoughNetworkTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.*",
        "198.51.100.250, 198.51.100.*",
        "2001:db8:7:2::9, 2001:db8:7:*",
        "127.0.0.1, ",
        "10.1.2.3, ",
        "::1, "
    })
    @Requirement("S-2")
    void aMailTellsTheFrontOfAnAddressAndNeverAllOfIt(String address, String network) {
        assertEquals(Optional.ofNullable(network), RoughNetwork.of(address));
    }
}

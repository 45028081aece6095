package org.zairyu.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {

    private static final Networks PROXIES = Networks.parse("10.0.0.0/8, 192.0.2.7, 2001:db8::/32");

    @ParameterizedTest(name = "{0} says {1}: {2}")
    @CsvSource({
        "203.0.113.5, '', 203.0.113.5",
        "203.0.113.5, 198.51.100.1, 203.0.113.5",
        "192.0.2.8, 198.51.100.1, 192.0.2.8",
        "192.0.2.7, 198.51.100.1, 198.51.100.1",
        "10.1.1.1, '198.51.100.1, 10.2.2.2', 198.51.100.1",
        "10.1.1.1, '1.2.3.4, 198.51.100.1', 198.51.100.1",
        "10.1.1.1, '1.2.3.4, 198.51.100.1, 10.9.9.9', 198.51.100.1",
        "10.1.1.1, '', 10.1.1.1",
        "10.1.1.1, 'unknown', 10.1.1.1",
        "10.1.1.1, 'evil.example, 10.2.2.2', 10.2.2.2",
        "10.1.1.1, '10.3.3.3', 10.3.3.3",
        "2001:db8::1, 2400:1::9, 2400:1::9",
        "2400:1::9, 198.51.100.1, 2400:1::9"
    })
    void onlyWhatAProxyOfTheOperatorWroteIsBelieved(String remote, String forwarded, String client) {
        assertEquals(client, ClientAddress.of(remote, forwarded.isEmpty() ? List.of() : List.of(forwarded), PROXIES));
    }

    @Test
    void severalHeadersAreReadAsOne() {
        assertEquals("198.51.100.1", ClientAddress.of("10.1.1.1", List.of("1.2.3.4", "198.51.100.1"), PROXIES));
    }

    @Test
    void withoutProxiesNothingIsBelieved() {
        Networks none = Networks.parse("");
        assertEquals("127.0.0.1", ClientAddress.of("127.0.0.1", List.of("198.51.100.1"), none));
    }

    @ParameterizedTest
    @CsvSource({
        "true, 203.0.113.5, , true",
        "false, 10.1.1.1, https, true",
        "false, 10.1.1.1, http, false",
        "false, 10.1.1.1, , false",
        "false, 203.0.113.5, https, false"
    })
    void onlyAProxyCanSayThatItIsEncrypted(boolean connection, String remote, String proto, boolean secure) {
        assertEquals(secure, ClientAddress.secure(connection, remote, proto, PROXIES));
    }
}

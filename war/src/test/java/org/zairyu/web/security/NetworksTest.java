package org.zairyu.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zairyu.Requirement;

@Requirement("L-6")
class NetworksTest {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.255.255, true",
        "10.0.0.0/8, 11.0.0.0, false",
        "10.0.0.0/8, 9.255.255.255, false",
        "10.1.2.3/8, 10.0.0.0, true",
        "192.0.2.0/25, 192.0.2.127, true",
        "192.0.2.0/25, 192.0.2.128, false",
        "192.0.2.128/25, 192.0.2.127, false",
        "192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, 192.0.2.8, false",
        "0.0.0.0/0, 203.0.113.5, true",
        "0.0.0.0/0, 255.255.255.255, true",
        "0.0.0.0/0, 2001:db8::1, false",
        "2001:db8::/33, 2001:db8:7fff::1, true",
        "2001:db8::/33, 2001:db8:8000::1, false",
        "2001:db8::1, 2001:DB8:0:0:0:0:0:1, true",
        "::/0, ffff:ffff::1, true",
        "::/0, 192.0.2.7, false",
        "192.0.2.0/24, ::ffff:192.0.2.7, true",
        "::ffff:192.0.2.0/120, 192.0.2.7, true",
        "::ffff:192.0.2.0/120, 192.0.3.7, false",
        "fe80::/10, fe80::1%eth0, true",
        "192.0.2.7, localhost, false",
        "192.0.2.7, '', false"
    })
    void aNetworkHoldsItsAddresses(String network, String address, boolean inside) {
        assertEquals(inside, Networks.parse(network).contain(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "10.0.0.0/33",
                "10.0.0.0/",
                "10.0.0.0/-1",
                "10.0.0.0/x",
                "10.0.0/8",
                "300.1.1.1",
                "2001:db8::/129",
                "::ffff:192.0.2.0/95"
            })
    void whatIsNoNetworkIsRefused(String entry) {
        assertThrows(IllegalArgumentException.class, () -> Networks.parse(entry));
    }

    @Test
    void networksThatTouchOrOverlapAreOne() {
        Networks joined =
                Networks.parse("10.1.0.0/16 10.0.0.0/16 10.0.7.0/24 10.3.0.0/16 2001:db8:1::/48 2001:db8::/48");
        assertEquals(3, joined.size());
        assertTrue(joined.contain("10.1.255.255"));
        assertFalse(joined.contain("10.2.0.0"));
    }

    @ParameterizedTest
    @CsvSource({
        "apnic|JP|ipv4|1.0.16.0|4096|20110412|allocated, 1.0.31.255, true",
        "apnic|JP|ipv4|1.0.16.0|4096|20110412|allocated, 1.0.32.0, false",
        "apnic|JP|ipv4|202.11.0.0|1280|19960101|assigned, 202.11.4.255, true",
        "apnic|JP|ipv4|202.11.0.0|1280|19960101|assigned, 202.11.5.0, false",
        "apnic|JP|ipv4|255.255.255.0|256|19960101|assigned, 255.255.255.255, true",
        "apnic|JP|ipv6|2001:200::|35|19990813|allocated, 2001:200:1fff::1, true",
        "apnic|JP|ipv6|2001:200::|35|19990813|allocated, 2001:200:2000::1, false"
    })
    void aLineOfARegistryCountsAddressesOrGivesBits(String line, String address, boolean inside) {
        assertEquals(inside, Networks.read(List.of(line)).contain(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "apnic|JP|asn|173|1|20020801|allocated",
                "apnic|*|ipv4|*|47921|summary",
                "apnic|JP|ipv4|1.0.16.0|0|20110412|allocated",
                "apnic|JP|ipv4|255.255.255.0|257|20110412|allocated",
                "apnic|JP|ipv4|2001:200::|35|20110412|allocated",
                "apnic|JP|ipv6|2001:200::|129|20110412|allocated",
                "apnic|JP",
                "192.0.2.0/24 192.0.3.0/24 and more"
            })
    void aLineThatIsNoNetworkIsNamed(String line) {
        List<String> lines = List.of("# ours", "192.0.2.0/24 # the office", line);
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, () -> Networks.read(lines));
        assertTrue(thrown.getMessage().startsWith("line 3: "), thrown::getMessage);
    }

    @Test
    void aFileWithoutANetworkIsNoList() {
        assertThrows(IllegalArgumentException.class, () -> Networks.read(List.of("# nothing yet", "")));
    }

    @Test
    void tenThousandNetworksAreToldApartLikeOneByOne() {
        Random random = new Random(6);
        List<AddressRange> all = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            int bits = 12 + random.nextInt(21);
            all.add(AddressRange.parse(address(random) + "/" + bits));
        }
        Networks networks = Networks.of(all);
        for (int i = 0; i < 2_000; i++) {
            String address = address(random);
            byte[] bytes = AddressRange.bytes(address).orElseThrow();
            assertEquals(all.stream().anyMatch(range -> range.holds(bytes)), networks.contain(address), address);
        }
    }

    private static String address(Random random) {
        return random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256);
    }
}

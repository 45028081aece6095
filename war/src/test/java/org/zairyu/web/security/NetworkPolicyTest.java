package org.zairyu.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zairyu.Requirement;

@Requirement("L-6")
class NetworkPolicyTest {

    /** 133.0.0.0/8 and 2001:200::/32 are Japan's since the eighties and nineties; the others are for documents, or of other countries. */
    @ParameterizedTest
    @CsvSource({
        "japan, false, 133.11.0.1, true",
        "japan, false, 2001:200::1, true",
        "japan, false, ::ffff:133.11.0.1, true",
        "japan, false, 203.0.113.5, false",
        "japan, false, 8.8.8.8, false",
        "japan, false, 2001:db8::1, false",
        "japan, false, 2a00:1450::1, false",
        "japan, false, 192.168.1.1, false",
        "japan, false, 127.0.0.1, false",
        "japan, true, 192.168.1.1, true",
        "japan, true, 127.0.0.1, true",
        "japan, true, 0:0:0:0:0:0:0:1, true",
        "japan, true, fd00::7, true",
        "japan, true, 172.32.0.1, false",
        "japan, true, unknown, false",
        "none, true, 10.1.2.3, true",
        "none, true, 133.11.0.1, false",
        "none, false, 10.1.2.3, false",
        "any, false, 203.0.113.5, true",
        "any, false, unknown, true"
    })
    void wordsOfTheSettingSayWhoMay(String setting, boolean house, String address, boolean may) {
        assertEquals(may, NetworkPolicy.of(setting, "none", house).allows(address));
    }

    @Test
    void theListThatComesWithTheProgramIsOfTheSizeOfACountry() {
        Networks japan = NetworkPolicy.japan();
        assertTrue(japan.size() > 2_500 && japan.size() < 10_000, () -> japan.size() + " ranges");
    }

    @Test
    void aFileThatIsReplacedHoldsAtOnce(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("console.txt"), "198.51.100.0/24 # Shinagawa\n");
        NetworkPolicy policy = NetworkPolicy.of(file.toString(), "none", false);
        assertTrue(policy.allows("198.51.100.7"));
        assertFalse(policy.allows("192.0.2.7"));
        replace(file, "192.0.2.0/24\n198.51.100.0/25\n");
        assertTrue(policy.allows("192.0.2.7"));
        assertTrue(policy.allows("198.51.100.7"));
        assertFalse(policy.allows("198.51.100.200"));
        assertTrue(policy.current());
    }

    @Test
    void aBadFileOrNoneKeepsTheListBefore(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("console.txt"), "198.51.100.0/24\n");
        NetworkPolicy policy = NetworkPolicy.of(file.toString(), "none", false);
        replace(file, "192.0.2.0/24\nthe office\n");
        assertTrue(policy.allows("198.51.100.7"));
        assertFalse(policy.allows("192.0.2.7"));
        assertFalse(policy.current());
        Files.delete(file);
        assertTrue(policy.allows("198.51.100.7"));
        assertFalse(policy.current());
        Files.writeString(file, "192.0.2.0/24\n");
        assertTrue(policy.allows("192.0.2.7"));
        assertFalse(policy.allows("198.51.100.7"));
        assertTrue(policy.current());
    }

    @Test
    void aFileThatIsBadFromTheBeginningLeavesWhatIsSafe(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("list.txt"), "nonsense\n");
        NetworkPolicy console = NetworkPolicy.of(file.toString(), "none", true);
        assertFalse(console.allows("133.11.0.1"));
        assertTrue(console.allows("10.0.0.1"));
        NetworkPolicy portal = NetworkPolicy.of(file.toString(), "japan", false);
        assertTrue(portal.allows("133.11.0.1"));
        assertFalse(portal.allows("203.0.113.5"));
        assertFalse(portal.current());
    }

    private static void replace(Path file, String text) throws IOException {
        Path next = Files.writeString(file.resolveSibling("next"), text);
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}

package org.zairyu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zairyu.Requirement;

@Requirement("S-2")
class ProductionRuleTest {

    private static List<String> faults(String url, boolean key, boolean asks, String password, boolean samples) {
        return ProductionRule.faults(new ProductionRule.Facts(url, key, asks, password, samples));
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, true",
        "http://LOCALHOST/, true",
        "http://zairyu.localhost:8080/, true",
        "http://127.0.0.1:8261/, true",
        "http://127.9.8.7, true",
        "http://[::1]:8080/, true",
        "' http://localhost ', true",
        "https://zairyu.example/, false",
        "https://localhost.example/, false",
        "https://127.0.0.1.example/, false",
        "http://10.0.0.4:8080/, false",
        "http://192.168.1.2/, false",
        "http://[2001:db8::1]/, false",
        "https://notlocalhost/, false",
        "localhost:8080, false",
        "'', false",
        "not an address, false",
    })
    void aDeploymentIsForTheWorldUnlessItsAddressIsTheMachineItself(String url, boolean loopback) {
        assertEquals(loopback, ProductionRule.loopback(url));
        assertEquals(loopback ? 0 : 3, faults(url, true, true, "zairyu", true).size());
    }

    @ParameterizedTest
    @CsvSource({
        "true, false, zairyu, false, audit.keyFile",
        "false, true, zairyu, false, db.password",
        "false, false, zairyu, true, db.name",
    })
    void eachSentenceNamesTheSettingAndTheCure(
            boolean key, boolean asks, String password, boolean samples, String setting) {
        List<String> faults = faults("https://zairyu.example/", key, asks, password, samples);
        assertEquals(1, faults.size());
        assertTrue(faults.get(0).contains(setting), faults.get(0));
        assertTrue(faults.get(0).contains(" Set ") || faults.get(0).contains(" set "), faults.get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "false, true, a password of its own, false",
        "false, false, zairyu, false",
        "false, false, , false",
    })
    void whatIsOwnStarts(boolean key, boolean asks, String password, boolean samples) {
        assertEquals(List.of(), faults("https://zairyu.example/", key, asks, password, samples));
    }
}

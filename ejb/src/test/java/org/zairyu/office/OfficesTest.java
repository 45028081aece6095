package org.zairyu.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zairyu.Requirement;

class OfficesTest {

    @ParameterizedTest
    @CsvSource({
        "01, sapporo, 札", "02, sendai, 仙", "07, sendai, 仙", "08, tokyo, 東", "13, tokyo, 東",
        "14, yokohama, 横", "15, tokyo, 東", "16, nagoya, 名", "20, tokyo, 東", "22, nagoya, 名",
        "25, osaka, 大", "27, osaka, 大", "28, kobe, 神", "31, hiroshima, 広", "35, hiroshima, 広",
        "36, takamatsu, 高", "40, fukuoka, 福", "46, fukuoka, 福", "47, naha, 那"
    })
    @Requirement("E-2")
    void theUnitInChargeFollowsFromThePrefectureDistrictOfficesFirst(String prefecture, String key, String letter) {
        assertEquals(key, Offices.inCharge(prefecture).key());
        assertEquals(letter, Offices.inCharge(prefecture).letter());
    }

    @Test
    @Requirement("E-2")
    void everyPrefectureHasExactlyOneUnitInCharge() {
        List<String> all = Offices.bureaus().stream()
                .flatMap(b -> b.prefectures().stream())
                .toList();
        assertEquals(47, all.size());
        assertEquals(47, Set.copyOf(all).size());
        Offices.prefectures().forEach(p -> assertTrue(all.contains(p.code()), p.ja()));
    }

    @Test
    void thereAreEightBureausSevenDistrictOfficesAndSixtyOneBranches() {
        assertEquals(8, count(Office.Kind.BUREAU));
        assertEquals(7, count(Office.Kind.DISTRICT));
        assertEquals(61, count(Office.Kind.BRANCH));
        assertEquals(11, Offices.bureaus().size());
    }

    @Test
    void keysAreUniqueParentsExistAndPlacesAreKnownPrefectures() {
        Set<String> keys = new HashSet<>();
        for (Office office : Offices.offices()) {
            assertTrue(keys.add(office.key()), office.key());
            assertEquals(office.kind() == Office.Kind.BUREAU, office.parent().isEmpty(), office.key());
            assertTrue(office.parent().isEmpty() || keys.contains(office.parent()), office.key());
            assertTrue(office.postal().isEmpty() || office.postal().matches("[0-9]{7}"), office.key());
            assertEquals(
                    office.location(), Offices.prefecture(office.location()).code());
        }
    }

    @Test
    void aBranchOpensWithTheNameOfTheUnitAboveIt() {
        for (Office office : Offices.offices()) {
            if (office.kind() != Office.Kind.BUREAU) {
                Office above = Offices.offices().stream()
                        .filter(o -> o.key().equals(office.parent()))
                        .findFirst()
                        .orElseThrow();
                assertTrue(office.ja().startsWith(above.ja()), office.ja());
            }
        }
    }

    @Test
    @Requirement("E-2")
    void portsNeverAccept() {
        for (String port : List.of("narita", "haneda", "chubu", "kansai", "sendai-airport", "hakata", "naha-airport")) {
            Office office = Offices.offices().stream()
                    .filter(o -> o.key().equals(port))
                    .findFirst()
                    .orElseThrow();
            assertFalse(office.accepts(), port);
            assertThrows(IllegalArgumentException.class, () -> Offices.bureau(port));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "14, yokohama kawasaki",
        "24, nagoya yokkaichi",
        "28, kobe himeji",
        "47, naha miyakojima ishigaki kadena"
    })
    void countersAreTheUnitInChargeAndItsBranchesInThatPrefecture(String prefecture, String keys) {
        assertEquals(
                List.of(keys.split(" ")),
                Offices.countersFor(prefecture).stream().map(Office::key).toList());
    }

    @Test
    void prefecturesComeInTheOrderOfTheStandard() {
        List<Prefecture> all = Offices.prefectures();
        for (int i = 0; i < 47; i++) {
            assertEquals(String.format("%02d", i + 1), all.get(i).code());
        }
        assertEquals("東京都", Offices.prefecture("13").name(Locale.JAPANESE));
        assertEquals("Tokyo", Offices.prefecture("13").name(Locale.ENGLISH));
        assertThrows(IllegalArgumentException.class, () -> Offices.prefecture("48"));
        assertThrows(IllegalArgumentException.class, () -> Offices.inCharge("00"));
    }

    @Test
    @Requirement("E-2")
    void tokyoHasADeskOfItsOwnAndResultsByPostGoToOnePlace() {
        assertEquals(
                "1600004", Offices.desk(PostalDesk.Purpose.TOKYO_ENROLLMENT).postal());
        assertEquals("1350064", Offices.desk(PostalDesk.Purpose.RESULTS_BY_POST).postal());
    }

    private static long count(Office.Kind kind) {
        return Offices.offices().stream().filter(o -> o.kind() == kind).count();
    }
}

package org.zairyu.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zairyu.Requirement;

class OrganizationTest {

    private static Organization of(OrganizationKind kind, int category, String prefecture) {
        return new Organization(
                kind,
                "株式会社みどり製作所",
                "7000012050002",
                category,
                new Organization.Place(prefecture, "1000001", "千代田区", "千代田1-1", "0312345678"));
    }

    @ParameterizedTest
    @CsvSource({"13, tokyo", "14, yokohama", "28, kobe", "47, naha"})
    @Requirement("E-2")
    void itsBureauFollowsFromItsPrefecture(String prefecture, String bureau) {
        assertEquals(bureau, of(OrganizationKind.AFFILIATED, 1, prefecture).getBureau());
    }

    @Test
    @Requirement("E-6")
    void categoryThreeApprovedCountsAsTwo() {
        Organization organization = of(OrganizationKind.AFFILIATED, 3, "13");
        assertEquals(3, organization.effectiveCategory());
        organization.treatAsCategory2();
        assertEquals(2, organization.effectiveCategory());
        assertEquals(3, organization.getCategory());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    @Requirement("E-6")
    void noOtherCategoryCountsAsTwo(int category) {
        Organization organization = of(OrganizationKind.AFFILIATED, category, "13");
        assertThrows(IllegalStateException.class, organization::treatAsCategory2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, -1})
    void thereAreFourCategories(int category) {
        assertThrows(IllegalArgumentException.class, () -> of(OrganizationKind.AFFILIATED, category, "13"));
    }

    @ParameterizedTest
    @EnumSource(
            value = OrganizationKind.class,
            names = {"AFFILIATED", "SUPERVISING"})
    @Requirement("U-3")
    void onlyThoseWhoFileForOthersAreCommissioned(OrganizationKind kind) {
        Organization organization = of(kind, 1, "13");
        assertThrows(IllegalArgumentException.class, () -> new Commission(organization, "有限会社あおぞら", null));
    }

    @Test
    void aWrongCorporateNumberIsRefused() {
        Organization.Place place = new Organization.Place("13", "1000001", "千代田区", "千代田1-1", "0312345678");
        assertThrows(
                IllegalArgumentException.class,
                () -> new Organization(OrganizationKind.PUBLIC, "法人", "7000012050003", 1, place));
    }
}

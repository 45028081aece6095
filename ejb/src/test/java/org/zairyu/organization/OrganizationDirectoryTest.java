package org.zairyu.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;

@Tag("database")
class OrganizationDirectoryTest {

    private static Organization stored(TestHouse house, OrganizationKind kind, String number) {
        Organization organization = new Organization(
                kind, "一般社団法人みらい", number, 1, new Organization.Place("28", "6500001", "神戸市中央区", "1-1", "0781234567"));
        house.tx(() -> house.em().persist(organization));
        return organization;
    }

    private static Commission commission(TestHouse house, Organization organization, String name) {
        Commission commission = new Commission(organization, name, null);
        house.tx(() -> house.em().persist(commission));
        return commission;
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("U-1")
    void oneCorporationInTwoCapacitiesIsTwoOrganizations(TestDatabase database) {
        TestHouse house = TestHouse.on(database);
        Organization support = stored(house, OrganizationKind.SUPPORT, "7000012050002");
        Organization supervising = stored(house, OrganizationKind.SUPERVISING, "7000012050002");
        stored(house, OrganizationKind.AFFILIATED, null);
        stored(house, OrganizationKind.AFFILIATED, null);
        OrganizationDirectory directory = house.get(OrganizationDirectory.class);
        OrganizationCard card = directory.find(support.getId()).orElseThrow();
        assertEquals(OrganizationKind.SUPPORT, card.kind());
        assertEquals("kobe", card.bureau());
        assertEquals(
                OrganizationKind.SUPERVISING,
                directory.find(supervising.getId()).orElseThrow().kind());
        assertTrue(directory.find(987_654).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("U-3")
    void aCommissionIsRecordedOnce(TestDatabase database) {
        TestHouse house = TestHouse.on(database);
        Organization one = stored(house, OrganizationKind.SUPPORT, null);
        commission(house, one, "株式会社そら");
        assertThrows(PersistenceException.class, () -> commission(house, one, "(株)そら"));
    }
}

package org.zairyu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;

@Tag("database")
class RegisteredAddressTest {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theAddressOfToday(TestDatabase database) {
        TestHouse house = TestHouse.on(database);
        AccountSamples samples = new AccountSamples(house);
        StaffUser user = samples.staff();
        StaffUser gone = samples.staff();
        house.tx(() -> house.em().find(StaffUser.class, gone.getId()).delete(house.now()));
        RegisteredAddress book = house.get(RegisteredAddress.class);
        assertEquals(
                Map.of(user.getId(), "yamada@example.co.jp"),
                house.tx(() -> book.addressesOf(List.of(user.getId(), gone.getId(), 987_654L))));
        assertEquals(Map.of(), house.tx(() -> book.addressesOf(List.of())));
    }
}

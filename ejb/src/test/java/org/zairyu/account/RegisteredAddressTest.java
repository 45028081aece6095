package org.zairyu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
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
        StaffUser user = new AccountSamples(house).staff();
        RegisteredAddress book = house.get(RegisteredAddress.class);
        assertEquals(Optional.of("yamada@example.co.jp"), house.tx(() -> book.addressOf(user.getId())));
        house.tx(() -> house.em().find(StaffUser.class, user.getId()).delete(house.now()));
        assertEquals(Optional.empty(), house.tx(() -> book.addressOf(user.getId())));
        assertEquals(Optional.empty(), house.tx(() -> book.addressOf(987_654)));
    }
}

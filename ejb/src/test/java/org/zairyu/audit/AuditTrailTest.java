package org.zairyu.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.audit.AuditVerifier.Fault;
import org.zairyu.audit.AuditVerifier.Verification;

@Tag("database")
class AuditTrailTest {
    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("X-5")
    void aChainAsWrittenIsGood(TestDatabase database) {
        TestHouse house = TestHouse.on(database);
        assertTrue(verify(house).good());
        write(house, 7);
        Verification found = verify(house);
        assertTrue(found.good(), found.toString());
        assertEquals(7, found.rows());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("X-5")
    void anotherKeyDoesNotFit(TestDatabase database) {
        TestHouse house = TestHouse.on(database);
        write(house, 2);
        AuditVerifier stranger = new AuditVerifier();
        stranger.em = house.em();
        stranger.key = key("another");
        assertEquals(Fault.CHANGED, house.tx(stranger::verify).fault());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("X-5")
    void manyAtOnceLeaveNoGapAndNoFork(TestDatabase database) throws Exception {
        TestHouse house = TestHouse.on(database);
        AuditTrail trail = house.get(AuditTrail.class);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int thread = 1; thread <= 8; thread++) {
                Actor actor = Actor.staff(thread);
                all.add(threads.submit(() -> {
                    for (int count = 0; count < 40; count++) {
                        house.tx(() -> trail.append(actor, "test", "thing:1", Map.of()));
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        Verification found = verify(house);
        assertTrue(found.good(), found.toString());
        assertEquals(320, found.rows());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("X-5")
    void aRowStandsOrFallsWithItsDeedButARefusalStays(TestDatabase database) {
        TestHouse house = TestHouse.on(database);
        AuditTrail trail = house.get(AuditTrail.class);
        assertThrows(
                IllegalArgumentException.class,
                () -> house.tx(() -> {
                    trail.append(Actor.officer(1), "decide", "application:1", Map.of());
                    throw new IllegalArgumentException();
                }));
        assertEquals(0, verify(house).rows());
        assertThrows(
                IllegalArgumentException.class,
                () -> house.tx(() -> {
                    trail.refused(Actor.officer(1), "decide", "application:1", "notYours");
                    throw new IllegalArgumentException();
                }));
        assertEquals(1, verify(house).rows());
        AuditEntry kept = house.tx(() -> house.em().find(AuditEntry.class, 1L));
        assertEquals("{\"reason\":\"notYours\"}", kept.row().facts());
        assertEquals(AuditResult.REFUSED, kept.row().result());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void withoutADeedThereIsNoRow(TestDatabase database) {
        AuditTrail trail = TestHouse.on(database).get(AuditTrail.class);
        assertThrows(RuntimeException.class, () -> trail.append(Actor.system(), "round", "thing:1", Map.of()));
    }

    @Test
    @Requirement("X-5")
    void postgresItselfRefusesToChangeARow() throws SQLException {
        TestHouse house = TestHouse.on(TestDatabase.POSTGRES);
        write(house, 1);
        try (Connection connection = house.source().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : List.of(
                    "update audit_entry set action = 'x'", "delete from audit_entry", "truncate table audit_entry")) {
                assertTrue(assertThrows(SQLException.class, () -> statement.execute(sql))
                        .getMessage()
                        .contains("append-only"));
            }
        }
    }

    @Test
    void theSealedTextDoesNotDependOnTheOrderAndEscapesWhatCannotBeStored() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("to", "郵送\n\"x\\");
        facts.put("from", null);
        assertEquals("{\"from\":null,\"to\":\"郵送\\u000a\\\"x\\\\\"}", AuditRow.json(facts));
        assertEquals("{\"a\":\"\\ud800b\uD83D\uDE00\\u0000\"}", AuditRow.json(Map.of("a", "\uD800b\uD83D\uDE00\0")));
        assertEquals("{}", AuditRow.json(Map.of()));
    }

    @Test
    void onlyTheSystemIsNobody() {
        assertThrows(IllegalArgumentException.class, () -> Actor.staff(0));
        assertThrows(IllegalArgumentException.class, () -> new Actor(Actor.Kind.SYSTEM, 1));
        assertFalse(Actor.staff(1).equals(Actor.officer(1)));
    }

    static Verification verify(TestHouse house) {
        return house.get(AuditVerifier.class).verify();
    }

    static void write(TestHouse house, int rows) {
        AuditTrail trail = house.get(AuditTrail.class);
        for (int row = 1; row <= rows; row++) {
            String subject = "application:" + row;
            house.tx(() -> trail.append(Actor.staff(4), "application.submit", subject, Map.of("number", "仮-1")));
        }
    }

    private static AuditKey key(String secret) {
        AuditKey key = new AuditKey();
        key.file = Optional.empty();
        key.value = Optional.of(secret);
        key.load();
        return key;
    }
}

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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.audit.AuditVerifier.Fault;
import org.zairyu.audit.AuditVerifier.Verification;

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

    /** What somebody with the database in their hands, but without the key, might do to seven rows. */
    enum Tampering {
        ONE_CHARACTER(Fault.CHANGED, 3, "update audit_entry set subject = 'application:30' where seq = 3"),
        OTHER_TIME(Fault.CHANGED, 5, "update audit_entry set done_at = timestamp('2024-01-01 00:00:00') where seq = 5"),
        OTHER_ACTOR(Fault.CHANGED, 1, "update audit_entry set actor_id = 99 where seq = 1"),
        REFUSAL_MADE_DONE(Fault.CHANGED, 7, "update audit_entry set result = 'REFUSED' where seq = 7"),
        FACTS(Fault.CHANGED, 4, "update audit_entry set facts = '{}' where seq = 4"),
        OWN_HASH(Fault.CHANGED, 4, "update audit_entry set hash = prev_hash where seq = 4"),
        FIRST_DELETED(Fault.MISSING, 1, "delete from audit_entry where seq = 1"),
        MIDDLE_DELETED(Fault.MISSING, 4, "delete from audit_entry where seq = 4"),
        DELETED_AND_CLOSED_UP(
                Fault.DISPLACED,
                4,
                "delete from audit_entry where seq = 4",
                "update audit_entry set seq = 4 where seq = 5",
                "update audit_entry set seq = 5 where seq = 6",
                "update audit_entry set seq = 6 where seq = 7",
                "update audit_head set seq = 6"),
        TAIL_CUT(Fault.MISSING, 6, "delete from audit_entry where seq > 5"),
        TAIL_CUT_AND_END_MOVED(
                Fault.END,
                5,
                "delete from audit_entry where seq > 5",
                "update audit_head set seq = 5, hash = (select hash from audit_entry where seq = 5)"),
        SWAPPED(
                Fault.DISPLACED,
                2,
                "update audit_entry set seq = 20 where seq = 2",
                "update audit_entry set seq = 2 where seq = 3",
                "update audit_entry set seq = 3 where seq = 20"),
        INSERTED(
                Fault.CHANGED,
                4,
                "update audit_entry set seq = 8 where seq = 7",
                "update audit_entry set seq = 7 where seq = 6",
                "update audit_entry set seq = 6 where seq = 5",
                "update audit_entry set seq = 5 where seq = 4",
                "insert into audit_entry select 4, done_at, actor_kind, actor_id, 'forged', subject, result, facts,"
                        + " prev_hash, hash from audit_entry where seq = 5",
                "update audit_head set seq = 8"),
        ADDED_AT_THE_END(
                Fault.ADDED,
                8,
                "insert into audit_entry select 8, done_at, actor_kind, actor_id, 'forged', subject, result, facts,"
                        + " hash, hash from audit_entry where seq = 7");

        final Fault fault;
        final long firstBad;
        final String[] statements;

        Tampering(Fault fault, long firstBad, String... statements) {
            this.fault = fault;
            this.firstBad = firstBad;
            this.statements = statements;
        }
    }

    static List<Object[]> tamperings() {
        List<Object[]> all = new ArrayList<>();
        for (TestDatabase database : TestDatabase.values()) {
            for (Tampering tampering : Tampering.values()) {
                all.add(new Object[] {database, tampering});
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("tamperings")
    @Requirement("X-5")
    void theFirstBadRowIsNamed(TestDatabase database, Tampering tampering) throws SQLException {
        TestHouse house = TestHouse.on(database);
        write(house, 7);
        tamper(database, tampering.statements);
        Verification found = verify(house);
        assertEquals(tampering.fault, found.fault());
        assertEquals(tampering.firstBad, found.firstBad());
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

    private static Verification verify(TestHouse house) {
        return house.get(AuditVerifier.class).verify();
    }

    private static void write(TestHouse house, int rows) {
        AuditTrail trail = house.get(AuditTrail.class);
        for (int row = 1; row <= rows; row++) {
            String subject = "application:" + row;
            house.tx(() -> trail.append(Actor.staff(4), "application.submit", subject, Map.of("number", "仮-1")));
        }
    }

    private static AuditKey key(String secret) {
        AuditKey key = new AuditKey();
        key.file = java.util.Optional.empty();
        key.value = java.util.Optional.of(secret);
        key.load();
        return key;
    }

    private static void tamper(TestDatabase database, String... statements) throws SQLException {
        try (Connection connection = database.source().source().getConnection();
                Statement statement = connection.createStatement()) {
            if (database == TestDatabase.POSTGRES) {
                statement.execute("set session_replication_role = replica");
            }
            for (String sql : statements) {
                statement.execute(database == TestDatabase.POSTGRES ? sql.replace("timestamp(", "(timestamp ") : sql);
            }
        }
    }
}

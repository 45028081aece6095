package org.zairyu.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.audit.AuditVerifier.Fault;
import org.zairyu.audit.AuditVerifier.Verification;

@Tag("database")
class AuditTamperingTest {
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
        AuditTrailTest.write(house, 7);
        tamper(database, tampering.statements);
        Verification found = AuditTrailTest.verify(house);
        assertEquals(tampering.fault, found.fault());
        assertEquals(tampering.firstBad, found.firstBad());
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
            if (database == TestDatabase.POSTGRES) {
                statement.execute("reset session_replication_role");
            }
        }
    }
}

package org.zairyu.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;

@Tag("database")
class AuditRoundTest {
    private static final Logger LOG = Logger.getLogger(AuditRound.class.getName());
    private final List<LogRecord> said = new ArrayList<>();
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            said.add(entry);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOG.addHandler(ear);
    }

    @AfterEach
    void leave() {
        LOG.removeHandler(ear);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aGoodTrailIsSaidWithItsLastHash(TestDatabase database) {
        TestHouse house = TestHouse.on(database);
        AuditTrailTest.write(house, 3);
        AuditVerifier.Verification found = house.get(AuditRound.class).run(house.now());
        assertEquals(Level.INFO, said.get(0).getLevel());
        assertTrue(said.get(0).getMessage().startsWith("Audit trail: 3 rows, all as written, on 2024-03-15"));
        assertTrue(said.get(0).getMessage().contains(found.lastHash()));
    }

    @Test
    @Requirement("X-5")
    void aBadRowIsNamedAtTheStart() throws SQLException {
        TestHouse house = TestHouse.on(TestDatabase.DERBY).config("audit.verifyAtStart", "true");
        AuditTrailTest.write(house, 3);
        try (Connection connection = house.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update audit_entry set action = 'forged' where seq = 2");
        }
        house.get(AuditRound.class);
        assertEquals(Level.SEVERE, said.get(0).getLevel());
        assertEquals(
                "Audit trail: row 2 is CHANGED; the 1 rows before it are as written",
                said.get(0).getMessage());
    }
}

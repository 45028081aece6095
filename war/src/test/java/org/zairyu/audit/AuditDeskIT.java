package org.zairyu.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zairyu.Requirement;

/** The trail under the server's own transactions. */
@ExtendWith(ArquillianExtension.class)
class AuditDeskIT {
    @Inject
    private AuditTrail trail;

    @Inject
    private AuditVerifier verifier;

    @Resource
    private UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/main")
    private DataSource source;

    @Test
    @Requirement({"S-1", "X-5"})
    void aRefusalStaysWhenTheRefusedCallRollsBack() throws Exception {
        transaction.begin();
        trail.refused(Actor.system(), "test.refused", "test:1", "notYours");
        trail.append(Actor.system(), "test.done", "test:1", Map.of());
        transaction.rollback();

        assertEquals(1, rows("test.refused"));
        assertEquals(0, rows("test.done"));
        assertTrue(verifier.verify().good());
    }

    private int rows(String action) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement count =
                        connection.prepareStatement("select count(*) from audit_entry where action = ?")) {
            count.setString(1, action);
            try (ResultSet result = count.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }
}

package org.zairyu.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.zairyu.TestHouse;

/** What the audit trail says. */
public final class Audited {

    private static final String SAID = "select facts from audit_entry where result = ? and action = ? and subject = ?";
    private static final String REFUSED = "select facts from audit_entry where result = ?";

    private Audited() {}

    /** How many attempts were refused for that reason. */
    public static int refused(TestHouse house, String reason) {
        return count(house, REFUSED, reason, "REFUSED");
    }

    /** How often that was done to that subject. */
    public static int done(TestHouse house, String action, String subject) {
        return count(house, SAID, "", "DONE", action, subject);
    }

    private static int count(TestHouse house, String sql, String part, String... values) {
        try (Connection connection = house.source().getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setString(i + 1, values[i]);
            }
            int count = 0;
            ResultSet found = query.executeQuery();
            while (found.next()) {
                count += found.getString(1).contains(part) ? 1 : 0;
            }
            return count;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

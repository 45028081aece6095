package org.zairyu.demo;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.OptionalInt;
import javax.sql.DataSource;

/**
 * How many days the clock is ahead, in a table of one row that only the demonstration makes: the product's migrations know nothing
 * of it. The row is there from the moment when all sample data are.
 */
@Stateless
public class ClockTable {

    private static final String THERE = "DEMO_CLOCK";
    private static final String CREATE = "create table demo_clock (days int not null)";
    private static final String BEGIN = "insert into demo_clock (days) values (0)";
    private static final String READ = "select days from demo_clock";
    private static final String ADD = "update demo_clock set days = days + ?";

    @Resource(lookup = "java:app/jdbc/main")
    DataSource source;

    /** Makes the table where it is not there yet; answers the days, empty as long as the sample data are not complete. */
    public OptionalInt open() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            if (!isThere(connection)) {
                statement.executeUpdate(CREATE);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("demo_clock cannot be made", e);
        }
        return days();
    }

    /** The sample data are complete: from now on the clock can be moved. */
    public void begin() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(BEGIN);
        } catch (SQLException e) {
            throw new IllegalStateException("demo_clock cannot be begun", e);
        }
    }

    /** How many days the clock is ahead. */
    public OptionalInt days() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(READ)) {
            return row.next() ? OptionalInt.of(row.getInt(1)) : OptionalInt.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("demo_clock cannot be read", e);
        }
    }

    /** Moves it on, in the caller's transaction. */
    public void add(int days) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(ADD)) {
            statement.setInt(1, days);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("demo_clock cannot be changed", e);
        }
    }

    private static boolean isThere(Connection connection) throws SQLException {
        boolean upper = connection.getMetaData().storesUpperCaseIdentifiers();
        String name = upper ? THERE : THERE.toLowerCase(Locale.ROOT);
        try (ResultSet tables = connection.getMetaData().getTables(null, null, name, null)) {
            return tables.next();
        }
    }
}

package org.zairyu.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A database that lives inside this program. Whoever opened it has to close it, or its files stay locked for the next deployment. */
final class EmbeddedDatabase {

    /** How Derby says that it has closed a database. */
    private static final String CLOSED = "08006";

    private final String address;

    private EmbeddedDatabase(String address) {
        this.address = address;
    }

    static EmbeddedDatabase of(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return new EmbeddedDatabase(connection.getMetaData().getURL());
        } catch (SQLException failure) {
            throw new IllegalStateException("The embedded database does not answer", failure);
        }
    }

    /**
     * Closes it for everybody, with everything written.
     *
     * @throws IllegalStateException when it does not close
     */
    void close() {
        try (Connection none = DriverManager.getConnection(address + ";shutdown=true")) {
            throw new IllegalStateException("The embedded database is still open: " + none);
        } catch (SQLException answer) {
            if (!CLOSED.equals(answer.getSQLState())) {
                throw new IllegalStateException("The embedded database did not close", answer);
            }
        }
    }
}

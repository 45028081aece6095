package org.zairyu.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import javax.sql.DataSource;

/** A database engine that the product runs on, with what its SQL writes differently (S-4). */
public enum Engine {
    DERBY("Apache Derby", Map.of("text", "clob", "bytes", "blob"), "classpath:db/migration"),
    POSTGRESQL(
            "PostgreSQL",
            Map.of("text", "text", "bytes", "bytea"),
            "classpath:db/migration",
            "classpath:db/postgresql");

    private final String product;
    private final Map<String, String> placeholders;
    private final String[] locations;

    Engine(String product, Map<String, String> placeholders, String... locations) {
        this.product = product;
        this.placeholders = placeholders;
        this.locations = locations;
    }

    /** The words that stand for {@code ${text}} and {@code ${bytes}} in a migration. */
    public Map<String, String> placeholders() {
        return placeholders;
    }

    /** Where the migrations lie: those of all engines, and what only this one can run. */
    String[] locations() {
        return locations.clone();
    }

    /**
     * Asks the database what it is.
     *
     * @throws IllegalStateException when it cannot be reached, or is none of the engines here
     */
    public static Engine of(DataSource source) {
        try (Connection connection = source.getConnection()) {
            String name = connection.getMetaData().getDatabaseProductName();
            return Arrays.stream(values())
                    .filter(engine -> engine.product.equals(name))
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalStateException("Zairyu runs on Apache Derby and on PostgreSQL, not on " + name));
        } catch (SQLException failure) {
            throw new IllegalStateException(
                    "The database does not answer. Check the settings db.class, db.server, db.port, db.name, db.user and"
                            + " db.password.",
                    failure);
        }
    }
}

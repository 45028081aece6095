package org.zairyu.database;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The schema as the migrations under {@code db/migration} describe it; forwards only (S-4). */
public final class Schema {
    private Schema() {}

    /**
     * Brings the database up to the newest migration.
     *
     * @return how many migrations ran
     */
    public static int migrate(DataSource source) {
        return flyway(source).migrate().migrationsExecuted;
    }

    /** Only compares: for operators whose run-time user may not change tables. Fails when a migration is missing. */
    public static void validate(DataSource source) {
        flyway(source).validate();
    }

    private static Flyway flyway(DataSource source) {
        Engine engine = Engine.of(source);
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations(engine.locations())
                .placeholders(engine.placeholders())
                .cleanDisabled(true)
                .load();
    }
}

package org.zairyu;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedConnectionPoolDataSource;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.zairyu.database.Schema;

/**
 * The two engines that every query is proved on. Each starts once in a run of the tests, at its first use, and is
 * migrated as in production.
 */
public enum TestDatabase {
    DERBY {
        @Override
        DataSource start() {
            EmbeddedConnectionPoolDataSource derby = new EmbeddedConnectionPoolDataSource();
            derby.setDatabaseName("memory:zairyu");
            derby.setCreateDatabase("create");
            derby.setUser("zairyu");
            derby.setPassword("zairyu");
            return TestPool.over(derby);
        }
    },
    POSTGRES {
        @Override
        DataSource start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("max_connections", "160")
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
                PGConnectionPoolDataSource postgres = new PGConnectionPoolDataSource();
                postgres.setUrl(server.getJdbcUrl("postgres", "postgres"));
                return TestPool.over(postgres);
            } catch (IOException | RuntimeException failure) {
                throw new IllegalStateException(
                        "PostgreSQL did not start, and no test is skipped for want of it. The tests unpack a PostgreSQL"
                                + " of their own (io.zonky.test) into the temporary folder: is it writable, is there"
                                + " room, and does this processor have a package of it? It never runs as root: root needs"
                                + " a kernel that allows 'unshare -U', anybody else needs nothing.",
                        failure);
            }
        }
    };

    private StatementCounter source;
    private TableSweeper sweeper;
    private EntityManagerFactory factory;

    abstract DataSource start();

    /** The migrated database; the same object each time, and it counts the statements. */
    public synchronized StatementCounter source() {
        if (source == null) {
            StatementCounter started = new StatementCounter(start());
            Schema.migrate(started.source());
            sweeper = new TableSweeper(started.source(), this == POSTGRES);
            source = started;
        }
        return source;
    }

    /** The product's own persistence unit, with transactions of the test's. */
    public synchronized EntityManagerFactory factory() {
        if (factory == null) {
            factory = unit(source().source(), "zairyu-" + name());
        }
        return factory;
    }

    /** The product's persistence unit on that database, which has the schema. */
    static EntityManagerFactory unit(DataSource source, String session) {
        Map<String, Object> changes = new HashMap<>();
        changes.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        changes.put("jakarta.persistence.nonJtaDataSource", source);
        changes.put("jakarta.persistence.jtaDataSource", "");
        changes.put("eclipselink.weaving", "false");
        changes.put("eclipselink.target-server", "None");
        changes.put("eclipselink.session-name", session);
        return Persistence.createEntityManagerFactory("zairyu", changes);
    }

    /** All tables as the migrations left them. */
    public void sweep() {
        source();
        sweeper.sweep();
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package org.zairyu.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one database, and its migration at start-up before anything else uses it (S-4). A start-up bean that touches
 * tables says {@code @DependsOn("Migration")}. Derby in the working directory unless the operator's settings name
 * another ({@code db.class}, {@code db.name}, {@code db.server}, {@code db.port}, {@code db.user},
 * {@code db.password}; Derby looks at neither server nor port). The transactions here are Flyway's own, one a migration.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/main",
        className = "${MPCONFIG=db.class:org.apache.derby.jdbc.EmbeddedDataSource}",
        databaseName = "${MPCONFIG=db.name:data/zairyu;create=true}",
        serverName = "${MPCONFIG=db.server:localhost}",
        properties = {
            "portNumber=${MPCONFIG=db.port:0}",
            // PostgreSQL: rows that are written together travel as one statement; Derby does not know the word and
            // passes it over
            "reWriteBatchedInserts=true",
            // after the database was away the pool holds dead connections: they are asked before use, and all replaced
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=2",
            "fish.payara.fail-all-connections=true"
        },
        user = "${MPCONFIG=db.user:zairyu}",
        password = "${MPCONFIG=db.password:zairyu}",
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 32)
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {
    private static final Logger LOG = Logger.getLogger(Migration.class.getName());

    @Resource(lookup = "java:app/jdbc/main")
    DataSource source;

    @Inject
    @ConfigProperty(name = "db.migrate", defaultValue = "true")
    boolean migrate;

    private EmbeddedDatabase embedded;

    @PostConstruct
    void run() {
        if (Engine.of(source) == Engine.DERBY) {
            embedded = EmbeddedDatabase.of(source);
        }
        if (migrate) {
            int count = Schema.migrate(source);
            LOG.info(() -> "Schema is current, migrations run now: " + count);
        } else {
            Schema.validate(source);
            LOG.info("Schema is current, nothing was changed (db.migrate=false)");
        }
    }

    /** After every other bean, which all depend on this one. */
    @PreDestroy
    void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}

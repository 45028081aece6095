package org.zairyu.account;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zairyu.audit.AuditKey;
import org.zairyu.database.Engine;
import org.zairyu.notice.MailSettings;

/** Does not let a deployment for the world start with what everybody knows ({@link ProductionRule}), and says what to set. */
@Singleton
@Startup
@DependsOn("Migration")
public class ProductionStart {

    private static final Logger LOG = Logger.getLogger(ProductionStart.class.getName());

    @Resource(lookup = "java:app/jdbc/main")
    DataSource source;

    @Inject
    AuditKey key;

    @Inject
    MailSettings settings;

    @Inject
    SampleAccounts samples;

    @Inject
    @ConfigProperty(name = "db.password", defaultValue = "zairyu")
    String databasePassword;

    @PostConstruct
    void check() {
        List<String> faults = ProductionRule.faults(new ProductionRule.Facts(
                settings.portalUrl(),
                key.isPublic(),
                Engine.of(source) == Engine.POSTGRESQL,
                databasePassword,
                samples.areThere()));
        faults.forEach(LOG::severe);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("Zairyu does not start for " + settings.portalUrl() + ". "
                    + String.join(" ", faults)
                    + " To try it out on this machine alone, leave portal.url at a loopback address.");
        }
    }
}

package org.zairyu.audit;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zairyu.audit.AuditVerifier.Verification;
import org.zairyu.calendar.JapanClock;
import org.zairyu.round.RoundBook;

/**
 * Walks the whole audit trail every night, and at the start where the operator asks for it, as after a restore
 * ({@code audit.verifyAtStart=true}), and says in the log how it is. The hash in that line is an anchor: as long as
 * the log is kept elsewhere, not even a trail that was written anew from its first row would go unnoticed.
 */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditRound {
    private static final Logger LOG = Logger.getLogger(AuditRound.class.getName());

    @Inject
    AuditVerifier verifier;

    @Inject
    RoundBook book;

    @Inject
    JapanClock clock;

    @Inject
    @ConfigProperty(name = "audit.verifyAtStart", defaultValue = "false")
    boolean atStart;

    @PostConstruct
    void started() {
        if (atStart) {
            run(clock.now());
        }
    }

    @Schedule(hour = "3", minute = "40", timezone = "Asia/Tokyo", persistent = false)
    void nightly() {
        run(clock.now());
    }

    /** One walk; SEVERE in the log when a row is not as it was written. */
    public Verification run(Instant now) {
        long start = System.nanoTime();
        Verification[] walk = new Verification[1];
        book.run("audit", now, tally -> {
            walk[0] = verifier.verify();
            tally.add("rows", walk[0].rows());
            tally.add("bad", walk[0].good() ? 0 : 1);
        });
        Verification found = walk[0];
        long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
        if (found.good()) {
            LOG.info(() -> "Audit trail: %d rows, all as written, on %s; last hash %s; %d ms"
                    .formatted(found.rows(), JapanClock.day(now), found.lastHash(), millis));
        } else {
            LOG.log(Level.SEVERE, () -> "Audit trail: row %d is %s; the %d rows before it are as written"
                    .formatted(found.firstBad(), found.fault(), found.rows()));
        }
        return found;
    }
}

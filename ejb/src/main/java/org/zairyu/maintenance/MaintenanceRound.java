package org.zairyu.maintenance;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.logging.Logger;
import org.zairyu.calendar.JapanClock;
import org.zairyu.round.RoundBook;

/**
 * Tells live users by mail of windows that were announced, moved or cancelled (L-7). Any number of nodes may run it any number of times: each user is told
 * once of each, and what a stop has interrupted goes on where it was.
 */
@Singleton
public class MaintenanceRound {

    private static final Logger LOG = Logger.getLogger(MaintenanceRound.class.getName());

    @Inject
    MaintenanceNotices notices;

    @Inject
    RoundBook rounds;

    @Inject
    JapanClock clock;

    @Schedule(hour = "*", minute = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void everyMinute() {
        run(clock.now());
    }

    /**
     * Writes all that is due.
     *
     * @return how many mails
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int run(Instant now) {
        int told = rounds.run("maintenance", now, tally -> {
            for (long id : notices.due()) {
                int batch = notices.tell(id);
                while (batch > 0) {
                    tally.add("told", batch);
                    batch = notices.tell(id);
                }
            }
        });
        LOG.fine(() -> "mails about maintenance: " + told);
        return told;
    }
}

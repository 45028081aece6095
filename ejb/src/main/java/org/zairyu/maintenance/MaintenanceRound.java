package org.zairyu.maintenance;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/**
 * Tells live users by mail of windows that were announced, moved or cancelled (L-7). Any number of nodes may run it any number of times: each user is told
 * once of each, and what a stop has interrupted goes on where it was.
 */
@Singleton
public class MaintenanceRound {

    private static final Logger LOG = Logger.getLogger(MaintenanceRound.class.getName());

    @Inject
    MaintenanceNotices notices;

    @Schedule(hour = "*", minute = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void everyMinute() {
        run();
    }

    /**
     * Writes all that is due.
     *
     * @return how many batches
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int run() {
        int batches = 0;
        for (long id : notices.due()) {
            while (notices.tell(id)) {
                batches++;
            }
        }
        if (batches > 0) {
            int all = batches;
            LOG.info(() -> "mails about maintenance: " + all + " batches");
        }
        return batches;
    }
}

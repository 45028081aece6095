package org.zairyu.outage;

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
 * Tells users by mail of an outage that took the last day of what they had entered (L-7). Any number of nodes may run it any number of times:
 * each user is told once of each outage, and what a stop has interrupted goes on where it was.
 */
@Singleton
public class OutageRound {

    private static final Logger LOG = Logger.getLogger(OutageRound.class.getName());

    @Inject
    OutageNotices notices;

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
        int told = rounds.run("outages", now, tally -> {
            for (long id : notices.due()) {
                OutageNotices.Batch batch;
                do {
                    batch = notices.tell(id);
                    tally.add("told", batch.told());
                } while (batch.more());
            }
        });
        LOG.fine(() -> "mails about outages: " + told);
        return told;
    }
}

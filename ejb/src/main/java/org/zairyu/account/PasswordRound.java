package org.zairyu.account;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Logger;
import org.zairyu.calendar.JapanClock;
import org.zairyu.round.RoundBook;
import org.zairyu.round.Tally;

/**
 * Tells users of the end of their passwords, and approved ones of the end of their link (L-4, E-10). Any number of nodes may run it any
 * number of times: each notice goes out once for each last valid day, and what a stop has missed is caught up (N-3).
 */
@Singleton
public class PasswordRound {

    private static final Logger LOG = Logger.getLogger(PasswordRound.class.getName());

    private static final int BATCH = 500;

    /** Keys that are read at once. */
    private static final int READ = 20 * BATCH;

    @Inject
    PasswordNotices passwords;

    @Inject
    LinkNotices links;

    @Inject
    RoundBook book;

    @Inject
    JapanClock clock;

    @Schedule(hour = "*", minute = "11", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void everyHour() {
        run(clock.now());
    }

    /**
     * Writes all that is due.
     *
     * @return how many notices
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int run(Instant now) {
        return book.run("passwords", now, tally -> tell(now, tally));
    }

    private void tell(Instant now, Tally tally) {
        LocalDate today = JapanClock.day(now);
        links.tell(now, tally);
        for (PasswordNotice notice : PasswordNotice.values()) {
            for (int told = 0; told < notice.ordinal(); told++) {
                tell(notice, told, today, tally);
            }
        }
        LOG.fine(() -> "notices about passwords and links: " + tally.all());
    }

    private void tell(PasswordNotice notice, int told, LocalDate today, Tally tally) {
        List<Long> due;
        do {
            due = passwords.due(notice, told, today, READ);
            for (int from = 0; from < due.size(); from += BATCH) {
                List<Long> batch = due.subList(from, Math.min(from + BATCH, due.size()));
                tally.add(notice.template(), passwords.tell(notice, batch, today));
            }
        } while (due.size() == READ);
    }
}

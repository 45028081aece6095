package org.zairyu.filing;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.zairyu.calendar.JapanClock;
import org.zairyu.round.RoundBook;

/**
 * Gives acceptance numbers to what was filed on an earlier day (F-11; guide §5(1)ウVI). It looks every few minutes, so a night that
 * was missed is caught up at the next start; any node may run it, any number of times.
 */
@Singleton
public class NumberRound {

    private static final Logger LOG = Logger.getLogger(NumberRound.class.getName());
    private static final int BATCH = 200;

    private static final String DUE =
            """
            select a.id from Application a
            where a.state = org.zairyu.filing.ApplicationState.FILED and a.milestones.filedAt < :midnight
            order by a.milestones.filedAt, a.id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Numbering numbering;

    @Inject
    RoundBook book;

    @Inject
    JapanClock clock;

    @Schedule(hour = "*", minute = "*/2", second = "5", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void everyFewMinutes() {
        run(clock.now());
    }

    /** Numbers everything that is due at {@code now}; answers how many. Each application is a transaction of its own. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int run(Instant now) {
        return book.run("numbers", now, tally -> tally.add("given", number(now)));
    }

    private int number(Instant now) {
        LocalDate today = JapanClock.day(now);
        Instant midnight = today.atStartOfDay(JapanClock.TOKYO).toInstant();
        int done = 0;
        List<Long> due = due(midnight);
        while (!due.isEmpty()) {
            int before = done;
            for (long id : due) {
                done += numbering.number(id, today, now) ? 1 : 0;
            }
            due = done == before ? List.of() : due(midnight);
        }
        if (done > 0) {
            LOG.log(Level.INFO, "acceptance numbers given: {0}", done);
        }
        return done;
    }

    private List<Long> due(Instant midnight) {
        return em.createQuery(DUE, Long.class)
                .setParameter("midnight", midnight)
                .setMaxResults(BATCH)
                .getResultList();
    }
}

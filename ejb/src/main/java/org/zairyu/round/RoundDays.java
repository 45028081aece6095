package org.zairyu.round;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zairyu.calendar.JapanClock;

/** The pages of the days, written and read. */
@Stateless
public class RoundDays {
    /** What stands for the runs themselves. */
    public static final String RUN = "run";

    private static final String ADD =
            """
            update RoundDay d set d.done = d.done + :more, d.lastAt = :at,
              d.longest = case when d.longest < :took then :took else d.longest end
            where d.key.day = :day and d.key.round = :round and d.key.deed = :deed
            """;

    private static final String SINCE =
            """
            select new org.zairyu.round.RoundCount(d.key.round, d.key.deed, d.key.day, d.done, d.longest, d.lastAt)
            from RoundDay d where d.key.day >= :from order by d.key.day, d.key.round, d.key.deed
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    JapanClock clock;

    /** Adds a run, or several that did nothing, to the day's page. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void note(String round, Instant now, long runs, Duration took, Map<String, Long> done) {
        add(round, RUN, runs, now, took);
        done.forEach((deed, more) -> add(round, deed, more, now, Duration.ZERO));
    }

    private void add(String round, String deed, long more, Instant now, Duration took) {
        LocalDate day = JapanClock.day(now);
        int found = em.createQuery(ADD)
                .setParameter("more", more)
                .setParameter("at", now)
                .setParameter("took", took.toMillis())
                .setParameter("day", day)
                .setParameter("round", round)
                .setParameter("deed", deed)
                .executeUpdate();
        if (found == 0) {
            em.persist(new RoundDay(round, deed, day, more, took.toMillis(), now));
        }
    }

    /** What was done in the last so many days, today among them. Whoever calls asks who may know. */
    public List<RoundCount> last(int days) {
        return em.createQuery(SINCE, RoundCount.class)
                .setParameter("from", clock.today().minusDays(days - 1L))
                .getResultList();
    }
}

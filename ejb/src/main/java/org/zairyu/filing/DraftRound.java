package org.zairyu.filing;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.zairyu.calendar.JapanClock;
import org.zairyu.round.RoundBook;
import org.zairyu.round.Tally;

/** Tells of drafts that will be deleted, and deletes those whose time is over (F-4). Each draft is a transaction of its own. */
@Singleton
public class DraftRound {

    private static final Logger LOG = Logger.getLogger(DraftRound.class.getName());
    private static final int BATCH = 200;

    private static final String DUE =
            """
            select a.id from Application a
            where a.state = org.zairyu.filing.ApplicationState.DRAFT
              and a.milestones.changedAt >= :from and a.milestones.changedAt < :until and a.id > :after
            order by a.id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    DraftKeeping keeping;

    @Inject
    DraftPolicy drafts;

    @Inject
    RoundBook book;

    @Inject
    JapanClock clock;

    @Schedule(hour = "*", minute = "7", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void everyHour() {
        run(clock.now());
    }

    /** Does what is due at {@code now}; answers how many drafts were deleted. Any number of runs a day tell and delete once. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int run(Instant now) {
        int[] deleted = new int[1];
        book.run("drafts", now, tally -> {
            deleted[0] = drafts.isKept() ? tellAndDelete(now, tally) : forget(now);
            tally.add("deleted", deleted[0]);
        });
        return deleted[0];
    }

    private int forget(Instant now) {
        Instant over = now.minus(Duration.ofHours(DraftRule.LONGEST_SESSION_HOURS));
        return walk(Instant.EPOCH, over, id -> keeping.forget(id, over));
    }

    private int tellAndDelete(Instant now, Tally tally) {
        LocalDate today = JapanClock.day(now);
        Instant deleteBefore =
                startOf(lastChange(today, DraftRule.deletedOn(today)).plusDays(1));
        Instant warnBefore =
                startOf(lastChange(today, DraftRule.warnedOn(today)).plusDays(1));
        int deleted = walk(Instant.EPOCH, deleteBefore, id -> keeping.delete(id, deleteBefore));
        int warned = walk(deleteBefore, warnBefore, id -> keeping.warn(id, deleteBefore, warnBefore));
        tally.add("warned", warned);
        if (deleted + warned > 0) {
            LOG.log(Level.INFO, "drafts deleted: {0}, told of: {1}", new Object[] {deleted, warned});
        }
        return deleted;
    }

    /** The last day of change for which the rule's day is today, given what the rule answers for a change today. */
    private static LocalDate lastChange(LocalDate today, LocalDate answerForToday) {
        return today.minusDays(answerForToday.toEpochDay() - today.toEpochDay());
    }

    private int walk(Instant from, Instant until, LongPredicate step) {
        int done = 0;
        long after = 0;
        List<Long> ids = due(from, until, after);
        while (!ids.isEmpty()) {
            for (long id : ids) {
                done += step.test(id) ? 1 : 0;
                after = id;
            }
            ids = due(from, until, after);
        }
        return done;
    }

    private List<Long> due(Instant from, Instant until, long after) {
        return em.createQuery(DUE, Long.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("after", after)
                .setMaxResults(BATCH)
                .getResultList();
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(JapanClock.TOKYO).toInstant();
    }
}

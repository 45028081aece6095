package org.zairyu.enrollment;

import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.zairyu.calendar.JapanClock;
import org.zairyu.round.RoundBook;

/**
 * Sends the notices of the periodic report (T-1, T-4) to everybody whose time it is by {@link ReportRule}: each once for each last valid
 * day, whatever reruns and nodes; a day missed is caught up (N-3). Sees only users who were not told yet, in batches by keys.
 */
@Singleton
public class ReportRound {

    private static final Logger LOG = Logger.getLogger(ReportRound.class.getName());
    private static final int BATCH = 500;

    /** Keys that are read at once: whoever was told already is passed over once, and not again for each batch. */
    private static final int READ = 20 * BATCH;

    /** More than the longest two months. */
    private static final int AHEAD_DAYS = 64;

    private static final String DUE =
            """
            select s.id from StaffUser s
            where s.authorizedUntil between :first and :last and s.credentials.deletedAt is null and s.id > :after
            and not exists (select n from ReportNotice n
            where n.key.staffUserId = s.id and n.key.lastDay = s.authorizedUntil and n.key.stage = :stage)
            order by s.id""";

    private static final String ASKED =
            """
            select s.id from StaffUser s
            where s.authorizedUntil between :first and :last and s.credentials.deletedAt is null and s.id > :after
            and not exists (select n from ReportNotice n
            where n.key.staffUserId = s.id and n.key.lastDay = s.authorizedUntil and n.key.stage = :stage)
            and not exists (select e.id from Enrollment e
            where e.organizationId = s.organizationId and e.occasion = org.zairyu.enrollment.Occasion.PERIODIC
            and e.state <> org.zairyu.enrollment.EnrollmentState.WITHDRAWN
            and (e.ruling.decidedAt is null or e.lastDay = s.authorizedUntil))
            order by s.id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    ReportNotices notices;

    @Inject
    RoundBook book;

    @Inject
    JapanClock clock;

    @Schedule(hour = "*", minute = "17", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void everyHour() {
        run(clock.now());
    }

    /** Sends what is due at {@code now}; answers how many mails were written. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int run(Instant now) {
        LocalDate today = JapanClock.day(now);
        int sent = book.run("reports", now, tally -> {
            for (ReportRule.Stage stage : ReportRule.Stage.values()) {
                tally.add(stage.template(), walk(stage, today));
            }
        });
        if (sent > 0) {
            LOG.log(Level.INFO, "notices of the periodic report: {0}", sent);
        }
        return sent;
    }

    /** The last valid days that have a stage today follow each other without a gap. */
    private int walk(ReportRule.Stage stage, LocalDate today) {
        List<LocalDate> days = today.minusDays(ReportRule.TOLD_AFTER_DAYS + 1L)
                .datesUntil(today.plusDays(AHEAD_DAYS))
                .filter(day ->
                        ReportRule.due(day, today, false).filter(stage::equals).isPresent())
                .toList();
        int sent = 0;
        long after = 0;
        List<Long> ids;
        do {
            ids = next(stage, days, after);
            for (int from = 0; from < ids.size(); from += BATCH) {
                sent += send(stage, ids.subList(from, Math.min(from + BATCH, ids.size())));
            }
            after = ids.isEmpty() ? after : ids.get(ids.size() - 1);
        } while (ids.size() == READ);
        return sent;
    }

    /** A batch that another node was quicker with is left to it; the next run takes what it left. */
    private int send(ReportRule.Stage stage, List<Long> ids) {
        try {
            return notices.send(ids, stage);
        } catch (EJBException | PersistenceException quicker) {
            LOG.log(Level.INFO, "a batch of notices is tried again in the next run", quicker);
            return 0;
        }
    }

    private List<Long> next(ReportRule.Stage stage, List<LocalDate> days, long after) {
        if (days.isEmpty()) {
            return List.of();
        }
        return em.createQuery(stage.asks() ? ASKED : DUE, Long.class)
                .setParameter("first", days.get(0))
                .setParameter("last", days.get(days.size() - 1))
                .setParameter("after", after)
                .setParameter("stage", stage)
                .setMaxResults(READ)
                .getResultList();
    }
}

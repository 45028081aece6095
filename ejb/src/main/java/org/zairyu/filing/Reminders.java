package org.zairyu.filing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.zairyu.calendar.JapanClock;

/** One batch of {@link ReminderRound} at a time, each in a transaction of its own. */
@Stateless
public class Reminders {

    private static final int BATCH = 200;

    private static final String OPEN =
            """
            select a, r from Application a, DocumentRequest r
            where r.applicationId = a.id and r.answeredAt is null and r.dueOn >= :today and r.dueOn <= :until
              and r.askedAt < :before and a.state = org.zairyu.filing.ApplicationState.DOCUMENTS_REQUESTED and r.id > :after
            order by r.id""";

    private static final String ENTERED =
            """
            select a from Application a
            where a.state = org.zairyu.filing.ApplicationState.ENTERED
              and a.applicant.endOfStay > :today and a.applicant.endOfStay <= :until and a.id > :after
            order by a.id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    FilingLetters letters;

    /**
     * How far a batch came.
     *
     * @param last the key to go on from; -1 when nothing is left
     */
    public record Step(int written, long last) {}

    /** Reminds of documents: those asked for on an earlier day, since the request itself names the due day. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Step documents(LocalDate today, long after) {
        List<Object[]> open = em.createQuery(OPEN, Object[].class)
                .setParameter("today", today)
                .setParameter("until", today.plusDays(ReminderRound.DOCUMENTS_DAYS))
                .setParameter("before", today.atStartOfDay(JapanClock.TOKYO).toInstant())
                .setParameter("after", after)
                .setMaxResults(BATCH)
                .getResultList();
        int written = letters.documentsDue(open.stream()
                .map(row -> new FilingLetters.Asked((Application) row[0], (DocumentRequest) row[1]))
                .toList());
        return new Step(written, open.size() < BATCH ? -1 : ((DocumentRequest) open.get(open.size() - 1)[1]).getId());
    }

    /** Reminds of what was entered and can be filed online for a few days still. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Step filing(LocalDate today, long after) {
        List<Application> entered = em.createQuery(ENTERED, Application.class)
                .setParameter("today", today)
                .setParameter("until", today.plusDays(ReminderRound.FILING_DAYS + 1L))
                .setParameter("after", after)
                .setMaxResults(BATCH)
                .getResultList();
        int written = letters.filingDue(entered, today);
        return new Step(
                written,
                entered.size() < BATCH ? -1 : entered.get(entered.size() - 1).getId());
    }
}

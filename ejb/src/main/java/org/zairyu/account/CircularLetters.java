package org.zairyu.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.zairyu.calendar.JapanClock;
import org.zairyu.notice.Outbox;
import org.zairyu.organization.Organization;

/** Writes one mail to all live users, a batch by keys at a time: those who have a password, are authorized today and not deleted. */
@Stateless
public class CircularLetters {

    private static final int BATCH = 500;

    private static final String LIVE =
            """
            select s, o from StaffUser s, Organization o
            where s.id > :after and s.authorizedUntil >= :today and s.credentials.deletedAt is null
              and s.credentials.passwordHash is not null and o.id = s.organizationId
            order by s.id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Outbox outbox;

    @Inject
    JapanClock clock;

    /** How many were written, and the last user who got one; 0 both when nobody was left. */
    public record Batch(int size, long last) {}

    /**
     * Writes the next ones in the caller's transaction.
     *
     * @param after the last user who has it, 0 in the beginning
     * @return what was written; nothing when nobody was left
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Batch send(Circular circular, long after) {
        List<Object[]> live = em.createQuery(LIVE, Object[].class)
                .setParameter("after", after)
                .setParameter("today", clock.today())
                .setMaxResults(BATCH)
                .getResultList();
        List<Outbox.Entry> letters = live.stream()
                .map(row -> AccountLetters.entry((StaffUser) row[0], (Organization) row[1], circular))
                .toList();
        outbox.withdrawAll(
                circular.overtaken(),
                letters.stream().map(entry -> entry.letter().subject()).toList(),
                "a later notice has overtaken it");
        outbox.enqueueAll(letters);
        long last = live.isEmpty() ? 0 : ((StaffUser) live.get(live.size() - 1)[0]).getId();
        return new Batch(live.size(), last);
    }
}

package org.zairyu.outage;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.zairyu.calendar.JapanClock;
import org.zairyu.notice.Outbox;

/** One batch of {@link OutageRound} at a time, each in a transaction of its own: mails and how far they have come stand or fall together. */
@Stateless
public class OutageNotices {

    /** Users; each may have many entries. */
    static final int BATCH = 100;

    private static final String DUE = "select o.id from Outage o where o.toldAt is null order by o.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    HitEntries entries;

    @Inject
    Outbox outbox;

    @Inject
    JapanClock clock;

    /** How many mails were written, and whether somebody may be left. */
    public record Batch(int told, boolean more) {}

    /** How the audit and the mails name an outage. */
    static String subject(Outage outage) {
        return "outage:" + outage.getId();
    }

    /** The outages of which somebody is still to be told. */
    public List<Long> due() {
        return em.createQuery(DUE, Long.class).getResultList();
    }

    /** Tells the next users, each of all that is theirs. Two nodes take turns at the row. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Batch tell(long id) {
        Outage outage = em.find(Outage.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (outage == null || outage.isToldToAll()) {
            return new Batch(0, false);
        }
        DaysHit days = DaysHit.of(outage.window());
        List<Long> users = entries.users(days, outage.mailedTo(), BATCH);
        int told = 0;
        if (!users.isEmpty()) {
            told = outbox.enqueueAll(letters(outage, entries.of(days, users)));
            outage.told(told, users.get(users.size() - 1));
        }
        boolean more = users.size() == BATCH;
        if (!more) {
            outage.toldAll(clock.now());
        }
        return new Batch(told, more);
    }

    private static List<Outbox.Entry> letters(Outage outage, List<HitEntry> hit) {
        return hit.stream()
                .collect(Collectors.groupingBy(one -> one.user().getId(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ofUser -> OutageLetters.entry(outage, ofUser))
                .toList();
    }
}

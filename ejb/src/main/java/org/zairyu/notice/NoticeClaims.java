package org.zairyu.notice;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The short transactions around the sending of a mail: it is claimed under a lease, and its end is written down. */
@Stateless
public class NoticeClaims {

    /** What is due and not in somebody else's hands; of several mails about one thing only the oldest, so that they keep their order. */
    private static final String DUE =
            """
            select n.id from Notice n
            where n.state = org.zairyu.notice.NoticeState.WAITING and n.dueAt <= :now
              and (n.claimedUntil is null or n.claimedUntil < :now)
              and not exists (select e.id from Notice e where e.subject = n.subject and e.to = n.to and e.id < n.id
                and e.state = org.zairyu.notice.NoticeState.WAITING)
            order by n.dueAt, n.id""";

    private static final String CLAIM =
            """
            update Notice n set n.claimedBy = :node, n.claimedUntil = :until
            where n.id = :id and n.state = org.zairyu.notice.NoticeState.WAITING
              and (n.claimedUntil is null or n.claimedUntil < :now)""";

    private static final Duration LEASE = Duration.ofMinutes(5);

    @PersistenceContext
    EntityManager em;

    /** The next mails that are due, oldest first. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<Long> due(Instant now, int most) {
        return em.createQuery(DUE, Long.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Takes one mail into this node's hands; empty when another node was quicker. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<Mail> claim(long id, String node, Instant now) {
        int claimed = em.createQuery(CLAIM)
                .setParameter("node", node)
                .setParameter("until", now.plus(LEASE))
                .setParameter("id", id)
                .setParameter("now", now)
                .executeUpdate();
        return claimed == 0
                ? Optional.empty()
                : Optional.of(em.find(Notice.class, id).mail());
    }

    /** It was handed over to {@code address}. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void sent(long id, String node, String address, Instant now) {
        Notice notice = em.find(Notice.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (notice.isClaimedBy(node)) {
            notice.sent(address, now);
        }
    }

    /** It was not; without a pause it is given up. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void notSent(long id, String node, String error, Duration pause, Instant now) {
        Notice notice = em.find(Notice.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (notice.isClaimedBy(node)) {
            notice.notSent(error, pause, now);
        }
    }
}

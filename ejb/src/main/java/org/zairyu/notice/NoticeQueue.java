package org.zairyu.notice;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The outbox as the sender's round sees it: each call is a transaction of its own, none lasts while a mail is sent. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class NoticeQueue {
    /** How long a node may keep what it took; after that another may. */
    static final Duration LEASE = Duration.ofMinutes(10);

    /** Of one subject and recipient only the oldest that waits, so that a receipt never comes after its result. */
    private static final String DUE =
            """
            select n from Notice n
            where n.state = org.zairyu.notice.NoticeState.WAITING and n.dueAt <= :now
              and (n.claimedUntil is null or n.claimedUntil < :now)
              and not exists (
                select e.id from Notice e
                where e.subject = n.subject and e.recipient = n.recipient and e.state = org.zairyu.notice.NoticeState.WAITING
                  and (e.createdAt < n.createdAt or e.createdAt = n.createdAt and e.id < n.id))
            order by n.dueAt, n.id
            """;

    /** Takes effect on one node only, however many found the row due. */
    private static final String CLAIM =
            """
            update Notice n set n.claimedBy = :node, n.claimedUntil = :until, n.version = n.version + 1
            where n.id = :id and n.state = org.zairyu.notice.NoticeState.WAITING
              and (n.claimedUntil is null or n.claimedUntil < :now)
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Instance<AddressBook> addresses;

    @Inject
    Instance<LinkTokens> tokens;

    /** Takes due mails for this node, oldest first. */
    public List<Parcel> claim(String node, Instant now, int atMost) {
        List<Notice> due = em.createQuery(DUE, Notice.class)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .getResultList();
        List<Parcel> mine = new ArrayList<>();
        for (Notice notice : due) {
            if (claim(notice.id(), node, now)) {
                mine.add(notice.parcel(registered(notice), id -> tokens.get().token(id)));
            }
        }
        return mine;
    }

    private boolean claim(Long id, String node, Instant now) {
        return em.createQuery(CLAIM)
                        .setParameter("id", id)
                        .setParameter("node", node)
                        .setParameter("now", now)
                        .setParameter("until", now.plus(LEASE))
                        .executeUpdate()
                == 1;
    }

    private Optional<String> registered(Notice notice) {
        if (notice.staffUserId() == null || !addresses.isResolvable()) {
            return Optional.empty();
        }
        return addresses.get().addressOf(notice.staffUserId());
    }

    /** Notes what became of a mail; nothing when the lease was lost meanwhile. */
    public void settle(String node, Parcel parcel, Optional<MailFailure> failure, Instant at) {
        Notice notice = em.find(Notice.class, parcel.id());
        if (notice == null || !notice.claimedBy(node)) {
            return;
        }
        failure.ifPresentOrElse(
                why -> notice.failed(why.reason(), why.forGood(), at), () -> notice.sent(parcel.to(), at));
    }
}

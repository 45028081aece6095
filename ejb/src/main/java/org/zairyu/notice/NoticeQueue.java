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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The outbox as the sender's round sees it: each call is a transaction of its own, none lasts while a mail is sent. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class NoticeQueue {
    /** How long a node may keep what it took; after that another may. */
    static final Duration LEASE = Duration.ofMinutes(10);

    /** Of one subject and recipient only the oldest that waits, so that a receipt never comes after its result. */
    private static final String DUE =
            """
            select n.id from Notice n
            where n.state = org.zairyu.notice.NoticeState.WAITING and n.dueAt <= :now
              and (n.claimedUntil is null or n.claimedUntil < :now)
              and not exists (
                select e.id from Notice e
                where e.subject = n.subject and e.recipient = n.recipient and e.state = org.zairyu.notice.NoticeState.WAITING
                  and (e.createdAt < n.createdAt or e.createdAt = n.createdAt and e.id < n.id))
            order by n.dueAt, n.id
            """;

    /** Takes effect on one node only, however many found the rows due. */
    private static final String CLAIM =
            """
            update Notice n set n.claimedBy = :node, n.claimedUntil = :until, n.version = n.version + 1
            where n.id in :ids and n.state = org.zairyu.notice.NoticeState.WAITING
              and (n.claimedUntil is null or n.claimedUntil < :now)
            """;

    /** They were nobody's when they were found, so what has this node's name now was taken by this claim. */
    private static final String TAKEN =
            "select n from Notice n where n.id in :ids and n.claimedBy = :node order by n.dueAt, n.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    Instance<AddressBook> addresses;

    @Inject
    Instance<LinkTokens> tokens;

    /** Takes due mails for this node, oldest first; in four statements, however many there are. */
    public List<Parcel> claim(String node, Instant now, int atMost) {
        List<Long> due = em.createQuery(DUE, Long.class)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .getResultList();
        if (due.isEmpty() || take(due, node, now) == 0) {
            return List.of();
        }
        List<Notice> mine = em.createQuery(TAKEN, Notice.class)
                .setParameter("ids", due)
                .setParameter("node", node)
                .getResultList();
        Map<Long, String> registered = registered(mine);
        return mine.stream()
                .map(notice ->
                        notice.parcel(Optional.ofNullable(notice.staffUserId()).map(registered::get), id -> tokens.get()
                                .token(id)))
                .toList();
    }

    private int take(List<Long> due, String node, Instant now) {
        return em.createQuery(CLAIM)
                .setParameter("ids", due)
                .setParameter("node", node)
                .setParameter("now", now)
                .setParameter("until", now.plus(LEASE))
                .executeUpdate();
    }

    private Map<Long, String> registered(List<Notice> mine) {
        Set<Long> users =
                mine.stream().map(Notice::staffUserId).filter(Objects::nonNull).collect(Collectors.toSet());
        return users.isEmpty() || !addresses.isResolvable()
                ? Map.of()
                : addresses.get().addressesOf(users);
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

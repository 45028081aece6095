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
import java.util.NoSuchElementException;
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

    @Inject
    Instance<Relevance> relevances;

    /**
     * Takes due mails for this node, oldest first; in four statements, however many there are, and one more for each feature that has a say
     * in them. What does not hold any more is dropped (N-3); one whose link cannot be made is given up, and no other mail waits for it.
     */
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
        dropOvertaken(mine, now);
        Map<Long, String> registered = registered(mine);
        return mine.stream()
                .filter(notice -> notice.claimedBy(node))
                .flatMap(notice -> parcel(notice, registered, now).stream())
                .toList();
    }

    private void dropOvertaken(List<Notice> mine, Instant now) {
        for (Relevance relevance : relevances) {
            Map<Long, Notice> judged = mine.stream()
                    .filter(notice -> relevance.templates().contains(notice.template()))
                    .collect(Collectors.toMap(Notice::id, notice -> notice));
            if (judged.isEmpty()) {
                continue;
            }
            List<Relevance.Leaving> leaving =
                    judged.values().stream().map(Notice::leaving).toList();
            relevance.overtaken(leaving, now).forEach((id, reason) -> {
                judged.get(id).drop(reason);
                em.persist(new NoticeEvent(judged.get(id), NoticeEvent.What.OVERTAKEN, reason, now));
            });
        }
    }

    private Optional<Parcel> parcel(Notice notice, Map<Long, String> registered, Instant now) {
        Optional<String> address = Optional.ofNullable(notice.staffUserId()).map(registered::get);
        try {
            return Optional.of(
                    notice.parcel(address, id -> tokens.get().token(id).orElseThrow()));
        } catch (NoSuchElementException noLink) {
            settle(notice, Optional.of(new MailFailure("its link is not there", true, true)), notice.recipient(), now);
            return Optional.empty();
        }
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
        settle(notice, failure, parcel.to(), at);
    }

    private void settle(Notice notice, Optional<MailFailure> failure, String address, Instant at) {
        if (failure.isPresent()) {
            MailFailure why = failure.get();
            notice.failed(why.reason(), why.forGood(), at);
            boolean givenUp = notice.state() == NoticeState.FAILED;
            NoticeEvent.What what = givenUp ? NoticeEvent.What.GIVEN_UP : NoticeEvent.What.PUT_OFF;
            em.persist(new NoticeEvent(notice, what, why.reason(), at));
        } else {
            notice.sent(address, at);
            em.persist(new NoticeEvent(notice, NoticeEvent.What.SENT, address, at));
        }
    }
}

package org.zairyu.notice;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The mails to one staff user, for that user and for officers: the newest first (Z-7). Whoever calls knows that it is this user who asks,
 * or an officer who may.
 */
@Stateless
public class StaffMails {
    private static final String LIST =
            """
            select new org.zairyu.notice.OutboxLine(n.id, n.template, n.subject, n.recipient, n.subjectLine, n.state,
                n.attempts, n.createdAt, n.dueAt, n.handedOverAt, n.lastError)
            from Notice n
            where n.staffUserId = :user and n.createdAt <= :at and (n.createdAt < :at or n.id < :id)
            order by n.createdAt desc, n.id desc
            """;

    private static final String ABOUT =
            """
            select new org.zairyu.notice.OutboxLine(n.id, n.template, n.subject, n.recipient, n.subjectLine, n.state,
                n.attempts, n.createdAt, n.dueAt, n.handedOverAt, n.lastError)
            from Notice n
            where n.subject = :about and n.bureau = :bureau
            order by n.createdAt desc, n.id desc
            """;

    private static final String UNDELIVERED =
            """
            select n.id from Notice n
            where n.staffUserId = :user and n.createdAt >= :since and n.recipient = :address
              and n.state = org.zairyu.notice.NoticeState.FAILED
            """;

    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

    @PersistenceContext
    EntityManager em;

    /**
     * A page of them.
     *
     * @param after the last line of the page before; null for the first page
     */
    public List<OutboxLine> page(long staffUserId, OutboxLine after, int atMost) {
        return em.createQuery(LIST, OutboxLine.class)
                .setParameter("user", staffUserId)
                .setParameter("at", after == null ? END_OF_TIME : after.createdAt())
                .setParameter("id", after == null ? Long.MAX_VALUE : after.id())
                .setMaxResults(atMost)
                .getResultList();
    }

    /** The newest about one thing, such as {@code enrollment:7}, that the bureau is in charge of. */
    public List<OutboxLine> about(String subject, String bureau, int atMost) {
        return em.createQuery(ABOUT, OutboxLine.class)
                .setParameter("about", subject)
                .setParameter("bureau", bureau)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Whether a mail to that address of the user was given up since then. */
    public boolean undelivered(long staffUserId, String address, Instant since) {
        return !em.createQuery(UNDELIVERED, Long.class)
                .setParameter("user", staffUserId)
                .setParameter("since", since)
                .setParameter("address", address)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** One with its text, links hidden; empty when it is not to that user. */
    public Optional<OutboxDetail> find(long staffUserId, long id) {
        return Optional.ofNullable(em.find(Notice.class, id))
                .filter(notice -> Long.valueOf(staffUserId).equals(notice.staffUserId()))
                .map(Notice::detail);
    }
}

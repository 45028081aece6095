package org.zairyu.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zairyu.calendar.JapanClock;

/**
 * The outbox as officers read it (N-4): a page at a time, newest first. Who may look, the feature of the officers decides before it
 * asks here.
 */
@Stateless
public class OutboxDirectory {

    private static final String ALL =
            """
            select n from Notice n
            where n.createdAt < :at or (n.createdAt = :at and n.id < :id)
            order by n.createdAt desc, n.id desc""";

    private static final String BY_STATE =
            """
            select n from Notice n
            where n.state = :state and (n.createdAt < :at or (n.createdAt = :at and n.id < :id))
            order by n.createdAt desc, n.id desc""";

    private static final String FAILED =
            "select n.id from Notice n where n.state = org.zairyu.notice.NoticeState.FAILED order by n.createdAt desc";

    /** Later than any mail. */
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    @PersistenceContext
    EntityManager em;

    @Inject
    JapanClock clock;

    /** One page; {@code more} tells whether there are older ones. */
    public record Page(List<OutboxRow> rows, boolean more) implements Serializable {}

    /** The page after {@code last} (null: the newest) of the mails in that state (null: all). */
    public Page page(NoticeState state, OutboxRow last, int size) {
        var query = em.createQuery(state == null ? ALL : BY_STATE, Notice.class)
                .setParameter("at", last == null ? END : last.createdAt())
                .setParameter("id", last == null ? Long.MAX_VALUE : last.id());
        if (state != null) {
            query.setParameter("state", state);
        }
        List<OutboxRow> rows =
                query.setMaxResults(size + 1).getResultStream().map(Notice::row).toList();
        return new Page(rows.size() > size ? rows.subList(0, size) : rows, rows.size() > size);
    }

    /** One mail, or empty. */
    public Optional<OutboxRow> find(long id) {
        return Optional.ofNullable(em.find(Notice.class, id)).map(Notice::row);
    }

    /** The text of one mail as it was written; empty text when there is no such mail. */
    public String body(long id) {
        Notice notice = em.find(Notice.class, id);
        return notice == null ? "" : notice.getBody();
    }

    /** How many mails were given up, counted no further than {@code most}. */
    public int failed(int most) {
        return em.createQuery(FAILED, Long.class)
                .setMaxResults(most)
                .getResultList()
                .size();
    }

    /** Puts one mail back into the queue. */
    public void again(long id) {
        em.find(Notice.class, id).again(clock.now());
    }
}

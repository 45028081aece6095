package org.zairyu.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import org.zairyu.calendar.JapanClock;

/**
 * Sees whether mail stands still: two looks into an index, whatever lies in the outbox. An old mail that an officer has just sent again has
 * not waited.
 */
@Stateless
public class OutboxWatch {
    /** How long a mail may wait before somebody should know. */
    public static final Duration LONG = Duration.ofHours(1);

    private static final String LATE =
            """
            select n.id from Notice n
            where n.state = org.zairyu.notice.NoticeState.WAITING and n.createdAt < :before
              and (n.sending = 1 or n.attempts > 0 or n.dueAt < :before)
            """;

    private static final String GIVEN_UP =
            """
            select n.id from Notice n
            where n.bureau = :bureau and n.state = org.zairyu.notice.NoticeState.FAILED
            """;

    private static final String OLDEST =
            """
            select n.createdAt from Notice n
            where n.state = org.zairyu.notice.NoticeState.WAITING and (n.sending = 1 or n.attempts > 0)
            order by n.createdAt
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    JapanClock clock;

    /** For officers of that bureau. */
    public Standstill look(String bureau) {
        boolean late = !em.createQuery(LATE, Long.class)
                .setParameter("before", clock.now().minus(LONG))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        boolean givenUp = !em.createQuery(GIVEN_UP, Long.class)
                .setParameter("bureau", bureau)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        return new Standstill(late, givenUp);
    }

    /** How long the oldest mail that waits has waited; nothing waits when it is zero. */
    public Duration oldest() {
        return em.createQuery(OLDEST, Instant.class).setMaxResults(1).getResultList().stream()
                .findFirst()
                .map(oldest -> Duration.between(oldest, clock.now()))
                .orElse(Duration.ZERO);
    }
}

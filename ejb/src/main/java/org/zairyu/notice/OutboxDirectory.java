package org.zairyu.notice;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.zairyu.audit.Actor;

/** The outbox for officers: what of their bureau was sent to whom and when, what waits, what failed and why (N-4). */
@Stateless
public class OutboxDirectory {
    private static final String LIST =
            """
            select new org.zairyu.notice.OutboxLine(n.id, n.template, n.subject, n.recipient, n.subjectLine, n.state,
                n.attempts, n.createdAt, n.dueAt, n.handedOverAt, n.lastError)
            from Notice n
            where n.bureau = :bureau and n.state in :states and n.template like :template and lower(n.recipient) like :recipient escape '!'
              and n.createdAt <= :at and (n.createdAt < :at or n.id < :id)
            order by n.createdAt desc, n.id desc
            """;

    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

    @PersistenceContext
    EntityManager em;

    @Inject
    Instance<OutboxGuard> guard;

    /**
     * What is looked for; null stands for all.
     *
     * @param recipient a piece of the address, in capitals or not
     */
    public record Filter(NoticeState state, String template, String recipient) {
        Set<NoticeState> states() {
            return state == null ? EnumSet.allOf(NoticeState.class) : EnumSet.of(state);
        }

        String templatePattern() {
            return template == null || template.isBlank() ? "%" : template;
        }

        String recipientPattern() {
            String text = recipient == null ? "" : recipient.strip().toLowerCase(Locale.ROOT);
            return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        }
    }

    /**
     * The newest first.
     *
     * @param after the last line of the page before; null for the first page
     * @param atMost ask for one more than is shown, to know whether there is another page
     */
    public List<OutboxLine> list(Actor viewer, Filter filter, OutboxLine after, int atMost) {
        return em.createQuery(LIST, OutboxLine.class)
                .setParameter("bureau", OutboxGuard.of(guard, viewer).bureauOf(viewer))
                .setParameter("states", filter.states())
                .setParameter("template", filter.templatePattern())
                .setParameter("recipient", filter.recipientPattern())
                .setParameter("at", after == null ? END_OF_TIME : after.createdAt())
                .setParameter("id", after == null ? Long.MAX_VALUE : after.id())
                .setMaxResults(atMost)
                .getResultList();
    }

    /** One mail with its text; for one of another bureau, what the guard gives to throw. */
    public Optional<OutboxDetail> find(Actor viewer, long id) {
        OutboxGuard asked = OutboxGuard.of(guard, viewer);
        String bureau = asked.bureauOf(viewer);
        Notice notice = em.find(Notice.class, id);
        if (notice != null && !notice.belongsTo(bureau)) {
            throw asked.notYours(viewer, "notice:" + id);
        }
        return Optional.ofNullable(notice).map(Notice::detail);
    }
}

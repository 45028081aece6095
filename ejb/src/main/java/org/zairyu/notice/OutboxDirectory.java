package org.zairyu.notice;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;

/** The outbox for officers: what of their bureau was sent to whom and when, what waits, what failed and why (N-4). */
@Stateless
public class OutboxDirectory {
    /** Where counting stops: a hundred is shown as "99+". */
    public static final int MOST = 100;

    private static final String LIST =
            """
            select new org.zairyu.notice.OutboxLine(n.id, n.template, n.subject, n.recipient, n.subjectLine, n.state,
                n.attempts, n.createdAt, n.dueAt, n.handedOverAt, n.lastError)
            from Notice n
            where n.bureau = :bureau and n.state in :states and n.template like :template
              and (lower(n.recipient) like :recipient escape '!' or n.staffUserId in :people)
              and n.createdAt >= :from and n.createdAt < :until
              and n.createdAt <= :at and (n.createdAt < :at or n.id < :id)
            order by n.createdAt desc, n.id desc
            """;

    private static final String OF_STATE = "select n.id from Notice n where n.bureau = :bureau and n.state = :state";

    private static final String HISTORY = "select e from NoticeEvent e where e.noticeId = :id order by e.id";

    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

    /** No account has this id. */
    private static final Set<Long> NOBODY = Set.of(-1L);

    @PersistenceContext
    EntityManager em;

    @Inject
    Instance<OutboxGuard> guard;

    @Inject
    Instance<AddressBook> addresses;

    /**
     * What is looked for; null stands for all.
     *
     * @param text a piece of the address, in capitals or not, or the beginning of a staff user's name, or a 認証ID
     * @param day on which it was written, in Japan
     */
    public record Filter(NoticeState state, String template, String text, LocalDate day) implements Serializable {
        /** Everything. */
        public static final Filter ALL = new Filter(null, null, null, null);

        /** Those that stand there. */
        public static Filter of(NoticeState state) {
            return new Filter(state, null, null, null);
        }

        Set<NoticeState> states() {
            return state == null ? EnumSet.allOf(NoticeState.class) : EnumSet.of(state);
        }

        String templatePattern() {
            return template == null || template.isBlank() ? "%" : template;
        }

        String typed() {
            return text == null ? "" : text.strip();
        }

        String recipientPattern() {
            String piece = typed().toLowerCase(Locale.ROOT);
            return "%" + piece.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        }

        Instant from() {
            return day == null
                    ? Instant.EPOCH
                    : day.atStartOfDay(JapanClock.TOKYO).toInstant();
        }

        Instant until() {
            return day == null
                    ? END_OF_TIME
                    : day.plusDays(1).atStartOfDay(JapanClock.TOKYO).toInstant();
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
                .setParameter("bureau", OutboxGuard.of(guard).bureauOf(viewer))
                .setParameter("states", filter.states())
                .setParameter("template", filter.templatePattern())
                .setParameter("recipient", filter.recipientPattern())
                .setParameter("people", people(filter.typed()))
                .setParameter("from", filter.from())
                .setParameter("until", filter.until())
                .setParameter("at", after == null ? END_OF_TIME : after.createdAt())
                .setParameter("id", after == null ? Long.MAX_VALUE : after.id())
                .setMaxResults(atMost)
                .getResultList();
    }

    /** How many of the bureau's mails were given up or wait, at most {@link #MOST} of each. */
    public Map<NoticeState, Integer> counts(Actor viewer) {
        String bureau = OutboxGuard.of(guard).bureauOf(viewer);
        Map<NoticeState, Integer> counts = new EnumMap<>(NoticeState.class);
        for (NoticeState state : EnumSet.of(NoticeState.FAILED, NoticeState.WAITING)) {
            counts.put(
                    state,
                    em.createQuery(OF_STATE, Long.class)
                            .setParameter("bureau", bureau)
                            .setParameter("state", state)
                            .setMaxResults(MOST)
                            .getResultList()
                            .size());
        }
        return counts;
    }

    private Set<Long> people(String typed) {
        Set<Long> named = typed.isEmpty() || !addresses.isResolvable()
                ? Set.of()
                : addresses.get().named(typed);
        return named.isEmpty() ? NOBODY : named;
    }

    /** One mail with its text; for one of another bureau, what the guard gives to throw. */
    public Optional<OutboxDetail> find(Actor viewer, long id) {
        OutboxGuard asked = OutboxGuard.of(guard);
        String bureau = asked.bureauOf(viewer);
        Notice notice = em.find(Notice.class, id);
        if (notice != null && !notice.belongsTo(bureau)) {
            throw asked.notYours(viewer, "notice:" + id);
        }
        return Optional.ofNullable(notice).map(found -> found.detail(history(id)));
    }

    private List<OutboxEvent> history(long id) {
        return em.createQuery(HISTORY, NoticeEvent.class).setParameter("id", id).getResultList().stream()
                .map(NoticeEvent::shown)
                .toList();
    }
}

package org.zairyu.examination;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.zairyu.account.NotFound;
import org.zairyu.account.Officer;
import org.zairyu.audit.Actor;
import org.zairyu.audit.AuditTrail;
import org.zairyu.notice.NoticeState;
import org.zairyu.notice.OutboxDetail;
import org.zairyu.notice.OutboxDirectory;
import org.zairyu.notice.OutboxEvent;

/** How officers read mails (N-4, X-5). Who may look into the outbox, the outbox asks itself. */
@Stateless
public class MailReading {

    /** Where counting stops. */
    private static final int MOST = QueueDirectory.MOST;

    private static final String OFFICERS = "select o from Officer o where o.id in :ids";

    @PersistenceContext
    EntityManager em;

    @Inject
    OutboxDirectory outbox;

    @Inject
    AuditTrail audit;

    /**
     * One thing that happened to a mail.
     *
     * @param who the officer's name; null for the program
     */
    public record Step(Instant at, String what, String who, String detail) implements Serializable {}

    /** A mail and its history. */
    public record Opened(OutboxDetail mail, List<Step> history) {}

    /** One mail with its text and history, written down as read. */
    public Opened open(Actor actor, long id) {
        String subject = "notice:" + id;
        OutboxDetail mail = outbox.find(actor, id).orElseThrow(() -> new NotFound(subject));
        audit.append(
                actor, "notice.opened", subject, Map.of("about", mail.line().subject()));
        return new Opened(mail, history(mail.history()));
    }

    private List<Step> history(List<OutboxEvent> events) {
        Set<Long> ids = events.stream()
                .map(OutboxEvent::officerId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<Long, String> names = ids.isEmpty()
                ? Map.of()
                : em.createQuery(OFFICERS, Officer.class).setParameter("ids", ids).getResultList().stream()
                        .collect(Collectors.toMap(Officer::getId, Officer::getName));
        return events.stream()
                .map(event -> new Step(
                        event.at(),
                        event.what(),
                        event.officerId() == null ? null : names.get(event.officerId()),
                        event.detail()))
                .toList();
    }

    /** How many mails were given up, at most {@link QueueDirectory#MOST}. */
    public int failed(Actor actor) {
        return outbox.list(actor, OutboxDirectory.Filter.of(NoticeState.FAILED), null, MOST)
                .size();
    }
}

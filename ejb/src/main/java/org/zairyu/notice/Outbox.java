package org.zairyu.notice;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zairyu.calendar.JapanClock;

/** Takes letters. They are sent after the caller's transaction, and only if it stands (N-2). */
@Stateless
public class Outbox {
    private static final String WRITTEN =
            """
            select n.id from Notice n
            where n.template = :template and n.subject = :subject and n.occasion = :occasion
            """;

    private static final String WRITTEN_OF =
            """
            select concat(n.subject, ' ', n.occasion) from Notice n
            where n.template = :template and n.subject in :subjects
            """;

    /** One that a sender holds just now is not taken from it: it counts as sent. */
    private static final String WITHDRAW =
            """
            update Notice n
            set n.state = org.zairyu.notice.NoticeState.DROPPED, n.lastError = :reason, n.version = n.version + 1
            where n.subject in :subjects and n.template in :templates and n.claimedBy is null
              and n.state = org.zairyu.notice.NoticeState.WAITING
            """;

    /** A letter and the key of the bureau whose affair it is. */
    public record Entry(Letter letter, String bureau) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    JapanClock clock;

    @Inject
    MailSettings settings;

    /**
     * Writes the mail down, with its whole text, in the caller's transaction. Does nothing when there is one for this
     * template, subject and occasion.
     *
     * @param bureau the key of the bureau whose affair it is and whose officers may read it
     * @throws IllegalArgumentException when there is no such template, or a value it needs is missing
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void enqueue(Letter letter, String bureau) {
        if (!written(letter)) {
            write(letter, bureau);
        }
    }

    /**
     * As {@link #enqueue}, but it is not sent: there is nobody to send it to, and officers read it to tell by other means.
     *
     * @param reason a few words for officers
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void keep(Letter letter, String bureau, String reason) {
        if (!written(letter)) {
            write(letter, bureau).drop(reason);
        }
    }

    /** As {@link #enqueue} for many letters of one template, with one look for those that are there; answers how many were not. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public int enqueueAll(List<Entry> letters) {
        if (letters.isEmpty()) {
            return 0;
        }
        int written = 0;
        Set<String> there = new HashSet<>(em.createQuery(WRITTEN_OF, String.class)
                .setParameter("template", letters.get(0).letter().template())
                .setParameter(
                        "subjects",
                        letters.stream().map(entry -> entry.letter().subject()).toList())
                .getResultList());
        for (Entry entry : letters) {
            if (there.add(entry.letter().subject() + " " + entry.letter().occasion())) {
                write(entry.letter(), entry.bureau());
                written++;
            }
        }
        return written;
    }

    private Notice write(Letter letter, String bureau) {
        Notice notice = new Notice(letter, bureau, clock.now());
        em.persist(notice);
        notice.write(
                MailTemplates.subject(letter.template(), settings.subjectPrefix()),
                MailTemplates.body(letter, notice.id(), settings.portalUrl()));
        return notice;
    }

    /**
     * Takes back, in the caller's transaction, what waits and does not hold any more; it stays in the outbox as dropped (N-3).
     *
     * @param subject kind and id of what they tell of, "staff:12"
     * @param reason a few words for officers
     * @return how many
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public int withdraw(Collection<String> templates, String subject, String reason) {
        return withdrawAll(templates, List.of(subject), reason);
    }

    /** As {@link #withdraw}, for several subjects at once. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public int withdrawAll(Collection<String> templates, Collection<String> subjects, String reason) {
        if (subjects.isEmpty()) {
            return 0;
        }
        return em.createQuery(WITHDRAW)
                .setParameter("templates", templates)
                .setParameter("subjects", subjects)
                .setParameter("reason", reason)
                .executeUpdate();
    }

    private boolean written(Letter letter) {
        return !em.createQuery(WRITTEN, Long.class)
                .setParameter("template", letter.template())
                .setParameter("subject", letter.subject())
                .setParameter("occasion", letter.occasion())
                .getResultList()
                .isEmpty();
    }
}

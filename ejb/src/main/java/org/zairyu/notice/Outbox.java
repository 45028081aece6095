package org.zairyu.notice;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.zairyu.calendar.JapanClock;

/** Takes letters. They are sent after the caller's transaction, and only if it stands (N-2). */
@Stateless
public class Outbox {
    private static final String WRITTEN =
            """
            select n.id from Notice n
            where n.template = :template and n.subject = :subject and n.occasion = :occasion
            """;

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
        if (written(letter)) {
            return;
        }
        Notice notice = new Notice(letter, bureau, clock.now());
        em.persist(notice);
        notice.write(
                MailTemplates.subject(letter.template(), settings.subjectPrefix()),
                MailTemplates.body(letter, notice.id(), settings.portalUrl()));
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

package org.zairyu.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zairyu.calendar.JapanClock;

/** Where mails are written. They leave with {@link SenderRound}, after the transaction that wrote them (N-2). */
@Stateless
public class Outbox {

    private static final String WRITTEN =
            """
            select n.id from Notice n
            where n.template = :template and n.subject = :subject and n.occasion = :occasion""";

    @PersistenceContext
    EntityManager em;

    @Inject
    JapanClock clock;

    @Inject
    @ConfigProperty(name = "mail.subjectPrefix", defaultValue = "【在留申請オンラインシステム】")
    String prefix;

    @Inject
    @ConfigProperty(name = "portal.url", defaultValue = "http://localhost:8080/")
    String portalUrl;

    /** Writes a mail, in the caller's transaction. A second one for the same template, subject and occasion is not written. */
    public void enqueue(Letter letter) {
        boolean written = !em.createQuery(WRITTEN, Long.class)
                .setParameter("template", letter.template())
                .setParameter("subject", letter.subject())
                .setParameter("occasion", letter.occasion())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (written) {
            return;
        }
        String messageId = Notice.newMessageId();
        Map<String, Object> values = new HashMap<>(letter.values());
        values.put("mailId", messageId);
        values.put("portalUrl", portalUrl);
        MailTemplate.Text text = MailTemplate.of(letter.template()).render(values, prefix);
        em.persist(new Notice(letter, messageId, text, clock.now()));
    }
}

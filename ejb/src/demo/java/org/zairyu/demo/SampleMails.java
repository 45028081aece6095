package org.zairyu.demo;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** The mails of the sample stories. They are written by the desks; those of the past left then, and one of them was refused. */
@Stateless
public class SampleMails {

    private static final String LEFT =
            """
            update Notice n set n.state = org.zairyu.notice.NoticeState.SENT, n.handedOverAt = n.createdAt
            where n.state = org.zairyu.notice.NoticeState.WAITING and n.createdAt < :today""";

    private static final String NEWEST_TO_AN_APPLICANT =
            """
            select max(n.id) from Notice n
            where n.staffUserId is null and n.template like 'app.%' and n.bureau = 'tokyo' and n.createdAt < :today""";

    private static final String REFUSED =
            """
            update Notice n set n.state = org.zairyu.notice.NoticeState.FAILED, n.handedOverAt = null,
            n.attempts = 1, n.lastError = '550 5.1.1 no such mailbox'
            where n.id = :id""";

    @PersistenceContext
    EntityManager em;

    /** Every mail written before {@code today} has left; the newest one from Tokyo to an applicant came back. */
    public void settle(Instant today) {
        em.createQuery(LEFT).setParameter("today", today).executeUpdate();
        Long id = em.createQuery(NEWEST_TO_AN_APPLICANT, Long.class)
                .setParameter("today", today)
                .getSingleResult();
        if (id != null) {
            em.createQuery(REFUSED).setParameter("id", id).executeUpdate();
        }
    }
}

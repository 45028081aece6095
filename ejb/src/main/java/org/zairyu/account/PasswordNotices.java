package org.zairyu.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zairyu.notice.Outbox;
import org.zairyu.organization.Organization;

/** One batch of {@link PasswordRound} at a time, each in a transaction of its own. */
@Stateless
public class PasswordNotices {

    /** Those whose authorization has ended are told of that; a new password would not help them. In the order of the index. */
    private static final String DUE =
            """
            select s.id from StaffUser s
            where s.passwordStage = :told and s.credentials.passwordUntil >= :earliest
              and s.credentials.passwordUntil <= :latest and s.credentials.deletedAt is null
              and s.authorizedUntil >= :today
            order by s.credentials.passwordUntil, s.id""";

    /** Says again what must hold: another node, or the user, may have been quicker. */
    private static final String MARK =
            """
            update StaffUser s set s.passwordStage = :stage, s.version = s.version + 1
            where s.id in :ids and s.passwordStage < :stage and s.credentials.passwordUntil >= :earliest
              and s.credentials.passwordUntil <= :latest and s.credentials.deletedAt is null""";

    private static final String MARKED =
            """
            select s, o from StaffUser s, Organization o
            where s.id in :ids and s.passwordStage = :stage and s.credentials.passwordUntil >= :earliest
              and s.credentials.passwordUntil <= :latest and s.credentials.deletedAt is null
              and o.id = s.organizationId
            order by s.id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Outbox outbox;

    /**
     * Who is due for a notice.
     *
     * @param told the stage of the notice that they were given before
     * @return ids, at most so many
     */
    public List<Long> due(PasswordNotice notice, int told, LocalDate today, int atMost) {
        return em.createQuery(DUE, Long.class)
                .setParameter("told", told)
                .setParameter("earliest", notice.earliest(today))
                .setParameter("latest", notice.latest(today))
                .setParameter("today", today)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Tells users who are due; answers to how many a mail was written now. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int tell(PasswordNotice notice, List<Long> ids, LocalDate today) {
        em.createQuery(MARK)
                .setParameter("stage", notice.ordinal())
                .setParameter("ids", ids)
                .setParameter("earliest", notice.earliest(today))
                .setParameter("latest", notice.latest(today))
                .executeUpdate();
        return outbox.enqueueAll(letters(notice, ids, today));
    }

    private List<Outbox.Entry> letters(PasswordNotice notice, List<Long> ids, LocalDate today) {
        List<Object[]> marked = em.createQuery(MARKED, Object[].class)
                .setParameter("stage", notice.ordinal())
                .setParameter("ids", ids)
                .setParameter("earliest", notice.earliest(today))
                .setParameter("latest", notice.latest(today))
                .getResultList();
        List<Outbox.Entry> letters = new ArrayList<>();
        for (Object[] row : marked) {
            StaffUser user = (StaffUser) row[0];
            letters.add(AccountLetters.entry(
                    user,
                    (Organization) row[1],
                    notice.template(),
                    user.getPasswordUntil().toString(),
                    Map.of("pwLastDay", user.getPasswordUntil())));
        }
        outbox.withdrawAll(
                AccountLetters.PASSWORD,
                letters.stream().map(entry -> entry.letter().subject()).toList(),
                "a later notice has overtaken it");
        return letters;
    }
}

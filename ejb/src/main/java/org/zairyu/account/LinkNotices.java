package org.zairyu.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zairyu.calendar.JapanClock;
import org.zairyu.notice.Outbox;
import org.zairyu.organization.Organization;
import org.zairyu.round.Tally;

/** Reminds approved users of their link seven days before its last, and tells them when it lapsed (E-8, E-10). */
@Stateless
public class LinkNotices {

    private static final int REMINDED = 1;
    private static final int LAPSED = 2;
    private static final int REMINDER_DAYS = 7;

    private static final String DUE =
            """
            select l, s, o from OneTimeLink l, StaffUser s, Organization o
            where l.purpose = org.zairyu.account.LinkPurpose.FIRST_PASSWORD and l.told < :stage
              and l.deadAt > :after and l.deadAt <= :until and l.usedAt is null and l.replacedAt is null
              and s.id = l.staffUserId and s.credentials.deletedAt is null and o.id = s.organizationId
            order by l.id""";

    private static final String MARK =
            "update OneTimeLink l set l.told = :stage, l.version = l.version + 1 where l.id in :ids";

    @PersistenceContext
    EntityManager em;

    @Inject
    Outbox outbox;

    /** Tells whoever is to be told, and counts them. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void tell(Instant now, Tally tally) {
        LocalDate today = JapanClock.day(now);
        Instant soon =
                today.plusDays(REMINDER_DAYS + 1).atStartOfDay(JapanClock.TOKYO).toInstant();
        tally.add("enroll.lapsed", tell("enroll.lapsed", LAPSED, Instant.EPOCH, now));
        tally.add("enroll.link.reminder", tell("enroll.link.reminder", REMINDED, now, soon));
    }

    private int tell(String template, int stage, Instant after, Instant until) {
        List<Object[]> due = em.createQuery(DUE, Object[].class)
                .setParameter("stage", stage)
                .setParameter("after", after)
                .setParameter("until", until)
                .getResultList();
        if (due.isEmpty()) {
            return 0;
        }
        List<Outbox.Entry> letters = new ArrayList<>();
        List<Long> ids = new ArrayList<>();
        for (Object[] row : due) {
            OneTimeLink link = (OneTimeLink) row[0];
            ids.add(link.id());
            letters.add(AccountLetters.entry(
                    (StaffUser) row[1],
                    (Organization) row[2],
                    template,
                    "link:" + link.id(),
                    Map.of("linkLastDay", link.lastDay())));
        }
        em.createQuery(MARK)
                .setParameter("stage", stage)
                .setParameter("ids", ids)
                .executeUpdate();
        outbox.withdrawAll(
                AccountLetters.FIRST,
                stage == LAPSED
                        ? letters.stream()
                                .map(entry -> entry.letter().subject())
                                .toList()
                        : List.of(),
                "the link has lapsed");
        outbox.enqueueAll(letters);
        return letters.size();
    }
}

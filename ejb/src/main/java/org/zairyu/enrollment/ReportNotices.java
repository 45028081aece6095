package org.zairyu.enrollment;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zairyu.account.StaffUser;
import org.zairyu.filing.ApplicationState;
import org.zairyu.organization.Organization;

/** A batch of notices of one stage in one transaction: what was written down as sent and the mails stand or fall together. */
@Stateless
public class ReportNotices {

    private static final String USERS =
            """
            select s, o from StaffUser s, Organization o
            where o.id = s.organizationId and s.id in :ids order by s.id""";

    private static final String OPEN =
            """
            select a.filer.userId, count(a.id) from Application a
            where a.filer.userId in :ids and a.state in :open group by a.filer.userId""";

    private static final Set<ApplicationState> UNFINISHED = EnumSet.complementOf(
            EnumSet.of(ApplicationState.DRAFT, ApplicationState.RECEIVED, ApplicationState.WITHDRAWN));

    @PersistenceContext
    EntityManager em;

    @Inject
    ReportLetters letters;

    /**
     * Sends them; fails as a whole when another node sent one of them at the same moment.
     *
     * @param ids of users whose time for this stage it is
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int send(List<Long> ids, ReportRule.Stage stage) {
        Map<Long, Long> open = em.createQuery(OPEN, Object[].class)
                .setParameter("ids", ids)
                .setParameter("open", UNFINISHED)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
        List<Object[]> users =
                em.createQuery(USERS, Object[].class).setParameter("ids", ids).getResultList();
        for (Object[] row : users) {
            StaffUser user = (StaffUser) row[0];
            em.persist(new ReportNotice(user.getId(), user.getAuthorizedUntil(), stage));
        }
        em.flush(); // a row that is there already ends it here, before anything was written
        letters.notices(users.stream().map(row -> told(row, open)).toList(), stage);
        return users.size();
    }

    private static ReportLetters.Told told(Object[] row, Map<Long, Long> open) {
        StaffUser user = (StaffUser) row[0];
        return new ReportLetters.Told(user, (Organization) row[1], open.getOrDefault(user.getId(), 0L));
    }
}

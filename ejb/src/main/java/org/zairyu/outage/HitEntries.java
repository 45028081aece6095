package org.zairyu.outage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;
import org.zairyu.filing.Procedure;

/**
 * What was entered and not filed before an outage took its last day for filing online, of users who are not deleted. Whoever calls asks the
 * gate.
 */
@ApplicationScoped
public class HitEntries {

    /** Those whose last day goes by the end of the stay; one stands for all. */
    private static final Set<Procedure> BY_STAY = Set.of(Procedure.EXTENSION, Procedure.CHANGE, Procedure.WORKCERT);

    private static final String HIT =
            """
            a.state = org.zairyu.filing.ApplicationState.ENTERED
            and (a.procedure in :byStay and a.applicant.endOfStay >= :stayFirst and a.applicant.endOfStay <= :stayLast
              or a.procedure = org.zairyu.filing.Procedure.ACQUISITION
                and a.applicant.endOfStay >= :birthFirst and a.applicant.endOfStay <= :birthLast)
            and a.applicant.endOfStay >= :first and a.applicant.endOfStay <= :last
            and s.id = a.filer.userId and s.credentials.deletedAt is null
            """;

    private static final String USERS =
            "select distinct s.id from Application a, StaffUser s where " + HIT + " and s.id > :after order by s.id";

    private static final String OF_EACH = "select s.id from Application a, StaffUser s where " + HIT;

    private static final String OF_USERS =
            """
            select new org.zairyu.outage.HitEntry(a, s, o) from Application a, StaffUser s, Organization o
            where o.id = s.organizationId and s.id in :users and
            """
                    + HIT + " order by s.id, a.applicant.endOfStay, a.id";

    @PersistenceContext
    EntityManager em;

    /** The next users who have some, by their ids. */
    public List<Long> users(DaysHit days, long after, int most) {
        return about(days, em.createQuery(USERS, Long.class))
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** For each of them, whose it is; no more than that many are looked at. */
    public List<Long> ofEach(DaysHit days, int most) {
        return about(days, em.createQuery(OF_EACH, Long.class))
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of these users, user by user, the first to end first. */
    public List<HitEntry> of(DaysHit days, List<Long> users) {
        return about(days, em.createQuery(OF_USERS, HitEntry.class))
                .setParameter("users", users)
                .getResultList();
    }

    /** The bounds over both kinds of days let the index of entries by their day serve the question. */
    private static <T> TypedQuery<T> about(DaysHit days, TypedQuery<T> query) {
        DaysHit.Turning stay = days.turning(Procedure.EXTENSION);
        DaysHit.Turning birth = days.turning(Procedure.ACQUISITION);
        return query.setParameter("byStay", BY_STAY)
                .setParameter("stayFirst", stay.first())
                .setParameter("stayLast", stay.last())
                .setParameter("birthFirst", birth.first())
                .setParameter("birthLast", birth.last())
                .setParameter("first", birth.first())
                .setParameter("last", stay.last());
    }
}

package org.zairyu.enrollment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.zairyu.account.Gate;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;

/** What a staff user may know of the organization's periodic report. */
@Stateless
public class OwnReportDirectory {

    /** Received and not decided: an approved one has moved the last day already, after a refused one another is wanted. */
    private static final String HANDED_IN =
            """
            select e from Enrollment e
            where e.organizationId = :organization and e.occasion = org.zairyu.enrollment.Occasion.PERIODIC
            and e.ruling.decidedAt is null and e.receiptNumber is not null
            order by e.id desc""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    /** Of the user who asks. */
    public ReportStanding standing(Actor actor) {
        StaffUser user = gate.staff(actor);
        return new ReportStanding(
                user.getAuthorizedUntil(),
                em
                        .createQuery(HANDED_IN, Enrollment.class)
                        .setParameter("organization", user.getOrganizationId())
                        .setMaxResults(1)
                        .getResultList()
                        .stream()
                        .findFirst()
                        .map(report -> report.arrival().receivedOn())
                        .orElse(null));
    }
}

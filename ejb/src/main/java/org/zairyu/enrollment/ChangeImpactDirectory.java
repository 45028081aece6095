package org.zairyu.enrollment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zairyu.audit.Actor;
import org.zairyu.enrollment.StaffRequests.Held;
import org.zairyu.office.Offices;
import org.zairyu.organization.Organization;

/** Looks ahead at what a notice of change would touch (C-1). */
@Stateless
public class ChangeImpactDirectory {

    private static final int SHOWN = 100;

    private static final String COLLEAGUES =
            """
            select s.name from StaffUser s
            where s.organizationId = :organization and s.credentials.deletedAt is null and s.id <> :user
            order by s.id""";

    private static final String PAPERS =
            """
            select e.receiptNumber from Enrollment e
            where e.organizationId = :organization and e.state in :open and e.receiptNumber is not null
            order by e.id""";

    private static final Set<EnrollmentState> OPEN =
            Stream.of(EnrollmentState.values()).filter(EnrollmentState::isOpen).collect(Collectors.toUnmodifiableSet());

    @PersistenceContext
    EntityManager em;

    @Inject
    StaffRequests requests;

    @Inject
    Corporations corporations;

    /** Whether another organization of the same kind has the corporate number (null: no). */
    public boolean taken(Actor actor, long userId, String corporateNumber) {
        return corporations.taken(requests.recordable(actor, userId).organization(), corporateNumber);
    }

    /** What it touches; {@code after} is without faults. */
    public ChangeImpact of(Actor actor, long userId, Particulars after) {
        Held held = requests.recordable(actor, userId);
        Organization organization = held.organization();
        return new ChangeImpact(
                held.particulars().changesTo(after),
                organization.getBureau(),
                Offices.inCharge(after.prefecture()).key(),
                organization.getCategory(),
                organization.isTreatedAsCategory2(),
                OpenApplications.of(em, userId).size(),
                OpenApplications.countOfOrganization(em, organization.getId()),
                em.createQuery(PAPERS, String.class)
                        .setParameter("organization", organization.getId())
                        .setParameter("open", OPEN)
                        .setMaxResults(SHOWN)
                        .getResultList(),
                em.createQuery(COLLEAGUES, String.class)
                        .setParameter("organization", organization.getId())
                        .setParameter("user", userId)
                        .setMaxResults(SHOWN)
                        .getResultList(),
                capacities(organization, after.corporateNumber()));
    }

    private List<ChangeImpact.Capacity> capacities(Organization organization, String after) {
        return Stream.of(organization.getCorporateNumber(), after)
                .distinct()
                .flatMap(number -> corporations.others(organization, number).stream())
                .map(other -> new ChangeImpact.Capacity(other.getKind(), other.getName()))
                .distinct()
                .toList();
    }
}

package org.zairyu.organization;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Reads organizations and their commissions. What a viewer may see of them, the calling feature decides by the ids it passes. */
@Stateless
public class OrganizationDirectory {

    private static final String COMMISSIONS =
            "select new org.zairyu.organization.CommissionLine(c.id, c.name, c.corporateNumber) from Commission c"
                    + " where c.organizationId = :organization order by c.nameKey, c.id";

    private static final String COMMISSION =
            "select new org.zairyu.organization.CommissionLine(c.id, c.name, c.corporateNumber) from Commission c"
                    + " where c.id = :id and c.organizationId = :organization";

    @PersistenceContext
    EntityManager em;

    /** The organization with that id. */
    public Optional<OrganizationCard> find(long id) {
        return Optional.ofNullable(em.find(Organization.class, id)).map(OrganizationCard::of);
    }

    /** Who commissioned that organization, by name; at most a few hundred. */
    public List<CommissionLine> commissions(long organizationId) {
        return em.createQuery(COMMISSIONS, CommissionLine.class)
                .setParameter("organization", organizationId)
                .getResultList();
    }

    /** One commission, empty when it is not that organization's (U-3). */
    public Optional<CommissionLine> commission(long organizationId, long commissionId) {
        return em
                .createQuery(COMMISSION, CommissionLine.class)
                .setParameter("id", commissionId)
                .setParameter("organization", organizationId)
                .getResultList()
                .stream()
                .findFirst();
    }
}

package org.zairyu.organization;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Reads organizations and their commissions. What a viewer may see of them, the calling feature decides by the ids it passes. */
@Stateless
public class OrganizationDirectory {

    private static final String PLEDGED =
            """
            select new org.zairyu.organization.CommissionLine(c.id, c.name, c.corporateNumber)
            from Pledge p, Commission c
            where p.key.staffUserId = :user and p.endedOn is null and c.id = p.key.commissionId
            order by c.nameKey, c.id""";

    @PersistenceContext
    EntityManager em;

    /** The organization with that id. */
    public Optional<OrganizationCard> find(long id) {
        return Optional.ofNullable(em.find(Organization.class, id)).map(OrganizationCard::of);
    }

    /** Whom that user can name as commissioning organization, by name; at most a few hundred (U-3). */
    public List<CommissionLine> pledged(long staffUserId) {
        return em.createQuery(PLEDGED, CommissionLine.class)
                .setParameter("user", staffUserId)
                .getResultList();
    }
}

package org.zairyu.enrollment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.zairyu.organization.Organization;

/** Which organizations belong to one corporation: a number stands for one of each kind (§1). */
@ApplicationScoped
public class Corporations {

    private static final String OF_NUMBER =
            """
            select o from Organization o
            where o.corporateNumber = :number and o.id <> :own order by o.id""";

    @PersistenceContext
    EntityManager em;

    /** Whether another organization of the same kind has that number (null: no). */
    boolean taken(Organization own, String number) {
        return others(own, number).stream().anyMatch(other -> other.getKind() == own.getKind());
    }

    /** The other organizations with that number (null: none). */
    List<Organization> others(Organization own, String number) {
        return number == null
                ? List.of()
                : em.createQuery(OF_NUMBER, Organization.class)
                        .setParameter("number", number)
                        .setParameter("own", own.getId())
                        .getResultList();
    }
}

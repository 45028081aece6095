package org.zairyu.enrollment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zairyu.organization.NameKey;
import org.zairyu.organization.Organization;

/**
 * Recognises the organization on a paper, so that one corporation stays one (§1, §4(1)ウ): by its corporate number, else by its name in any
 * spelling, within one capacity. Two different numbers are two organizations, whatever their names.
 */
@ApplicationScoped
public class Recognition {

    private static final String BY_NUMBER =
            "select o from Organization o where o.corporateNumber = :number and o.kind = :kind order by o.id";

    private static final String BY_NAME =
            "select o from Organization o where o.nameKey = :name and o.kind = :kind order by o.id";

    /** Who was approved and still can set the password is a user too: the guide asks for an approval, not for a sign-in. */
    private static final String LIVE =
            """
            select s.id from StaffUser s
            where s.organizationId = :organization and s.credentials.deletedAt is null
            and (s.authorizedUntil >= :today
            or s.authorizedUntil is null and exists (
            select e.id from Enrollment e where e.ruling.staffUserId = s.id and e.ruling.linkUntil >= :today))""";

    @PersistenceContext
    EntityManager em;

    /** The organization known here, empty when the paper is about a new one. What an officer settled stands, but a number is a number. */
    Optional<Organization> find(Enrollment enrollment) {
        Corporate corporate = enrollment.corporate();
        if (corporate.kind() == null || corporate.name() == null) {
            return Optional.empty();
        }
        return numbered(corporate)
                .or(() -> enrollment.sameAs() != null
                        ? Optional.of(em.find(Organization.class, enrollment.sameAs()))
                        : enrollment.apart() ? Optional.empty() : named(corporate));
    }

    /** Whether it was recognised by its name alone, so that an officer may say that it is another one. */
    boolean byName(Enrollment enrollment) {
        Corporate corporate = enrollment.corporate();
        return enrollment.sameAs() == null
                && numbered(corporate).isEmpty()
                && find(enrollment).isPresent();
    }

    /**
     * The organization that an officer says it is.
     *
     * @throws IllegalArgumentException when it is of another kind or has another number
     */
    Organization chosen(Corporate corporate, long id) {
        Organization organization = em.find(Organization.class, id);
        if (organization == null || !canBe(corporate, organization)) {
            throw new IllegalArgumentException("not the organization of the paper");
        }
        return organization;
    }

    /** Whether a paper can be about that organization, whatever the names: it is of that kind and has no other number. */
    static boolean canBe(Corporate corporate, Organization organization) {
        return organization.getKind() == corporate.kind()
                && (organization.getCorporateNumber() == null
                        || corporate.corporateNumber() == null
                        || organization.getCorporateNumber().equals(corporate.corporateNumber()));
    }

    private Optional<Organization> numbered(Corporate corporate) {
        if (corporate.corporateNumber() == null) {
            return Optional.empty();
        }
        return em
                .createQuery(BY_NUMBER, Organization.class)
                .setParameter("number", corporate.corporateNumber())
                .setParameter("kind", corporate.kind())
                .getResultList()
                .stream()
                .findFirst();
    }

    private Optional<Organization> named(Corporate corporate) {
        List<Organization> found = em.createQuery(BY_NAME, Organization.class)
                .setParameter("name", NameKey.of(corporate.name()))
                .setParameter("kind", corporate.kind())
                .getResultList();
        return found.stream().filter(o -> canBe(corporate, o)).findFirst();
    }

    /** New, when nobody of the organization (null: not known here) holds a live authorization; additional otherwise (E-4). */
    Occasion occasion(Long organizationId, LocalDate today) {
        boolean live = organizationId != null
                && !em.createQuery(LIVE, Long.class)
                        .setParameter("organization", organizationId)
                        .setParameter("today", today)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
        return live ? Occasion.ADDITIONAL : Occasion.NEW;
    }
}

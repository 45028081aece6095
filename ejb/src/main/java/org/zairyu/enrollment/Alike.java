package org.zairyu.enrollment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.zairyu.organization.NameKey;
import org.zairyu.organization.Organization;
import org.zairyu.organization.OrganizationCard;

/**
 * Organizations and papers that may be the same as those of a paper without being recognised (§1): offered to the officer, who says which
 * it is. Over all bureaus, because a corporation is one wherever its users sit.
 */
@ApplicationScoped
public class Alike {

    private static final int MOST = 5;

    /** Shorter beginnings of a name say nothing. */
    private static final int SHORTEST = 3;

    private static final String BY_NUMBER =
            "select o from Organization o where o.corporateNumber = :typed order by o.id";
    private static final String BY_PHONE = "select o from Organization o where o.phone = :typed order by o.id";
    private static final String BY_BEGINNING =
            "select o from Organization o where o.nameKey like :typed escape '!' order by o.nameKey, o.id";
    private static final String SHORTER =
            "select o from Organization o where o.nameKey in :typed order by o.nameKey, o.id";

    private static final String TWINS =
            """
            select e from Enrollment e
            where e.person.email = :email and e.bureau = :bureau and e.id <> :id and e.ruling.decidedAt is null order by e.id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Recognition recognition;

    /** What is alike; {@code known} is the organization that was recognised, or null. */
    EnrollmentView.Settling settling(Enrollment enrollment, Organization known) {
        return new EnrollmentView.Settling(
                recognition.byName(enrollment),
                enrollment.sameAs() != null || enrollment.apart(),
                enrollment.corporate().name() == null ? List.of() : similar(enrollment, known),
                twins(enrollment));
    }

    private List<EnrollmentView.Similar> similar(Enrollment enrollment, Organization known) {
        Corporate corporate = enrollment.corporate();
        String key = NameKey.of(corporate.name());
        Map<Organization, EnrollmentView.Resemblance> found = new LinkedHashMap<>();
        read(BY_NUMBER, corporate.corporateNumber()).forEach(o -> found.put(o, EnrollmentView.Resemblance.NUMBER));
        read(BY_BEGINNING, escaped(key))
                .forEach(o -> found.putIfAbsent(
                        o,
                        NameKey.of(o.getName()).equals(key)
                                ? EnrollmentView.Resemblance.SAME_NAME
                                : EnrollmentView.Resemblance.NAME));
        read(SHORTER, beginnings(key)).forEach(o -> found.putIfAbsent(o, EnrollmentView.Resemblance.NAME));
        read(BY_PHONE, corporate.phone()).forEach(o -> found.putIfAbsent(o, EnrollmentView.Resemblance.PHONE));
        if (known != null) {
            found.remove(known);
        }
        return found.entrySet().stream()
                .map(entry -> new EnrollmentView.Similar(
                        OrganizationCard.of(entry.getKey()),
                        entry.getValue(),
                        entry.getKey().getBureau().equals(enrollment.bureau()),
                        Recognition.canBe(corporate, entry.getKey())))
                .toList();
    }

    /** Nothing is like what is not there. */
    private List<Organization> read(String query, Object typed) {
        return typed == null
                ? List.of()
                : em.createQuery(query, Organization.class)
                        .setParameter("typed", typed)
                        .setMaxResults(MOST)
                        .getResultList();
    }

    /** How longer names begin. */
    private static String escaped(String key) {
        return key.length() < SHORTEST ? null : key.replaceAll("[!%_]", "!$0") + "%";
    }

    /** The names that this one may begin with. */
    private static List<String> beginnings(String key) {
        List<String> shorter = IntStream.range(SHORTEST, key.length())
                .mapToObj(end -> key.substring(0, end))
                .toList();
        return shorter.isEmpty() ? null : shorter;
    }

    private List<EnrollmentRow> twins(Enrollment enrollment) {
        String email = enrollment.person().email();
        return email == null
                ? List.of()
                : em.createQuery(TWINS, Enrollment.class)
                        .setParameter("email", email)
                        .setParameter("bureau", enrollment.bureau())
                        .setParameter("id", enrollment.id())
                        .setMaxResults(MOST)
                        .getResultStream()
                        .map(EnrollmentRow::of)
                        .toList();
    }
}

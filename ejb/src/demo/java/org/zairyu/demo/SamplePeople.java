package org.zairyu.demo;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.util.encoders.Base32;
import org.zairyu.account.AuthId;
import org.zairyu.account.FactorBook;
import org.zairyu.account.Officer;
import org.zairyu.account.OfficerRole;
import org.zairyu.account.Passwords;
import org.zairyu.account.Qualification;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.organization.Commission;
import org.zairyu.organization.Organization;
import org.zairyu.organization.OrganizationKind;
import org.zairyu.organization.Pledge;

/** The organizations, staff users and officers of the samples. Their passwords stand in the tables and are shown at the start. */
@Stateless
public class SamplePeople {

    private static final String ANYBODY = "select o.id from Organization o";
    private static final int PASSWORD_MONTHS = 12;
    private static final String YES = "yes";

    @PersistenceContext
    EntityManager em;

    @Inject
    Passwords passwords;

    @Inject
    FactorBook factors;

    /** Whether there is anything in the database already, so that nothing is to be added. */
    public boolean areThere() {
        return !em.createQuery(ANYBODY, Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Makes them all. */
    public SampleCast create(LocalDate today) {
        Map<String, Organization> organizations = new HashMap<>();
        Map<String, Long> commissions = new HashMap<>();
        for (SampleEmployer employer : SampleEmployer.all()) {
            String key = employer.get("key");
            if (employer.isEnrolled()) {
                organizations.put(key, organization(employer));
            } else {
                Commission commission = new Commission(
                        organizations.get(employer.get("by")), employer.name(), employer.corporateNumber());
                em.persist(commission);
                commissions.put(key, commission.getId());
            }
        }
        SampleCast cast = new SampleCast(new HashMap<>(), new HashMap<>(), new HashMap<>(), commissions);
        Map<String, String> hashes = hashes();
        SampleTable.rows("staff.csv").forEach(row -> {
            StaffUser user = staff(row, hashes, organizations.get(row.get("organization")), today);
            String name = row.get("email").replaceFirst("@.*", "");
            pledge(user, employers(row.get("organization")), commissions, today);
            cast.staff().put(name, new SampleCast.Filer(user, organizations.get(row.get("organization"))));
        });
        SampleTable.rows("officer.csv").forEach(row -> {
            Officer officer = officer(row, hashes, today);
            // one has none, and sets it up at the first sign-in
            if (!row.get("secret").isEmpty()) {
                factors.bring(Actor.officer(officer.getId()), Base32.decode(row.get("secret")));
            }
            if (officer.hasAnyOf(OfficerRole.EXAMINER)) {
                cast.examiners().putIfAbsent(officer.getBureau(), officer.getId());
            }
            if (officer.hasAnyOf(OfficerRole.ADMINISTRATOR)) {
                cast.administrators().putIfAbsent(officer.getBureau(), officer.getId());
            }
        });
        return cast;
    }

    /** By account; on all processors, for each takes some 60 ms. */
    private Map<String, String> hashes() {
        return Stream.of("staff.csv", "officer.csv")
                .flatMap(file -> SampleTable.rows(file).stream())
                .parallel()
                .collect(Collectors.toMap(
                        row -> row.get("id"),
                        row -> passwords.hash(row.get("password").toCharArray())));
    }

    private Organization organization(SampleEmployer employer) {
        Organization organization = new Organization(
                OrganizationKind.valueOf(employer.get("kind")),
                employer.name(),
                employer.corporateNumber(),
                Integer.parseInt(employer.get("category")),
                employer.place());
        if (employer.get("treated").equals(YES)) {
            organization.treatAsCategory2();
        }
        em.persist(organization);
        // the rows that name it know it by its id only, so nobody else puts them behind it
        em.flush();
        return organization;
    }

    private StaffUser staff(
            Map<String, String> row, Map<String, String> hashes, Organization organization, LocalDate today) {
        String certificate = row.get("certificate");
        Qualification qualification = certificate.isEmpty()
                ? new Qualification(null, null, true)
                : new Qualification(
                        certificate,
                        today.plusMonths(Long.parseLong(row.get("certificateMonths"))),
                        row.get("meets").equals(YES));
        StaffUser user = new StaffUser(
                AuthId.parse(row.get("id")).orElseThrow(),
                organization,
                new StaffUser.Contact(
                        row.get("name"), row.get("kana"), row.get("email"), row.get("phone"), row.get("language")),
                qualification,
                today.plusDays(Long.parseLong(row.get("authorizedDays"))));
        LocalDate lastDay = today.plusDays(Long.parseLong(row.get("passwordDays")));
        user.choosePassword(hashes.get(row.get("id")), lastDay.minusMonths(PASSWORD_MONTHS));
        em.persist(user);
        return user;
    }

    private static List<String> employers(String filedBy) {
        return SampleEmployer.all().stream()
                .filter(one -> one.get("by").equals(filedBy))
                .map(one -> one.get("key"))
                .toList();
    }

    /** The pledges for all that asked the user's organization. */
    private void pledge(StaffUser user, List<String> employers, Map<String, Long> commissions, LocalDate today) {
        employers.forEach(key -> em.persist(new Pledge(commissions.get(key), user.getId(), today.minusMonths(1))));
    }

    private Officer officer(Map<String, String> row, Map<String, String> hashes, LocalDate today) {
        Set<OfficerRole> roles = EnumSet.noneOf(OfficerRole.class);
        Arrays.stream(row.get("roles").split(" ")).map(OfficerRole::valueOf).forEach(roles::add);
        Officer officer = new Officer(
                row.get("id"), row.get("name"), row.get("email"), row.get("bureau"), row.get("language"), roles);
        officer.choosePassword(hashes.get(row.get("id")), today);
        em.persist(officer);
        return officer;
    }
}

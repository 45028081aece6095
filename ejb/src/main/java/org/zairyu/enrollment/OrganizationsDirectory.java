package org.zairyu.enrollment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zairyu.account.AuthId;
import org.zairyu.account.Gate;
import org.zairyu.account.NotFound;
import org.zairyu.account.Officer;
import org.zairyu.account.OfficerRole;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.audit.AuditTrail;
import org.zairyu.calendar.JapanClock;
import org.zairyu.organization.CorporateNumber;
import org.zairyu.organization.NameKey;
import org.zairyu.organization.Organization;
import org.zairyu.organization.OrganizationCard;

/** The organizations of the officer's own bureau, one on one screen; those of another bureau look like none (E-2). */
@Stateless
public class OrganizationsDirectory {

    /** So many users and papers are shown. */
    public static final int MOST = 200;

    /** More than these are not found but to be narrowed. */
    public static final int MOST_FOUND = 20;

    private static final String BY_USER =
            """
            select o from StaffUser s, Organization o
            where o.id = s.organizationId and o.bureau = :bureau and s.authId = :typed""";

    private static final String BY_NUMBER =
            """
            select o from Organization o
            where o.bureau = :bureau and o.corporateNumber = :typed order by o.kind, o.id""";

    private static final String BY_NAME =
            """
            select o from Organization o
            where o.bureau = :bureau and o.nameKey like :typed escape '!' order by o.nameKey, o.id""";

    private static final int PAPERS = 20;

    private static final String USERS =
            """
            select s from StaffUser s where s.organizationId = :organization order by s.id""";

    private static final String PAPERS_OF =
            """
            select e from Enrollment e where e.organizationId = :organization and e.bureau = :bureau
            order by e.changedAt desc, e.id desc""";

    private static final String COMMISSIONS =
            """
            select new org.zairyu.enrollment.OrganizationView$Commissioned(
            c.id, c.name, c.corporateNumber, s.id, s.name, p.since)
            from Commission c, Pledge p, StaffUser s
            where c.organizationId = :organization and p.key.commissionId = c.id and p.endedOn is null
            and s.id = p.key.staffUserId and s.credentials.deletedAt is null
            order by c.nameKey, c.id, s.id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    @Inject
    Reporters reporters;

    @Inject
    AuditTrail audit;

    @Inject
    JapanClock clock;

    /** The organizations that a 認証ID, a corporate number, or the beginning of a name in any spelling may mean. */
    public List<OrganizationCard> find(Actor actor, String typed) {
        Officer officer = gate.officer(actor, OfficerRole.COUNTER, OfficerRole.EXAMINER, OfficerRole.APPROVER);
        return query(typed == null ? "" : typed.strip())
                .map(query -> query.setParameter("bureau", officer.getBureau())
                        .setMaxResults(MOST_FOUND)
                        .getResultStream()
                        .map(OrganizationCard::of)
                        .toList())
                .orElse(List.of());
    }

    private Optional<TypedQuery<Organization>> query(String typed) {
        Optional<String> authId = AuthId.parse(typed);
        String number = CorporateNumber.normalised(typed);
        if (typed.isEmpty()) {
            return Optional.empty();
        } else if (authId.isPresent()) {
            return Optional.of(em.createQuery(BY_USER, Organization.class).setParameter("typed", authId.get()));
        } else if (CorporateNumber.valid(number)) {
            return Optional.of(em.createQuery(BY_NUMBER, Organization.class).setParameter("typed", number));
        }
        return Optional.of(em.createQuery(BY_NAME, Organization.class)
                .setParameter("typed", NameKey.of(typed).replaceAll("[!%_]", "!$0") + "%"));
    }

    /**
     * One organization; its opening is an entry in the audit.
     *
     * @throws NotFound when it is not there or belongs to another bureau
     */
    public OrganizationView open(Actor actor, long id) {
        Organization organization = reporters.seen(actor, id);
        List<StaffUser> users = em.createQuery(USERS, StaffUser.class)
                .setParameter("organization", id)
                .setMaxResults(MOST)
                .getResultList();
        audit.append(actor, "organization.opened", "organization:" + id, Map.of());
        return new OrganizationView(
                OrganizationCard.of(organization),
                users.stream()
                        .filter(user -> standing(user) == OrganizationView.Standing.LIVE)
                        .map(StaffUser::getAuthorizedUntil)
                        .min(LocalDate::compareTo)
                        .orElse(null),
                reporters.openReport(id).orElse(null),
                users.stream()
                        .sorted(Comparator.comparing(StaffUser::isDeleted).thenComparing(StaffUser::getId))
                        .map(this::member)
                        .toList(),
                papers(organization),
                organization.getKind().filesOnCommission() ? commissions(id) : List.of());
    }

    private OrganizationView.Member member(StaffUser user) {
        return new OrganizationView.Member(
                user.getId(),
                user.getName(),
                AuthId.shown(user.getAuthId()),
                standing(user),
                user.getAuthorizedUntil(),
                user.getPasswordUntil(),
                user.qualification().certificateUntil());
    }

    private OrganizationView.Standing standing(StaffUser user) {
        if (user.isDeleted()) {
            return OrganizationView.Standing.DELETED;
        } else if (!user.isActivated()) {
            return OrganizationView.Standing.WAITING;
        }
        return user.getAuthorizedUntil().isBefore(clock.today())
                ? OrganizationView.Standing.ENDED
                : OrganizationView.Standing.LIVE;
    }

    private List<EnrollmentRow> papers(Organization organization) {
        return em.createQuery(PAPERS_OF, Enrollment.class)
                .setParameter("organization", organization.getId())
                .setParameter("bureau", organization.getBureau())
                .setMaxResults(PAPERS)
                .getResultStream()
                .map(EnrollmentRow::of)
                .toList();
    }

    private List<OrganizationView.Commissioned> commissions(long id) {
        return em.createQuery(COMMISSIONS, OrganizationView.Commissioned.class)
                .setParameter("organization", id)
                .setMaxResults(MOST)
                .getResultList();
    }
}

package org.zairyu.enrollment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zairyu.account.Gate;
import org.zairyu.account.NotFound;
import org.zairyu.account.Officer;
import org.zairyu.account.OfficerRole;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.organization.Organization;

/** The organizations of an officer's own bureau, and what stands for and against a periodic report of theirs. */
@ApplicationScoped
public class Reporters {

    private static final String LIVE =
            """
            select s from StaffUser s
            where s.organizationId = :organization and s.credentials.deletedAt is null and s.authorizedUntil >= :day
            order by s.authorizedUntil, s.id""";

    private static final String OPEN =
            """
            select e.id from Enrollment e where e.organizationId = :organization
            and e.occasion = org.zairyu.enrollment.Occasion.PERIODIC and e.ruling.decidedAt is null""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    /**
     * An organization of the officer's own bureau, for one who records papers.
     *
     * @throws NotFound when it is not there or belongs to another bureau
     */
    Organization own(Actor actor, long organizationId) {
        return own(actor, gate.officer(actor, OfficerRole.COUNTER, OfficerRole.EXAMINER), organizationId);
    }

    /** The same for everybody who works with papers. */
    Organization seen(Actor actor, long organizationId) {
        Officer officer = gate.officer(actor, OfficerRole.COUNTER, OfficerRole.EXAMINER, OfficerRole.APPROVER);
        return own(actor, officer, organizationId);
    }

    private Organization own(Actor actor, Officer officer, long organizationId) {
        Organization organization = em.find(Organization.class, organizationId);
        if (organization == null) {
            throw new NotFound("organization:" + organizationId);
        } else if (!organization.getBureau().equals(officer.getBureau())) {
            throw gate.notYours(actor, "organization:" + organizationId);
        }
        return organization;
    }

    /** Lets one report of an organization be received at a time. */
    void lock(Organization organization) {
        em.lock(organization, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whose authorization has not ended on that day, the first to end first. */
    List<StaffUser> live(long organizationId, LocalDate day) {
        return em.createQuery(LIVE, StaffUser.class)
                .setParameter("organization", organizationId)
                .setParameter("day", day)
                .getResultList();
    }

    /** A user of that organization who is not deleted. */
    Optional<StaffUser> user(long organizationId, long userId) {
        return Optional.ofNullable(em.find(StaffUser.class, userId))
                .filter(user -> user.getOrganizationId() == organizationId && !user.isDeleted());
    }

    /** The report of that organization which is not decided. */
    Optional<Long> openReport(long organizationId) {
        return em.createQuery(OPEN, Long.class)
                .setParameter("organization", organizationId)
                .getResultStream()
                .findFirst();
    }
}

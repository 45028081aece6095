package org.zairyu.enrollment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zairyu.account.Gate;
import org.zairyu.account.NotFound;
import org.zairyu.account.Officer;
import org.zairyu.account.OfficerRole;
import org.zairyu.account.SavedMeanwhile;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.audit.AuditTrail;
import org.zairyu.calendar.JapanClock;
import org.zairyu.organization.Organization;

/**
 * The one way of the officers' desks to a staff user: of an organization of their own bureau, locked, and as the page has seen it. A user
 * of another bureau looks like none (404) and is an entry in the audit.
 */
@ApplicationScoped
public class StaffRequests {

    private static final String NEWEST =
            """
            select r from PaperRequest r where r.organizationId = :organization
            order by r.recordedAt desc, r.id desc""";

    private static final String NEWEST_PAPER =
            "select e from Enrollment e where e.organizationId = :organization order by e.changedAt desc, e.id desc";

    private static final String APPROVED_ON =
            "select e.id, e.ruling.decidedAt from Enrollment e where e.ruling.staffUserId = :user order by e.id desc";

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    @Inject
    AuditTrail audit;

    @Inject
    JapanClock clock;

    /** A user with the organization. */
    record Held(StaffUser user, Organization organization) {

        Particulars particulars() {
            return Particulars.of(user, organization);
        }
    }

    /**
     * The application for use on which a user was approved.
     *
     * @param on the day of the approval
     */
    record Basis(long paper, LocalDate on) {}

    /** Empty for who came from elsewhere. */
    Optional<Basis> basis(long userId) {
        return em.createQuery(APPROVED_ON, Object[].class)
                .setParameter("user", userId)
                .setMaxResults(1)
                .getResultStream()
                .map(row -> new Basis((Long) row[0], JapanClock.day((Instant) row[1])))
                .findFirst();
    }

    /** The first day on which something can have been asked of that user; null when that is not known. */
    LocalDate since(StaffUser user) {
        return basis(user.getId()).map(Basis::on).orElse(null);
    }

    /** For reading: every officer, whatever the role; administrators reset second factors there. */
    Held opened(Actor actor, long id) {
        return ofBureau(actor, id, gate.officer(actor));
    }

    /** For what leads to a record or is none, by an officer at the counter or an examiner. */
    Held recordable(Actor actor, long id) {
        return ofBureau(actor, id, gate.officer(actor, OfficerRole.COUNTER, OfficerRole.EXAMINER));
    }

    /**
     * For recording, by an officer at the counter or an examiner.
     *
     * @param seen the newest request of the organization that the page knew, 0 for none
     * @throws SavedMeanwhile when somebody recorded another one since, of this user or of the organization
     */
    Held locked(Actor actor, long id, long seen) {
        Officer officer = gate.officer(actor, OfficerRole.COUNTER, OfficerRole.EXAMINER);
        Organization organization = ofBureau(actor, id, officer).organization();
        em.refresh(organization, LockModeType.PESSIMISTIC_WRITE);
        StaffUser user = em.find(StaffUser.class, id);
        em.refresh(user, LockModeType.PESSIMISTIC_WRITE);
        if (newest(organization) != seen || user.isDeleted()) {
            throw savedMeanwhile(organization);
        }
        return ofBureau(actor, id, officer);
    }

    private Held ofBureau(Actor actor, long id, Officer officer) {
        StaffUser user = em.find(StaffUser.class, id);
        if (user == null) {
            throw new NotFound(subject(id));
        }
        Organization organization = em.find(Organization.class, user.getOrganizationId());
        if (!organization.getBureau().equals(officer.getBureau())) {
            throw gate.notYours(actor, subject(id));
        }
        return new Held(user, organization);
    }

    /** The newest request of an organization, 0 when there is none: what a page has to give back with every action. */
    long newest(Organization organization) {
        return newestOf(organization).map(PaperRequest::id).orElse(0L);
    }

    private Optional<PaperRequest> newestOf(Organization organization) {
        return first(NEWEST, PaperRequest.class, organization);
    }

    private <T> Optional<T> first(String query, Class<T> type, Organization organization) {
        return em
                .createQuery(query, type)
                .setParameter("organization", organization.getId())
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Who changed an organization or its user last: by a request, or by a paper at the desk. */
    SavedMeanwhile savedMeanwhile(Organization organization) {
        Optional<PaperRequest> request = newestOf(organization);
        Optional<Enrollment> paper = first(NEWEST_PAPER, Enrollment.class, organization);
        boolean byPaper = paper.isPresent()
                && request.filter(r -> r.recordedAt().isAfter(paper.get().changedAt()))
                        .isEmpty();
        long officer = byPaper
                ? paper.get().changedBy()
                : request.map(PaperRequest::recordedBy).orElseThrow();
        Instant at = byPaper ? paper.get().changedAt() : request.get().recordedAt();
        return new SavedMeanwhile(em.find(Officer.class, officer).getName(), at);
    }

    /** Writes a request down with what it changed, for the history and the audit; the last step, since it holds the end of the audit. */
    void done(Actor actor, PaperRequest request, List<Particulars.Change> changes, Map<String, String> facts) {
        request.recorded(actor.id(), clock.now());
        em.persist(request);
        em.flush(); // the changes' foreign key needs the row
        changes.forEach(change -> em.persist(new PaperChange(request.id(), change)));
        done(actor, "request." + request.form().name().toLowerCase(Locale.ROOT), request.staffUserId(), facts);
    }

    /** Writes a deed down that is no request. */
    void done(Actor actor, String deed, long userId, Map<String, String> facts) {
        em.flush();
        audit.append(actor, deed, subject(userId), facts);
    }

    Instant now() {
        return clock.now();
    }

    /** How audit and mails name a user. */
    static String subject(long id) {
        return "staff:" + id;
    }
}

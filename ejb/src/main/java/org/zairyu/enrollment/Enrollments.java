package org.zairyu.enrollment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.zairyu.account.Gate;
import org.zairyu.account.NotFound;
import org.zairyu.account.Officer;
import org.zairyu.account.OfficerRole;
import org.zairyu.account.SavedMeanwhile;
import org.zairyu.audit.Actor;
import org.zairyu.audit.AuditTrail;
import org.zairyu.calendar.JapanClock;

/**
 * The one way to a paper at the desk: of the officer's own bureau (E-2), locked, and as the page has seen it. One of another bureau looks
 * like none (404) and is an entry in the audit.
 */
@ApplicationScoped
public class Enrollments {

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    @Inject
    AuditTrail audit;

    @Inject
    JapanClock clock;

    /** For reading: anybody who works with papers. */
    Enrollment opened(Actor actor, long id) {
        Officer officer = gate.officer(actor, OfficerRole.COUNTER, OfficerRole.EXAMINER, OfficerRole.APPROVER);
        Enrollment enrollment = em.find(Enrollment.class, id);
        if (enrollment == null || !officer.getBureau().equals(enrollment.bureau())) {
            throw enrollment == null ? new NotFound(subject(id)) : gate.notYours(actor, subject(id));
        }
        return enrollment;
    }

    /**
     * For changing, by an officer with one of the roles.
     *
     * @throws SavedMeanwhile when somebody else saved after that version
     */
    Enrollment locked(Actor actor, long id, long version, OfficerRole... anyOf) {
        gate.officer(actor, anyOf);
        Enrollment enrollment = opened(actor, id);
        em.refresh(enrollment, LockModeType.PESSIMISTIC_WRITE);
        if (enrollment.version() != version) {
            Officer other = em.find(Officer.class, enrollment.changedBy());
            throw new SavedMeanwhile(other.getName(), enrollment.changedAt());
        }
        return enrollment;
    }

    Instant now() {
        return clock.now();
    }

    /** Stores a new one, so that it has an id. */
    void add(Enrollment enrollment, Actor actor) {
        enrollment.changed(actor.id(), clock.now());
        em.persist(enrollment);
        em.flush();
    }

    /** Writes down what was done, for the history and the audit; the last step, since it holds the end of the audit. */
    void done(Enrollment enrollment, DeskEvent.Kind kind, Actor actor, String detail) {
        enrollment.changed(actor.id(), clock.now());
        em.flush(); // the event's foreign key needs the row
        em.persist(new DeskEvent(enrollment.id(), kind, actor.id(), detail, clock.now()));
        audit.append(
                actor,
                "enrollment." + kind.name().toLowerCase(Locale.ROOT),
                subject(enrollment.id()),
                Map.of("state", enrollment.state().name()));
    }

    /** How audit and mails name a paper. */
    static String subject(long id) {
        return "enrollment:" + id;
    }
}

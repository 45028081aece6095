package org.zairyu.filing;

import jakarta.ejb.Stateless;
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
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.audit.AuditTrail;

/**
 * The one way to an application: whose it is, is asked here. An application that is not there and one that is somebody else's look
 * the same from outside (404); the second is an entry in the audit (S-1, F-7, X-1).
 */
@Stateless
public class Applications {

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    @Inject
    AuditTrail audit;

    /** The staff user's own application, for reading. */
    public Application own(Actor actor, long id) {
        return own(actor, id, LockModeType.NONE);
    }

    /** The staff user's own application, locked until the transaction ends: whoever comes second waits and sees the result. */
    public Application ownLocked(Actor actor, long id) {
        return own(actor, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Application own(Actor actor, long id, LockModeType lock) {
        StaffUser user = gate.staff(actor);
        Application application = em.find(Application.class, id, lock);
        if (application == null || application.getFiler().getUserId() != user.getId()) {
            throw application == null ? new NotFound(subject(id)) : gate.notYours(actor, subject(id));
        }
        return application;
    }

    /** An application filed to the officer's own bureau. Drafts and entries are the user's alone. */
    public Application ofBureau(Actor actor, long id) {
        Officer officer = examiner(actor);
        return ofBureau(officer, id, em.find(Application.class, id));
    }

    /** The officer who acts, if it is one who may see what was filed. */
    public Officer examiner(Actor actor) {
        return gate.officer(actor, OfficerRole.EXAMINER, OfficerRole.APPROVER);
    }

    /** The same for an application that was read already together with other things; null when there is none. */
    public Application ofBureau(Officer officer, long id, Application application) {
        Actor actor = Actor.officer(officer.getId());
        if (application == null
                || !application.getState().isFiled()
                || !officer.getBureau().equals(application.getBureau())) {
            throw application == null ? new NotFound(subject(id)) : gate.notYours(actor, subject(id));
        }
        return application;
    }

    /** Writes down what happened: for the timeline of the application, and for the audit. The last step, since it holds the audit's end. */
    public void record(Application application, ApplicationEvent.Kind kind, Actor actor, String detail, Instant now) {
        em.persist(new ApplicationEvent(application.getId(), kind, actor, detail, now));
        audit.append(
                actor,
                "application." + kind.name().toLowerCase(Locale.ROOT),
                subject(application.getId()),
                Map.of("state", application.getState().name()));
    }

    /** Writes down that a draft or entry was thrown away; its own timeline went with it. */
    public void recordRemoval(Application application, Actor actor) {
        Map<String, String> facts = Map.of("state", application.getState().name());
        audit.append(actor, "application.discarded", subject(application.getId()), facts);
    }

    /** How the audit, mails and files name an application. */
    public static String subject(long id) {
        return "application:" + id;
    }
}

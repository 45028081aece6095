package org.zairyu.examination;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.zairyu.account.Gate;
import org.zairyu.account.OfficerRole;
import org.zairyu.audit.Actor;
import org.zairyu.filing.Application;
import org.zairyu.filing.ApplicationEvent;
import org.zairyu.filing.Applications;

/** The one way of the examiners' desks to a case: of their own bureau, locked, and as the page has seen it. */
@Stateless
public class Cases {

    private static final String LAST_EVENT =
            "select e from ApplicationEvent e where e.applicationId = :id order by e.at desc, e.id desc";

    @PersistenceContext
    EntityManager em;

    @Inject
    Applications applications;

    @Inject
    Gate gate;

    @Inject
    Colleagues colleagues;

    /** The case, locked until the transaction ends: whoever comes second waits and sees the result. For examiners only. */
    public Application locked(Actor actor, long id) {
        gate.officer(actor, OfficerRole.EXAMINER);
        Application application = applications.ofBureau(actor, id);
        em.refresh(application, LockModeType.PESSIMISTIC_WRITE);
        return application;
    }

    /**
     * The same, if it still is as the page has seen it.
     *
     * @param version that the page was made from
     * @throws ChangedMeanwhile when somebody else saved in between
     */
    public Application locked(Actor actor, long id, long version) {
        Application application = locked(actor, id);
        if (application.getVersion() != version) {
            throw changed(application);
        }
        return application;
    }

    /** Who changed the case last, as an exception to throw. */
    public ChangedMeanwhile changed(Application application) {
        ApplicationEvent last = em.createQuery(LAST_EVENT, ApplicationEvent.class)
                .setParameter("id", application.getId())
                .setMaxResults(1)
                .getSingleResult();
        String officer = last.getActorKind() == Actor.Kind.OFFICER ? colleagues.name(last.getActorId()) : null;
        return new ChangedMeanwhile(last.getActorKind(), officer, last.getAt(), application.getState());
    }

    /** Writes down what was done, for the history and the audit; the last step, since it holds the end of the audit. */
    public void done(Application application, ApplicationEvent.Kind kind, Actor actor, String detail, Instant now) {
        applications.record(application, kind, actor, detail, now);
    }
}

package org.zairyu.examination;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.zairyu.account.Gate;
import org.zairyu.account.NotFound;
import org.zairyu.account.Officer;
import org.zairyu.account.OfficerRole;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;
import org.zairyu.filing.Application;
import org.zairyu.filing.ApplicationEvent;

/** Who examines which case: for examiners, within their own bureau. */
@Stateless
public class AssignmentDesk {

    private static final String OLDEST_NEW =
            """
            select a.id from Application a
            where a.bureau = :bureau and a.examinerId is null
            and a.state = org.zairyu.filing.ApplicationState.UNDER_EXAMINATION
            order by a.milestones.filedAt, a.id""";

    /** How many of the oldest are tried when colleagues take them at the same moment. */
    private static final int TRIES = 10;

    @PersistenceContext
    EntityManager em;

    @Inject
    Cases cases;

    @Inject
    Gate gate;

    @Inject
    Colleagues colleagues;

    @Inject
    JapanClock clock;

    /**
     * Takes a case that nobody has; one's own stays one's own.
     *
     * @throws ChangedMeanwhile when a colleague has it
     */
    public void take(Actor actor, long id) {
        Application application = cases.locked(actor, id);
        if (application.getExaminerId() == null) {
            give(application, actor, actor.id(), null);
        } else if (application.getExaminerId() != actor.id()) {
            throw cases.changed(application);
        }
    }

    /** Takes the oldest case of the bureau that is under examination and that nobody has; empty when there is none. */
    public OptionalLong takeNext(Actor actor) {
        Officer officer = gate.officer(actor, OfficerRole.EXAMINER);
        List<Long> oldest = em.createQuery(OLDEST_NEW, Long.class)
                .setParameter("bureau", officer.getBureau())
                .setMaxResults(TRIES)
                .getResultList();
        for (long id : oldest) {
            Application application = cases.locked(actor, id);
            if (application.getExaminerId() == null) {
                give(application, actor, actor.id(), null);
                return OptionalLong.of(id);
            }
        }
        return OptionalLong.empty();
    }

    /**
     * Gives a case to an examiner of the bureau, oneself included.
     *
     * @param version that the page was made from
     * @throws ChangedMeanwhile when somebody else saved in between
     * @throws NotFound when that officer is no examiner of the bureau
     */
    public void assign(Actor actor, long id, long version, long examiner) {
        Application application = cases.locked(actor, id, version);
        Colleagues.Colleague colleague = colleagues.examiners(actor).stream()
                .filter(c -> c.id() == examiner)
                .findFirst()
                .orElseThrow(() -> new NotFound("officer:" + examiner));
        if (application.getExaminerId() == null || application.getExaminerId() != examiner) {
            give(application, actor, examiner, examiner == actor.id() ? null : colleague.name());
        }
    }

    private void give(Application application, Actor actor, long examiner, String name) {
        Instant now = clock.now();
        application.take(examiner, now);
        cases.done(application, ApplicationEvent.Kind.TAKEN, actor, name, now);
    }
}

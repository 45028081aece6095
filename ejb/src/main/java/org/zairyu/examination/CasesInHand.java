package org.zairyu.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.zairyu.account.WorkInHand;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;
import org.zairyu.filing.Application;
import org.zairyu.filing.ApplicationEvent;
import org.zairyu.filing.Applications;

/** An examiner who leaves, moves or examines no more leaves the undecided cases to the bureau: they are in the queue again. */
@ApplicationScoped
public class CasesInHand implements WorkInHand {

    private static final String OPEN =
            "select a.id from Application a where a.examinerId = :officer and a.state in :open order by a.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    Applications applications;

    @Inject
    JapanClock clock;

    @Override
    public int giveBack(Actor by, long officerId) {
        List<Application> open = em
                .createQuery(OPEN, Long.class)
                .setParameter("officer", officerId)
                .setParameter("open", QueueConditions.OPEN)
                .getResultList()
                .stream()
                .map(id -> em.find(Application.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(application -> isStillWith(application, officerId))
                .toList();
        open.forEach(Application::giveBack);
        open.forEach(application ->
                applications.record(application, ApplicationEvent.Kind.GIVEN_BACK, by, null, clock.now()));
        return open.size();
    }

    /** A colleague may have decided it or taken it over while this waited. */
    private static boolean isStillWith(Application application, long officerId) {
        return Long.valueOf(officerId).equals(application.getExaminerId())
                && QueueConditions.OPEN.contains(application.getState());
    }
}

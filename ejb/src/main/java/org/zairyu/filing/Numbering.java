package org.zairyu.filing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import org.zairyu.audit.Actor;

/** One application's step from 申請完了 to 審査中: number, state, timeline, audit and mails in one transaction. */
@Stateless
public class Numbering {

    @PersistenceContext
    EntityManager em;

    @Inject
    Applications applications;

    @Inject
    Numbers numbers;

    @Inject
    FilingLetters letters;

    /** Gives the acceptance number; false when somebody else did so before, or it was withdrawn. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean number(long id, LocalDate today, Instant now) {
        Application application = em.find(Application.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (application == null || application.getState() != ApplicationState.FILED) {
            return false;
        }
        String number = numbers.acceptance(application.getBureau(), application.getProcedure(), today);
        application.number(number, today, now);
        letters.accepted(application);
        applications.record(application, ApplicationEvent.Kind.NUMBERED, Actor.system(), number, now);
        return true;
    }
}

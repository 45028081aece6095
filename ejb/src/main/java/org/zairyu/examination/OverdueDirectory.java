package org.zairyu.examination;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.zairyu.account.Gate;
import org.zairyu.account.OfficerRole;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;
import org.zairyu.filing.Procedure;

/** Requests for documents whose due day has passed without an answer, in the officer's own bureau. */
@Stateless
public class OverdueDirectory {

    private static final String OVERDUE =
            """
            select a.id, a.applicant.nameLatin, a.applicant.nameKanji, a.procedure, r.dueOn, a.examinerId
            from DocumentRequest r, Application a
            where a.id = r.applicationId and r.answeredAt is null and r.dueOn < :today
            and a.bureau = :bureau and a.state = org.zairyu.filing.ApplicationState.DOCUMENTS_REQUESTED
            order by r.dueOn, r.id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    @Inject
    JapanClock clock;

    /**
     * One overdue case.
     *
     * @param mine whether it is the officer's own
     */
    public record Overdue(
            long id, String nameLatin, String nameKanji, Procedure procedure, LocalDate dueOn, boolean mine)
            implements Serializable {}

    /** The {@code limit} most overdue ones. */
    public List<Overdue> overdue(Actor actor, int limit) {
        String bureau =
                gate.officer(actor, OfficerRole.EXAMINER, OfficerRole.APPROVER).getBureau();
        return em.createQuery(OVERDUE, Object[].class)
                .setParameter("today", clock.today())
                .setParameter("bureau", bureau)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new Overdue(
                        (Long) row[0],
                        (String) row[1],
                        (String) row[2],
                        (Procedure) row[3],
                        (LocalDate) row[4],
                        row[5] != null && (Long) row[5] == actor.id()))
                .toList();
    }
}

package org.zairyu.enrollment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Stream;
import org.zairyu.account.Gate;
import org.zairyu.account.OfficerRole;
import org.zairyu.audit.Actor;

/** How much lies at the enrollment desk of the officer's own bureau, for the home page; nothing is counted beyond {@link #MOST}. */
@Stateless
public class PaperCountDirectory {

    /** Where counting stops: a hundred is shown as "99+". */
    public static final int MOST = 100;

    private static final String OF_STATE =
            """
            select e.id from Enrollment e
            where e.bureau = :bureau and e.state = :state
            and (e.occasion is null or e.occasion <> org.zairyu.enrollment.Occasion.PERIODIC)""";

    private static final String TO_CONFIRM =
            "select e.id from Enrollment e where e.bureau = :bureau and e.state = :state";

    private static final String OF_TAB =
            "select e.id from Enrollment e where e.bureau = :bureau and e.state in :states and e.occasion is not null";

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    /** By open state: applications for use, and of the refusals that wait for a second officer those of reports as well. */
    public Map<EnrollmentState, Integer> open(Actor actor) {
        String bureau = gate.officer(actor, OfficerRole.COUNTER, OfficerRole.EXAMINER, OfficerRole.APPROVER)
                .getBureau();
        Map<EnrollmentState, Integer> counts = new EnumMap<>(EnrollmentState.class);
        Stream.of(EnrollmentState.values())
                .filter(EnrollmentState::isOpen)
                .forEach(state -> counts.put(state, count(bureau, state)));
        return counts;
    }

    /** By tab: what is not decided, and what waits for a second officer; what is decided only grows. */
    public Map<EnrollmentTab, Integer> tabs(Actor actor) {
        String bureau = gate.officer(actor, OfficerRole.COUNTER, OfficerRole.EXAMINER, OfficerRole.APPROVER)
                .getBureau();
        Map<EnrollmentTab, Integer> counts = new EnumMap<>(EnrollmentTab.class);
        for (EnrollmentTab tab : EnumSet.of(EnrollmentTab.OPEN, EnrollmentTab.TO_CONFIRM)) {
            counts.put(
                    tab,
                    em.createQuery(OF_TAB, Long.class)
                            .setParameter("bureau", bureau)
                            .setParameter("states", tab.states())
                            .setMaxResults(MOST)
                            .getResultList()
                            .size());
        }
        return counts;
    }

    private int count(String bureau, EnrollmentState state) {
        return em.createQuery(state == EnrollmentState.REFUSAL_PROPOSED ? TO_CONFIRM : OF_STATE, Long.class)
                .setParameter("bureau", bureau)
                .setParameter("state", state)
                .setMaxResults(MOST)
                .getResultList()
                .size();
    }
}

package org.zairyu.filing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zairyu.account.Gate;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;

/** What needs the staff user now, most urgent first: the top of their home page. */
@Stateless
public class NeedDirectory {

    private static final String WAITING =
            """
            select a from Application a
            where a.filer.userId = :owner and a.needsUser = 1
            order by a.needsUser desc, a.milestones.changedAt desc, a.id desc""";

    private static final String DUE =
            """
            select r.applicationId, r.dueOn from DocumentRequest r
            where r.answeredAt is null and r.applicationId in :ids""";

    /** More than this is a list, not a home page. */
    private static final int AT_MOST = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    @Inject
    DraftPolicy drafts;

    /**
     * One thing to do.
     *
     * @param by the day by which it is to be done, or null: the due day of a request, the last day on which it can be filed
     */
    public record Need(ApplicationRow row, LocalDate by) implements Serializable {}

    /** The {@code limit} most urgent things among the latest ones that wait for the user; what has no day comes last. */
    public List<Need> needs(Actor actor, int limit) {
        StaffUser user = gate.staff(actor);
        List<Application> waiting = em.createQuery(WAITING, Application.class)
                .setParameter("owner", user.getId())
                .setMaxResults(AT_MOST)
                .getResultList();
        Map<Long, LocalDate> due = due(waiting);
        List<Need> needs = new ArrayList<>();
        for (Application application : waiting) {
            if (application.getState() == ApplicationState.DRAFT && !drafts.isKept()) {
                continue;
            }
            ApplicationRow row = ApplicationListing.row(application);
            needs.add(new Need(row, due.getOrDefault(row.id(), row.getLastFilingDay())));
        }
        needs.sort(Comparator.comparing(Need::by, Comparator.nullsLast(Comparator.naturalOrder())));
        return needs.size() > limit ? List.copyOf(needs.subList(0, limit)) : needs;
    }

    private Map<Long, LocalDate> due(List<Application> waiting) {
        List<Long> asked = waiting.stream()
                .filter(a -> a.getState() == ApplicationState.DOCUMENTS_REQUESTED)
                .map(Application::getId)
                .toList();
        if (asked.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(DUE, Object[].class)
                .setParameter("ids", asked)
                .getResultStream()
                .collect(Collectors.toMap(r -> (Long) r[0], r -> (LocalDate) r[1], (a, b) -> b));
    }
}

package org.zairyu.examination;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zairyu.account.Gate;
import org.zairyu.account.Officer;
import org.zairyu.account.OfficerRole;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;
import org.zairyu.database.Page;
import org.zairyu.filing.Application;
import org.zairyu.organization.Organization;

/**
 * The queue of the officer's own bureau, oldest first, a page at a time by keys. Nothing is counted beyond what a person reads:
 * the numbers on the tabs stop at {@link #MOST}.
 */
@Stateless
public class QueueDirectory {

    /** Where counting stops: a hundred is shown as "99+". */
    public static final int MOST = 100;

    private static final String BESIDE =
            """
            select a.id, o.name, max(r.round), max(w.dueOn) from Application a
            left join Officer o on o.id = a.examinerId
            left join DocumentRequest r on r.applicationId = a.id
            left join DocumentRequest w on w.applicationId = a.id and w.answeredAt is null
                and a.state = org.zairyu.filing.ApplicationState.DOCUMENTS_REQUESTED
            where a.id in :ids group by a.id, o.name""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    @Inject
    JapanClock clock;

    /** Where a page ends. */
    public record Cursor(Instant filedAt, long id) implements Serializable {}

    /** The page after {@code after} (null: the first one). */
    public Page<CaseRow, Cursor> page(Actor actor, QueueTab tab, QueueFilter filter, Cursor after, int size) {
        Officer officer = examiner(actor);
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<Application> application = query.from(Application.class);
        Root<Organization> organization = query.from(Organization.class);
        QueueConditions conditions = new QueueConditions(cb, query, application);
        query.multiselect(application, organization)
                .where(
                        cb.equal(
                                organization.get("id"), application.get("filer").get("organizationId")),
                        conditions.of(officer.getBureau(), actor.id(), tab, filter),
                        conditions.after(after))
                .orderBy(conditions.oldestFirst());
        List<Tuple> found = em.createQuery(query).setMaxResults(size + 1).getResultList();
        return Page.of(found, size, QueueDirectory::end).read(this::rows);
    }

    private static Cursor end(Tuple found) {
        Application application = found.get(0, Application.class);
        return new Cursor(application.getMilestones().getFiledAt(), application.getId());
    }

    private List<CaseRow> rows(List<Tuple> found) {
        LocalDate today = clock.today();
        Map<Long, CaseReading.Beside> beside = beside(found.stream()
                .map(tuple -> tuple.get(0, Application.class).getId())
                .toList());
        return found.stream()
                .map(tuple -> {
                    Application application = tuple.get(0, Application.class);
                    Organization organization = tuple.get(1, Organization.class);
                    return CaseReading.row(application, organization, beside.get(application.getId()), today);
                })
                .toList();
    }

    private Map<Long, CaseReading.Beside> beside(List<Long> ids) {
        Map<Long, CaseReading.Beside> beside = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery(BESIDE, Object[].class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(row -> beside.put(
                            (Long) row[0],
                            new CaseReading.Beside((String) row[1], (Integer) row[2], (LocalDate) row[3])));
        }
        return beside;
    }

    /** How many cases each tab holds, at most {@link #MOST}. */
    public Map<QueueTab, Integer> counts(Actor actor) {
        Officer officer = examiner(actor);
        Map<QueueTab, Integer> counts = new EnumMap<>(QueueTab.class);
        for (QueueTab tab : QueueTab.values()) {
            CriteriaBuilder cb = em.getCriteriaBuilder();
            CriteriaQuery<Long> query = cb.createQuery(Long.class);
            Root<Application> application = query.from(Application.class);
            QueueConditions conditions = new QueueConditions(cb, query, application);
            query.select(application.get("id"))
                    .where(conditions.of(officer.getBureau(), actor.id(), tab, QueueFilter.nothing()));
            counts.put(
                    tab,
                    em.createQuery(query).setMaxResults(MOST).getResultList().size());
        }
        return counts;
    }

    private Officer examiner(Actor actor) {
        return gate.officer(actor, OfficerRole.EXAMINER, OfficerRole.APPROVER);
    }
}

package org.zairyu.enrollment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zairyu.account.Gate;
import org.zairyu.account.Officer;
import org.zairyu.account.OfficerRole;
import org.zairyu.audit.Actor;
import org.zairyu.audit.AuditTrail;
import org.zairyu.calendar.JapanClock;
import org.zairyu.database.Page;
import org.zairyu.organization.NameKey;

/** The papers of the officer's own bureau: the list, newest change first, a page at a time by keys, and one of them on one screen. */
@Stateless
public class EnrollmentDirectory {

    private static final String PAGE =
            """
            select e from Enrollment e
            where e.bureau = :bureau and e.state in :states and e.occasion in :occasions
            and (e.corporate.nameKey like :key escape '!' or e.person.name like :name escape '!')
            and (e.changedAt < :at or e.changedAt = :at and e.id < :id)
            order by e.changedAt desc, e.id desc""";

    private static final String LAPSED =
            """
            select e from Enrollment e, StaffUser s
            where s.id = e.ruling.staffUserId and s.authorizedUntil is null and s.credentials.deletedAt is null
            and e.ruling.linkUntil < :today and e.bureau = :bureau and e.state in :states and e.occasion in :occasions
            and (e.corporate.nameKey like :key escape '!' or e.person.name like :name escape '!')
            and (e.changedAt < :at or e.changedAt = :at and e.id < :id)
            order by e.changedAt desc, e.id desc""";

    /** Later than any change. */
    private static final Cursor START = new Cursor(Instant.parse("9999-01-01T00:00:00Z"), Long.MAX_VALUE);

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    @Inject
    Enrollments enrollments;

    @Inject
    EnrollmentReading reading;

    @Inject
    AuditTrail audit;

    @Inject
    JapanClock clock;

    /** Where a page ends. */
    public record Cursor(Instant changedAt, long id) implements Serializable {}

    /**
     * What narrows the list.
     *
     * @param name     how the organization's or the person's name begins, in any spelling; blank for all
     * @param state    null for all of the tab
     * @param occasion null for all
     */
    public record Filter(String name, EnrollmentState state, Occasion occasion) implements Serializable {

        /** By a name alone. */
        public static Filter named(String name) {
            return new Filter(name, null, null);
        }
    }

    /** The page after {@code after} (null: the first one). */
    public Page<EnrollmentRow, Cursor> page(Actor actor, EnrollmentTab tab, Filter filter, Cursor after, int size) {
        Officer officer = officer(actor);
        Cursor from = after == null ? START : after;
        String typed = filter.name() == null ? "" : filter.name().strip();
        TypedQuery<Enrollment> query = em.createQuery(tab == EnrollmentTab.LAPSED ? LAPSED : PAGE, Enrollment.class)
                .setParameter("bureau", officer.getBureau())
                .setParameter("states", states(tab, filter.state()))
                .setParameter("occasions", occasions(filter.occasion()))
                .setParameter("key", prefix(typed.isEmpty() ? "" : NameKey.of(typed)))
                .setParameter("name", prefix(typed))
                .setParameter("at", from.changedAt())
                .setParameter("id", from.id())
                .setMaxResults(size + 1);
        if (tab == EnrollmentTab.LAPSED) {
            query.setParameter("today", clock.today());
        }
        List<EnrollmentRow> rows =
                query.getResultStream().map(EnrollmentRow::of).toList();
        return Page.of(rows, size, row -> new Cursor(row.changedAt(), row.id()));
    }

    private Officer officer(Actor actor) {
        return gate.officer(actor, OfficerRole.COUNTER, OfficerRole.EXAMINER, OfficerRole.APPROVER);
    }

    /** A state that does not stand under the tab narrows nothing. */
    private static Set<EnrollmentState> states(EnrollmentTab tab, EnrollmentState wanted) {
        Set<EnrollmentState> states = tab.states();
        return wanted != null && states.contains(wanted) ? EnumSet.of(wanted) : states;
    }

    private static Set<Occasion> occasions(Occasion wanted) {
        return wanted == null ? EnumSet.allOf(Occasion.class) : EnumSet.of(wanted);
    }

    private static String prefix(String typed) {
        return typed.replaceAll("[!%_]", "!$0") + "%";
    }

    /** One paper; its opening is an entry in the audit. */
    public EnrollmentView open(Actor actor, long id) {
        EnrollmentView view = reading.view(enrollments.opened(actor, id));
        audit.append(actor, "enrollment.opened", Enrollments.subject(id), Map.of());
        return view;
    }
}

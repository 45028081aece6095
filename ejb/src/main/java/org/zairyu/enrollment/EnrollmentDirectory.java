package org.zairyu.enrollment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zairyu.account.FirstLink;
import org.zairyu.account.FirstLinks;
import org.zairyu.account.Gate;
import org.zairyu.account.Officer;
import org.zairyu.account.OfficerRole;
import org.zairyu.audit.Actor;
import org.zairyu.audit.AuditTrail;
import org.zairyu.calendar.JapanClock;
import org.zairyu.organization.NameKey;
import org.zairyu.organization.Organization;

/** The papers of the officer's own bureau: the list, newest change first, a page at a time by keys, and one of them on one screen. */
@Stateless
public class EnrollmentDirectory {

    private static final String PAGE =
            """
            select e from Enrollment e
            where e.bureau = :bureau and e.state in :states
            and (e.corporate.nameKey like :key escape '!' or e.person.name like :name escape '!')
            and (e.changedAt < :at or e.changedAt = :at and e.id < :id)
            order by e.changedAt desc, e.id desc""";

    private static final String LAPSED =
            """
            select e from Enrollment e, StaffUser s
            where s.id = e.ruling.staffUserId and s.authorizedUntil is null and s.credentials.deletedAt is null
            and e.ruling.linkUntil < :today and e.bureau = :bureau and e.state in :states
            and (e.corporate.nameKey like :key escape '!' or e.person.name like :name escape '!')
            and (e.changedAt < :at or e.changedAt = :at and e.id < :id)
            order by e.changedAt desc, e.id desc""";

    private static final String HISTORY =
            """
            select e, o.name from DeskEvent e, Officer o
            where o.id = e.officerId and e.enrollmentId = :id order by e.at, e.id""";

    /** Later than any change. */
    private static final Cursor START = new Cursor(Instant.parse("9999-01-01T00:00:00Z"), Long.MAX_VALUE);

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    @Inject
    Enrollments enrollments;

    @Inject
    Recognition recognition;

    @Inject
    FirstLinks links;

    @Inject
    AuditTrail audit;

    @Inject
    JapanClock clock;

    /** Where a page ends. */
    public record Cursor(Instant changedAt, long id) implements Serializable {}

    /** One page; {@code more} tells whether there is a further one. */
    public record Page(List<EnrollmentRow> rows, boolean more) implements Serializable {

        public Cursor end() {
            EnrollmentRow last = rows.get(rows.size() - 1);
            return new Cursor(last.changedAt(), last.id());
        }
    }

    /**
     * The page after {@code after} (null: the first one).
     *
     * @param name how the organization's or the person's name begins, in any spelling; blank for all
     */
    public Page page(Actor actor, EnrollmentTab tab, String name, Cursor after, int size) {
        Officer officer = officer(actor);
        Cursor from = after == null ? START : after;
        String typed = name == null ? "" : name.strip();
        TypedQuery<Enrollment> query = em.createQuery(tab == EnrollmentTab.LAPSED ? LAPSED : PAGE, Enrollment.class)
                .setParameter("bureau", officer.getBureau())
                .setParameter("states", tab.states())
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
        return new Page(rows.subList(0, Math.min(size, rows.size())), rows.size() > size);
    }

    private Officer officer(Actor actor) {
        return gate.officer(actor, OfficerRole.COUNTER, OfficerRole.EXAMINER, OfficerRole.APPROVER);
    }

    private static String prefix(String typed) {
        return typed.replaceAll("[!%_]", "!$0") + "%";
    }

    /** One paper; its opening is an entry in the audit. */
    public EnrollmentView open(Actor actor, long id) {
        Enrollment e = enrollments.opened(actor, id);
        Organization known = e.occasion() == Occasion.PERIODIC
                ? em.find(Organization.class, e.organizationId())
                : recognition.find(e.corporate()).orElse(null);
        boolean checked = e.receiptNumber() != null;
        EnrollmentView view = new EnrollmentView(
                id,
                e.version(),
                e.state(),
                occasion(e, known),
                e.stated(),
                e.receiptNumber(),
                e.arrival(),
                e.corporate(),
                e.person(),
                known != null,
                checked ? documents(e) : List.of(),
                checked ? conditions(e) : List.of(),
                checked ? e.lacks() : List.of(),
                e.dueOn(),
                e.lastDay(),
                e.lastDay() != null && ReportRule.late(e.arrival().receivedOn(), e.lastDay()),
                e.ruling().reason(),
                e.ruling().proposedBy(),
                link(e),
                history(id));
        audit.append(actor, "enrollment.opened", Enrollments.subject(id), Map.of());
        return view;
    }

    /** What was decided stands; before, it is what is known today. */
    private Occasion occasion(Enrollment e, Organization known) {
        if (!e.state().isOpen() || e.occasion() == Occasion.PERIODIC) {
            return e.occasion();
        }
        return recognition.occasion(known == null ? null : known.getId(), clock.today());
    }

    private FirstLink link(Enrollment e) {
        Long user = e.ruling().staffUserId();
        return user == null ? null : links.state(user).orElse(null);
    }

    private static List<EnrollmentView.Document> documents(Enrollment e) {
        return e.wanted().stream()
                .map(item -> new EnrollmentView.Document(
                        item, e.documents().of(PaperMark.class, item.key()).orElse(null)))
                .toList();
    }

    private static List<EnrollmentView.Condition> conditions(Enrollment e) {
        Corporate corporate = e.corporate();
        return Stream.of(ApprovalCondition.values())
                .map(condition -> new EnrollmentView.Condition(
                        condition,
                        condition.applies(corporate.kind(), corporate.asksCategory2()),
                        e.conditions().of(Assessment.class, condition.name()).orElse(null)))
                .toList();
    }

    private List<EnrollmentView.Happened> history(long id) {
        return em.createQuery(HISTORY, Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> {
                    DeskEvent event = (DeskEvent) row[0];
                    return new EnrollmentView.Happened(event.kind(), event.at(), (String) row[1], event.detail());
                })
                .toList();
    }
}

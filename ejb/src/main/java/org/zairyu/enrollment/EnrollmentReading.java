package org.zairyu.enrollment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import org.zairyu.account.FirstLink;
import org.zairyu.account.FirstLinks;
import org.zairyu.calendar.JapanClock;
import org.zairyu.organization.Organization;
import org.zairyu.organization.OrganizationCard;

/** Makes of a paper what is shown of it, by what is known today. */
@ApplicationScoped
public class EnrollmentReading {

    private static final String HISTORY =
            """
            select e, o.name from DeskEvent e, Officer o
            where o.id = e.officerId and e.enrollmentId = :id order by e.at, e.id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Recognition recognition;

    @Inject
    Approval approval;

    @Inject
    Alike alike;

    @Inject
    FirstLinks links;

    @Inject
    JapanClock clock;

    EnrollmentView view(Enrollment e) {
        Organization known = known(e);
        boolean checked = e.receiptNumber() != null;
        boolean open = e.state().isOpen() && e.occasion() != Occasion.PERIODIC;
        return new EnrollmentView(
                e.id(),
                e.version(),
                e.state(),
                occasion(e, known),
                e.stated(),
                e.receiptNumber(),
                e.arrival(),
                e.corporate(),
                e.person(),
                known == null ? null : OrganizationCard.of(known),
                open ? alike.settling(e, known) : null,
                checked ? documents(e) : List.of(),
                checked ? conditions(e) : List.of(),
                checked ? e.lacks() : List.of(),
                e.dueOn(),
                report(e),
                e.ruling().reason(),
                e.ruling().proposedBy(),
                link(e),
                approval.again(e, clock.today()),
                history(e.id()));
    }

    private Organization known(Enrollment e) {
        boolean settled = e.organizationId() != null && (!e.state().isOpen() || e.occasion() == Occasion.PERIODIC);
        return settled
                ? em.find(Organization.class, e.organizationId())
                : recognition.find(e).orElse(null);
    }

    /** What was decided stands; before, it is what is known today. */
    private Occasion occasion(Enrollment e, Organization known) {
        if (!e.state().isOpen() || e.occasion() == Occasion.PERIODIC) {
            return e.occasion();
        }
        return recognition.occasion(known == null ? null : known.getId(), clock.today());
    }

    private EnrollmentView.Report report(Enrollment e) {
        return e.occasion() != Occasion.PERIODIC
                ? null
                : new EnrollmentView.Report(
                        e.lastDay(),
                        e.late(),
                        approval.users(e).stream()
                                .map(ReporterDirectory::concerned)
                                .toList());
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

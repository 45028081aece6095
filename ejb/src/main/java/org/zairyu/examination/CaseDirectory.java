package org.zairyu.examination;

import static org.zairyu.filing.ApplicationEvent.Kind.*;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.zairyu.account.Officer;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.audit.AuditTrail;
import org.zairyu.calendar.JapanClock;
import org.zairyu.filing.Applicant;
import org.zairyu.filing.Application;
import org.zairyu.filing.ApplicationAction;
import org.zairyu.filing.ApplicationEvent;
import org.zairyu.filing.ApplicationState;
import org.zairyu.filing.Applications;
import org.zairyu.filing.Decision;
import org.zairyu.filing.DocumentRequest;
import org.zairyu.filing.EntryDirectory;
import org.zairyu.filing.Transitions;
import org.zairyu.office.Offices;
import org.zairyu.organization.Organization;

/** One case of the officer's own bureau on one screen; each opening is an entry in the audit. */
@Stateless
public class CaseDirectory {

    /** The application, who filed it for whom, who examines it, and how many others of that organization are open. */
    private static final String CASE =
            """
            select a, g, s, c.name, o.name,
            (select count(b.id) from Application b
            where b.filer.organizationId = g.id and b.state in :open and b.id <> :id)
            from Application a join Organization g on g.id = a.filer.organizationId
            join StaffUser s on s.id = a.filer.userId
            left join Commission c on c.id = a.filer.commissionId left join Officer o on o.id = a.examinerId
            where a.id = :id""";

    /** What happened, by which officer; and where documents were asked for, the request of that moment: there is one open at a time. */
    private static final String EVENTS =
            """
            select e, o.name, r from ApplicationEvent e
            left join Officer o on o.id = e.actorId and e.actorKind = org.zairyu.audit.Actor.Kind.OFFICER
            left join DocumentRequest r on r.applicationId = e.applicationId and r.askedAt = e.at
            and e.kind = org.zairyu.filing.ApplicationEvent.Kind.DOCUMENTS_REQUESTED
            where e.applicationId = :id order by e.at, e.id""";

    /** What happened before filing is the user's alone. */
    private static final Set<ApplicationEvent.Kind> BEFORE_FILING =
            EnumSet.of(STARTED, COPIED, ENTERED, DOCUMENTS_ATTACHED, DOCUMENTS_REMOVED, PHOTO_ATTACHED, PHOTO_REMOVED);

    @PersistenceContext
    EntityManager em;

    @Inject
    Applications applications;

    @Inject
    CasePapers papers;

    @Inject
    EarlierCases earlier;

    @Inject
    EntryDirectory entries;

    @Inject
    Colleagues colleagues;

    @Inject
    AuditTrail audit;

    @Inject
    JapanClock clock;

    /** The case, for an examiner or approver of the bureau in charge; written down as opened. */
    public CaseView open(Actor actor, long id) {
        Object[] row = read(applications.examiner(actor), id);
        CaseView view = view(row);
        opened(actor, id);
        return view;
    }

    /** The same with the answers in that language and with whom it can be given to. */
    public CasePage page(Actor actor, long id, Locale locale) {
        Officer officer = applications.examiner(actor);
        Object[] row = read(officer, id);
        CaseView view = view(row);
        CasePage page = new CasePage(
                view,
                entries.text((Application) row[0], locale),
                view.may(ApplicationAction.TAKE) ? colleagues.examiners(officer) : List.of());
        opened(actor, id);
        return page;
    }

    private void opened(Actor actor, long id) {
        audit.append(actor, "application.opened", Applications.subject(id), Map.of());
    }

    /** The row of the case, once it is known to be the officer's to see. */
    private Object[] read(Officer officer, long id) {
        Object[] row = em.createQuery(CASE, Object[].class)
                .setParameter("open", QueueConditions.OPEN)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElse(null);
        applications.ofBureau(officer, id, row == null ? null : (Application) row[0]);
        return row;
    }

    private CaseView view(Object[] row) {
        Application a = (Application) row[0];
        long id = a.getId();
        Map<Long, CaseView.Paper> files = papers.of(id);
        List<Object[]> events =
                em.createQuery(EVENTS, Object[].class).setParameter("id", id).getResultList();
        List<CaseView.Round> rounds = rounds(events, files);
        return new CaseView(
                id,
                a.getVersion(),
                a.getProcedure(),
                a.getStatus(),
                a.getState(),
                a.getState() == ApplicationState.UNDER_EXAMINATION && !rounds.isEmpty(),
                person(a.getApplicant()),
                a.getMilestones().getProvisionalNumber(),
                a.getMilestones().getAcceptanceNumber(),
                a.getMilestones().getFiledAt(),
                CaseReading.days(a.getMilestones().getFiledAt(), clock.today()),
                filer(row),
                receipt(a),
                a.getExaminerId(),
                (String) row[4],
                files.get(a.getDocumentsFileId()),
                files.get(a.getPhotoFileId()),
                rounds,
                result(a),
                history(events),
                earlier.of(a),
                Transitions.offered(a.getState(), Actor.Kind.OFFICER));
    }

    private static CaseView.Filer filer(Object[] row) {
        Organization organization = (Organization) row[1];
        StaffUser user = (StaffUser) row[2];
        boolean own = organization.getBureau().equals(((Application) row[0]).getBureau());
        return new CaseView.Filer(
                organization.getName(),
                organization.getKind(),
                organization.getCategory(),
                organization.isTreatedAsCategory2(),
                Offices.prefecture(organization.getPrefecture()).ja() + organization.getAddress(),
                organization.getPhone(),
                user.getName(),
                own ? user.getId() : null,
                user.isDeleted(),
                (String) row[3],
                ((Number) row[5]).longValue());
    }

    private static CaseView.Person person(Applicant applicant) {
        return new CaseView.Person(
                applicant.getNameLatin(),
                applicant.getNameKanji(),
                applicant.getBirthDate(),
                applicant.getCardNumber(),
                applicant.getEndOfStay());
    }

    private static CaseView.Receipt receipt(Application a) {
        return new CaseView.Receipt(
                a.getReceiving().getMethod(),
                a.getReceiving().getCounterOffice(),
                a.getReceiving().isNewKanji());
    }

    private static CaseView.Round round(DocumentRequest request, Map<Long, CaseView.Paper> files) {
        boolean sent = request.getAnsweredAt() != null;
        return new CaseView.Round(
                request.getRound(),
                request.getWanted(),
                request.getDueOn(),
                request.getAskedAt(),
                sent ? files.get(request.getAnswerFileId()) : null,
                request.getAnswerNote(),
                request.getAnsweredAt());
    }

    private static CaseView.Result result(Application a) {
        Decision decision = a.getDecision();
        return decision == null
                ? null
                : new CaseView.Result(
                        decision.getOutcome(),
                        decision.getGrantedStatus(),
                        decision.getGrantedPeriod(),
                        decision.getGrantedUntil(),
                        decision.getRefusalReason(),
                        a.getMilestones().getExaminedAt());
    }

    private static List<CaseView.Round> rounds(List<Object[]> events, Map<Long, CaseView.Paper> files) {
        return events.stream()
                .map(row -> (DocumentRequest) row[2])
                .filter(Objects::nonNull)
                .map(request -> round(request, files))
                .toList();
    }

    private static List<CaseView.Happened> history(List<Object[]> events) {
        return events.stream()
                .map(row -> {
                    ApplicationEvent event = (ApplicationEvent) row[0];
                    return new CaseView.Happened(
                            event.getKind(), event.getAt(), event.getActorKind(), (String) row[1], event.getDetail());
                })
                .filter(event -> !BEFORE_FILING.contains(event.kind()))
                .toList();
    }
}

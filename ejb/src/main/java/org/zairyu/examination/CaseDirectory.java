package org.zairyu.examination;

import static org.zairyu.filing.ApplicationEvent.Kind.*;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zairyu.audit.Actor;
import org.zairyu.audit.AuditTrail;
import org.zairyu.calendar.JapanClock;
import org.zairyu.filing.Applicant;
import org.zairyu.filing.Application;
import org.zairyu.filing.ApplicationEvent;
import org.zairyu.filing.ApplicationState;
import org.zairyu.filing.Applications;
import org.zairyu.filing.Decision;
import org.zairyu.filing.DocumentRequest;
import org.zairyu.filing.Transitions;
import org.zairyu.office.Offices;
import org.zairyu.organization.Organization;

/** One case of the officer's own bureau on one screen; each opening is an entry in the audit. */
@Stateless
public class CaseDirectory {

    private static final String FILER =
            """
            select g, s.name, c.name, o.name,
            (select count(a.id) from Application a
            where a.filer.organizationId = g.id and a.state in :open and a.id <> :id)
            from Organization g, StaffUser s
            left join Commission c on c.id = :commission left join Officer o on o.id = :examiner
            where g.id = :organization and s.id = :owner""";

    private static final String REQUESTS =
            "select r from DocumentRequest r where r.applicationId = :id order by r.round";

    private static final String EVENTS =
            """
            select e, o.name from ApplicationEvent e
            left join Officer o on o.id = e.actorId and e.actorKind = org.zairyu.audit.Actor.Kind.OFFICER
            where e.applicationId = :id order by e.at, e.id""";

    /** What happened before filing is the user's alone. */
    private static final Set<ApplicationEvent.Kind> BEFORE_FILING =
            EnumSet.of(STARTED, COPIED, ENTERED, DOCUMENTS_ATTACHED, DOCUMENTS_REMOVED, PHOTO_ATTACHED, PHOTO_REMOVED);

    /** Stands for "nobody" where a query takes an id. */
    private static final long NONE = -1;

    @PersistenceContext
    EntityManager em;

    @Inject
    Applications applications;

    @Inject
    CasePapers papers;

    @Inject
    EarlierCases earlier;

    @Inject
    AuditTrail audit;

    @Inject
    JapanClock clock;

    /** The case, for an examiner or approver of the bureau in charge; written down as opened. */
    public CaseView open(Actor actor, long id) {
        Application a = applications.ofBureau(actor, id);
        List<DocumentRequest> requests = em.createQuery(REQUESTS, DocumentRequest.class)
                .setParameter("id", id)
                .getResultList();
        Map<Long, CaseView.Paper> files = papers.of(id);
        Object[] filer = filer(a);
        CaseView view = new CaseView(
                id,
                a.getVersion(),
                a.getProcedure(),
                a.getStatus(),
                a.getState(),
                a.getState() == ApplicationState.UNDER_EXAMINATION && !requests.isEmpty(),
                person(a.getApplicant()),
                a.getMilestones().getProvisionalNumber(),
                a.getMilestones().getAcceptanceNumber(),
                a.getMilestones().getFiledAt(),
                CaseReading.days(a.getMilestones().getFiledAt(), clock.today()),
                filer(filer),
                receipt(a),
                a.getExaminerId(),
                (String) filer[3],
                files.get(a.getDocumentsFileId()),
                files.get(a.getPhotoFileId()),
                requests.stream().map(r -> round(r, files)).toList(),
                result(a),
                history(id),
                earlier.of(a),
                Transitions.offered(a.getState(), Actor.Kind.OFFICER));
        audit.append(actor, "application.opened", Applications.subject(id), Map.of());
        return view;
    }

    private Object[] filer(Application a) {
        return em.createQuery(FILER, Object[].class)
                .setParameter(
                        "commission",
                        a.getFiler().getCommissionId() == null
                                ? NONE
                                : a.getFiler().getCommissionId())
                .setParameter("examiner", a.getExaminerId() == null ? NONE : a.getExaminerId())
                .setParameter("organization", a.getFiler().getOrganizationId())
                .setParameter("owner", a.getFiler().getUserId())
                .setParameter("open", QueueConditions.OPEN)
                .setParameter("id", a.getId())
                .getSingleResult();
    }

    private static CaseView.Filer filer(Object[] row) {
        Organization organization = (Organization) row[0];
        return new CaseView.Filer(
                organization.getName(),
                organization.getKind(),
                organization.getCategory(),
                organization.isTreatedAsCategory2(),
                Offices.prefecture(organization.getPrefecture()).ja() + organization.getAddress(),
                organization.getPhone(),
                (String) row[1],
                (String) row[2],
                ((Number) row[4]).longValue());
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

    private List<CaseView.Happened> history(long id) {
        return em.createQuery(EVENTS, Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> {
                    ApplicationEvent event = (ApplicationEvent) row[0];
                    return new CaseView.Happened(
                            event.getKind(), event.getAt(), event.getActorKind(), (String) row[1], event.getDetail());
                })
                .filter(event -> !BEFORE_FILING.contains(event.kind()))
                .toList();
    }
}

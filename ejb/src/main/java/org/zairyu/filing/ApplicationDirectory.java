package org.zairyu.filing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;
import org.zairyu.document.FileDirectory;
import org.zairyu.document.FileFacts;
import org.zairyu.document.StoredFile;
import org.zairyu.organization.Commission;

/** One application as its user sees it (Z-5): state, what is to do, files, requests, result and timeline. */
@Stateless
public class ApplicationDirectory {

    private static final String EVENTS =
            "select e from ApplicationEvent e where e.applicationId = :id order by e.at, e.id";
    private static final String REQUESTS =
            "select r from DocumentRequest r where r.applicationId = :id order by r.round";

    /** Who examines a case is the bureau's own affair. */
    private static final Set<ApplicationEvent.Kind> INSIDE =
            EnumSet.of(ApplicationEvent.Kind.TAKEN, ApplicationEvent.Kind.GIVEN_BACK);

    @PersistenceContext
    EntityManager em;

    @Inject
    Applications applications;

    @Inject
    FilingFacts facts;

    @Inject
    FileDirectory directory;

    @Inject
    JapanClock clock;

    /** The user's own application. */
    public ApplicationDetail detail(Actor actor, long id) {
        Application a = applications.own(actor, id);
        LocalDate today = clock.today();
        List<DocumentRequest> requests = em.createQuery(REQUESTS, DocumentRequest.class)
                .setParameter("id", id)
                .getResultList();
        List<FileFacts> stored = directory.ofOwner(Applications.subject(id));
        Map<Long, ApplicationDetail.AttachedFile> files =
                stored.stream().collect(Collectors.toMap(FileFacts::id, ApplicationDirectory::file));
        LocalDate end = a.getApplicant().getEndOfStay();
        return new ApplicationDetail(
                ApplicationListing.row(a),
                a.getBureau(),
                commission(a),
                end == null ? FilingWindow.always() : FilingFacts.window(a.getProcedure(), end),
                a.getState() == ApplicationState.ENTERED ? facts.missing(a, today) : List.of(),
                offered(a),
                ReceivingRule.changeable(a.getProcedure(), a.getState()),
                a.getReceiving().getCounterOffice(),
                a.getReceiving().isNewKanji(),
                files.get(a.getDocumentsFileId()),
                files.get(a.getPhotoFileId()),
                proposed(stored),
                requests.stream().map(r -> round(r, files)).toList(),
                result(a.getDecision()),
                a.getMilestones().getAcceptedOn(),
                a.getMilestones().getExaminedAt(),
                timeline(a));
    }

    private static Set<ApplicationAction> offered(Application application) {
        Set<ApplicationAction> offered = Transitions.offered(application.getState(), Actor.Kind.STAFF);
        Decision decision = application.getDecision();
        if (decision != null && !decision.isPermitted()) {
            offered = EnumSet.copyOf(offered);
            offered.remove(ApplicationAction.REGISTER_RECEIPT);
        }
        return offered;
    }

    private String commission(Application application) {
        Long id = application.getFiler().getCommissionId();
        return id == null ? null : em.find(Commission.class, id).getName();
    }

    /** The photo that waits for the user's yes, or null. */
    private static ApplicationDetail.AttachedFile proposed(List<FileFacts> stored) {
        return stored.stream()
                .filter(file -> file.state() == StoredFile.State.PROPOSED)
                .reduce((earlier, later) -> later)
                .map(ApplicationDirectory::file)
                .orElse(null);
    }

    private static ApplicationDetail.AttachedFile file(FileFacts file) {
        int pages = file.pages() == null ? 0 : file.pages();
        return new ApplicationDetail.AttachedFile(file.id(), file.name(), file.size(), pages, file.receivedAt());
    }

    private static ApplicationDetail.Round round(
            DocumentRequest request, Map<Long, ApplicationDetail.AttachedFile> files) {
        return new ApplicationDetail.Round(
                request.getRound(),
                request.getWanted(),
                request.getDueOn(),
                request.getAskedAt(),
                files.get(request.getAnswerFileId()),
                request.getAnswerNote(),
                request.getAnsweredAt());
    }

    private static ApplicationDetail.Result result(Decision decision) {
        return decision == null
                ? null
                : new ApplicationDetail.Result(
                        decision.isPermitted(),
                        decision.getGrantedStatus(),
                        decision.getGrantedPeriod(),
                        decision.getGrantedUntil());
    }

    /** What happened, for the user's eyes. */
    private List<ApplicationDetail.Happened> timeline(Application application) {
        return em.createQuery(EVENTS, ApplicationEvent.class)
                .setParameter("id", application.getId())
                .getResultStream()
                .filter(e -> !INSIDE.contains(e.getKind()))
                .map(e -> new ApplicationDetail.Happened(
                        e.getKind(), e.getAt(), e.getActorKind() == Actor.Kind.STAFF, e.getDetail()))
                .toList();
    }
}

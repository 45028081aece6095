package org.zairyu.examination;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;
import org.zairyu.delivery.ResultLetters;
import org.zairyu.filing.Application;
import org.zairyu.filing.ApplicationEvent;
import org.zairyu.filing.Decision;
import org.zairyu.filing.DocumentRequest;
import org.zairyu.filing.FilingLetters;
import org.zairyu.notice.TypedItems;

/**
 * What examiners do with a case of their own bureau: ask for documents, permit, refuse, record a withdrawal. Each method takes the
 * version of the case that the page was made from and throws {@link ChangedMeanwhile} when somebody else saved in between; then
 * nothing is saved. A case that nobody had taken is the officer's from then on.
 */
@Stateless
public class ExaminationDesk {

    private static final String ROUNDS = "select max(r.round) from DocumentRequest r where r.applicationId = :id";

    @PersistenceContext
    EntityManager em;

    @Inject
    Cases cases;

    @Inject
    FilingLetters letters;

    @Inject
    ResultLetters results;

    @Inject
    JapanClock clock;

    /**
     * Asks the user for documents, by mail: the state becomes 資料提出待ち.
     *
     * @param text what is wanted, one thing a line
     * @param dueOn by when, after today
     * @throws IllegalArgumentException for what {@link ExaminationChecks#request} finds
     */
    public void requestDocuments(Actor actor, long id, long version, String text, LocalDate dueOn) {
        Instant now = clock.now();
        Application application = open(actor, id, version, now);
        require(ExaminationChecks.request(text, dueOn, JapanClock.day(now)));
        application.requestDocuments(now);
        DocumentRequest request = new DocumentRequest(id, nextRound(id), text.strip(), dueOn, actor.id(), now);
        em.persist(request);
        Map<String, Object> values = new HashMap<>();
        values.put("items", TypedItems.of(request.getWanted()));
        values.put("dueOn", dueOn);
        letters.toUser(application, "app.docs.requested", "round:" + request.getRound(), values);
        String round = String.valueOf(request.getRound());
        cases.done(application, ApplicationEvent.Kind.DOCUMENTS_REQUESTED, actor, round, now);
    }

    /**
     * Permits: the state becomes 審査完了, and the mail says what to send or bring.
     *
     * @param period code of one of the status's periods
     * @param until the new last day of the stay
     * @throws IllegalArgumentException for what {@link ExaminationChecks#permission} finds
     */
    public void permit(Actor actor, long id, long version, String status, String period, LocalDate until) {
        Instant now = clock.now();
        Application application = open(actor, id, version, now);
        LocalDate presentEnd = application.getApplicant().getEndOfStay();
        require(ExaminationChecks.permission(status, period, until, presentEnd, JapanClock.day(now)));
        decide(application, Decision.permitted(status, period, until), actor, now);
    }

    /**
     * Refuses: the state becomes 審査完了; the mail says whom to turn to, and the reason is told by the bureau.
     *
     * @throws IllegalArgumentException for what {@link ExaminationChecks#refusal} finds
     */
    public void refuse(Actor actor, long id, long version, String reason) {
        Instant now = clock.now();
        Application application = open(actor, id, version, now);
        require(ExaminationChecks.refusal(reason));
        decide(application, Decision.refused(reason.strip()), actor, now);
    }

    /**
     * Records a withdrawal (取下げ) at the user's wish.
     *
     * @param note by which paper and when it was wished; it stays in the history
     * @throws IllegalArgumentException for what {@link ExaminationChecks#withdrawal} finds
     */
    public void withdraw(Actor actor, long id, long version, String note) {
        Instant now = clock.now();
        Application application = open(actor, id, version, now);
        require(ExaminationChecks.withdrawal(note));
        application.withdraw(now);
        letters.withdrawn(application);
        cases.done(application, ApplicationEvent.Kind.WITHDRAWN, actor, note.strip(), now);
    }

    private void decide(Application application, Decision decision, Actor actor, Instant now) {
        application.decide(decision, now);
        boolean permitted = decision.isPermitted();
        ApplicationEvent.Kind kind = permitted ? ApplicationEvent.Kind.PERMITTED : ApplicationEvent.Kind.REFUSED;
        results.decided(application, JapanClock.day(now));
        cases.done(application, kind, actor, null, now);
    }

    private Application open(Actor actor, long id, long version, Instant now) {
        Application application = cases.locked(actor, id, version);
        if (application.getExaminerId() == null) {
            application.take(actor.id(), now);
        }
        return application;
    }

    private int nextRound(long id) {
        Integer last =
                em.createQuery(ROUNDS, Integer.class).setParameter("id", id).getSingleResult();
        return last == null ? 1 : last + 1;
    }

    private static void require(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("not fit to be sent: " + faults);
        }
    }
}

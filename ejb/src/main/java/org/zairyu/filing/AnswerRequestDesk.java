package org.zairyu.filing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;
import org.zairyu.document.Declaration;
import org.zairyu.document.DocumentStore;
import org.zairyu.document.Ownership;
import org.zairyu.document.Received;

/**
 * Answering an officer's request for documents (A-5; guide §5(1)ウIII 注13): a file is attached to the open round, with the
 * declaration (資料添付に関する申告書) in front, and then sent. Each round keeps its own file.
 */
@Stateless
public class AnswerRequestDesk {

    private static final String OPEN =
            "select r from DocumentRequest r where r.applicationId = :id and r.answeredAt is null order by r.round desc";

    @PersistenceContext
    EntityManager em;

    @Inject
    Applications applications;

    @Inject
    Declarations declarations;

    @Inject
    DocumentStore store;

    @Inject
    FilingLetters letters;

    @Inject
    JapanClock clock;

    /** Attaches a file to the open round of the user's own application, in place of the one that was there. */
    public void attach(Actor actor, long id, Received received) {
        answerable(actor, id);
        DocumentRequest request = openRequest(id);
        Long before = request.getAnswerFileId();
        request.attach(store.keep(received, new Ownership(Applications.subject(id), request.getRound(), actor))
                .getId());
        if (before != null) {
            store.remove(before);
        }
    }

    /** What the declaration in front of the next file of the open round says. */
    public Declaration declaration(Actor actor, long id) {
        return declarations.forRequest(answerable(actor, id), openRequest(id));
    }

    /** Takes the attached file of the open round away again. */
    public void detach(Actor actor, long id) {
        answerable(actor, id);
        DocumentRequest request = openRequest(id);
        Long before = request.getAnswerFileId();
        request.attach(null);
        if (before != null) {
            store.remove(before);
        }
    }

    /**
     * Sends the answer: from now on the round is closed and the bureau goes on (state 審査中). {@code note} may be null or blank.
     *
     * @throws NothingAttached when the round has no file
     */
    public void send(Actor actor, long id, String note) {
        Instant now = clock.now();
        Application application = answerable(actor, id);
        DocumentRequest request = openRequest(id);
        if (request.getAnswerFileId() == null) {
            throw new NothingAttached();
        }
        request.answer(note, now);
        application.answerRequest(now);
        letters.requestAnswered(application, request);
        applications.record(
                application, ApplicationEvent.Kind.REQUEST_ANSWERED, actor, String.valueOf(request.getRound()), now);
    }

    private Application answerable(Actor actor, long id) {
        Application application = applications.ownLocked(actor, id);
        Transitions.after(application.getState(), ApplicationAction.ANSWER_REQUEST);
        return application;
    }

    private DocumentRequest openRequest(long id) {
        return em.createQuery(OPEN, DocumentRequest.class)
                .setParameter("id", id)
                .setMaxResults(1)
                .getSingleResult();
    }
}

package org.zairyu.filing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.zairyu.audit.Actor;

/** The two steps of {@link DraftRound} for one draft, each looking again before it acts: its user may have gone on meanwhile. */
@Stateless
public class DraftKeeping {

    @PersistenceContext
    EntityManager em;

    @Inject
    Entries entries;

    @Inject
    FilingLetters letters;

    /** Deletes a draft that was last changed before {@code changedBefore}, and tells its user. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean delete(long id, Instant changedBefore) {
        Application draft = draft(id);
        if (draft == null || !draft.getMilestones().getChangedAt().isBefore(changedBefore)) {
            return false;
        }
        letters.draftDeleted(draft);
        entries.remove(draft, Actor.system());
        return true;
    }

    /** Deletes an unfinished entry whose session is over, where drafts are not kept; nobody was promised it, nobody is told. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean forget(long id, Instant changedBefore) {
        Application draft = draft(id);
        if (draft == null || !draft.getMilestones().getChangedAt().isBefore(changedBefore)) {
            return false;
        }
        entries.remove(draft, Actor.system());
        return true;
    }

    /** Tells the user of a draft that was last changed before {@code changedBefore}; once for each time that it was changed. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean warn(long id, Instant changedFrom, Instant changedBefore) {
        Application draft = draft(id);
        if (draft == null
                || draft.getMilestones().getChangedAt().isBefore(changedFrom)
                || !draft.getMilestones().getChangedAt().isBefore(changedBefore)) {
            return false;
        }
        letters.draftExpiring(draft);
        return true;
    }

    private Application draft(long id) {
        Application application = em.find(Application.class, id, LockModeType.PESSIMISTIC_WRITE);
        return application != null && application.getState() == ApplicationState.DRAFT ? application : null;
    }
}

package org.zairyu.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.zairyu.calendar.JapanClock;

/**
 * Writes the audit trail. Facts are names and values of what was done, never a secret, a document or a whole
 * number of a passport or card.
 */
@Stateless
public class AuditTrail {
    @PersistenceContext
    EntityManager em;

    @Inject
    JapanClock clock;

    @Inject
    AuditKey key;

    /**
     * Adds a row in the caller's transaction: both stand, or neither. From here to the commit the end of the chain is
     * held and others wait for it, so call it as the last step of the use case.
     *
     * @param action a code such as "application.submit"
     * @param subject kind and id of what it was done to, "application:123"
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void append(Actor actor, String action, String subject, Map<String, String> facts) {
        add(actor, action, subject, AuditResult.DONE, facts);
    }

    /**
     * Adds a row about a refusal in a transaction of its own, because the caller's will roll back. Never after
     * {@link #append} in the same transaction: that one holds the end of the chain.
     *
     * @param reason a code, stored as the fact "reason"
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void refused(Actor actor, String action, String subject, String reason) {
        add(actor, action, subject, AuditResult.REFUSED, Map.of("reason", reason));
    }

    private void add(Actor actor, String action, String subject, AuditResult result, Map<String, String> facts) {
        // all other statements go first: the lock below is held for as few of them as can be
        em.flush();
        AuditHead head = em.find(AuditHead.class, AuditHead.ID, LockModeType.PESSIMISTIC_WRITE);
        AuditRow row = new AuditRow(head.seq() + 1, clock.now(), actor, action, subject, result, AuditRow.json(facts));
        String hash = key.hash(head.hash(), row);
        em.persist(new AuditEntry(row, head.hash(), hash));
        head.moveTo(row.seq(), hash, key);
    }
}

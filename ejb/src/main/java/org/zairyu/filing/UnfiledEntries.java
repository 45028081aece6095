package org.zairyu.filing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.zairyu.audit.Actor;

/**
 * What a staff user has begun or entered and not filed. When the account is deleted nobody can file it any more, so it goes with it (C-3).
 * Whoever calls asks the gate.
 */
@Stateless
public class UnfiledEntries {

    private static final String OF_USER =
            "select a from Application a where a.filer.userId = :user and a.state in :states order by a.id";

    private static final Set<ApplicationState> STATES = EnumSet.of(ApplicationState.DRAFT, ApplicationState.ENTERED);

    @PersistenceContext
    EntityManager em;

    @Inject
    Entries entries;

    /** How many there are. */
    public int count(long userId) {
        return of(userId).size();
    }

    /** Throws them away for good, in the caller's transaction; answers how many. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public int discard(Actor officer, long userId) {
        List<Application> unfiled = of(userId);
        unfiled.forEach(application -> entries.remove(application, officer));
        return unfiled.size();
    }

    private List<Application> of(long userId) {
        return em.createQuery(OF_USER, Application.class)
                .setParameter("user", userId)
                .setParameter("states", STATES)
                .getResultList();
    }
}

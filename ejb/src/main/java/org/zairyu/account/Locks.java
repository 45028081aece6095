package org.zairyu.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;

/** The locks of a staff user after wrong passwords or codes, and lifting them (L-2). Whoever calls asks the gate and writes the audit. */
@ApplicationScoped
public class Locks {

    private static final String OF_NAMES = "select t from SignInTry t where t.digest in :names or t.ofName in :names";

    @PersistenceContext
    EntityManager em;

    @Inject
    SignInBook book;

    @Inject
    JapanClock clock;

    /** Until when the name is locked from some network, the latest of them; empty when it is free now. */
    public Optional<Instant> until(StaffUser user) {
        Instant now = clock.now();
        return em.createQuery(OF_NAMES, SignInTry.class).setParameter("names", names(user)).getResultList().stream()
                .flatMap(tried -> tried.rule().lockedUntil(now).stream())
                .max(Comparator.naturalOrder())
                .map(LockRule::told);
    }

    /** Forgets the failures, in the caller's transaction; answers whether the name was locked. */
    public boolean lift(StaffUser user) {
        boolean locked = until(user).isPresent();
        book.unlock(Actor.staff(user.getId()), user.getAuthId());
        return locked;
    }

    /** By which failures with passwords and with codes are counted. */
    private static List<String> names(StaffUser user) {
        return List.of(
                SignInKey.inside(Realm.STAFF, user.getAuthId()).name(),
                SignInKey.code(Actor.staff(user.getId())).name());
    }
}

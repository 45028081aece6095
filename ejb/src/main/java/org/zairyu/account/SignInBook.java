package org.zairyu.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zairyu.audit.Actor;
import org.zairyu.audit.AuditTrail;

/**
 * Writes down tries to sign in, each step in a short transaction of its own. A try counts as a failure from its beginning and is struck
 * out when it succeeds: so many at the same moment are counted as many.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInBook {

    private static final String FORGET = "delete from SignInTry t where t.lastFailureAt < :before";

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditTrail audit;

    @Inject
    AccountLetters letters;

    /** Counts a try; when the name is locked nothing is counted and the answer is until when. */
    public Optional<Instant> begin(String digest, Instant now) {
        SignInTry tried = em.find(SignInTry.class, digest, LockModeType.PESSIMISTIC_WRITE);
        if (tried == null) {
            tried = new SignInTry(digest, now);
            em.persist(tried);
        }
        Optional<Instant> locked = tried.rule().lockedUntil(now);
        if (locked.isEmpty()) {
            tried.failed(now);
        }
        return locked;
    }

    /** The try could not be judged: it does not count. */
    public void takeBack(String digest) {
        Optional.ofNullable(em.find(SignInTry.class, digest, LockModeType.PESSIMISTIC_WRITE))
                .ifPresent(SignInTry::takeBack);
    }

    /**
     * The password was right: the failures are forgotten.
     *
     * @return how many there were, this try not counted
     */
    public int clear(String digest) {
        SignInTry tried = em.find(SignInTry.class, digest, LockModeType.PESSIMISTIC_WRITE);
        if (tried == null) {
            return 0;
        }
        em.remove(tried);
        return tried.rule().failures() - 1;
    }

    /** A staff user's name was tried wrongly: when that locked it the first time in a row, the user is told (L-2). */
    public void tellOfLock(SignIn.Person person, String digest, Instant now) {
        SignInTry tried = em.find(SignInTry.class, digest, LockModeType.PESSIMISTIC_WRITE);
        if (tried != null && tried.rule().failures() == LockRule.FREE_FAILURES + 1) {
            StaffUser user = em.find(StaffUser.class, person.actor().id());
            tried.rule().lockedUntil(now).ifPresent(until -> letters.locked(user, now, until));
        }
    }

    /** A staff user has signed in after many failures, and is told of it (S-2). */
    public void tellOfOdd(SignIn.Person person, Instant now) {
        letters.oddSignIn(em.find(StaffUser.class, person.actor().id()), now);
    }

    /** A person has signed in. */
    public void signedIn(SignIn.Person person, String address) {
        audit.append(person.actor(), "signin", subject(person.actor()), Map.of("address", address));
    }

    /**
     * Somebody was refused.
     *
     * @param person whose account it was, null when there is no such account
     */
    public void refused(Realm realm, SignIn.Person person, SignIn.Outcome outcome, String address) {
        Map<String, String> facts = new HashMap<>();
        facts.put("address", address);
        facts.put("reason", outcome.name());
        String subject = person == null ? realm.name().toLowerCase(Locale.ROOT) + ":unknown" : subject(person.actor());
        audit.append(Actor.system(), "signin.refused", subject, facts);
    }

    /** Replaces the hash of an account by one of today's cost. */
    public void rehash(Actor actor, String hash) {
        if (actor.kind() == Actor.Kind.STAFF) {
            em.find(StaffUser.class, actor.id()).credentials().rehash(hash);
        } else {
            em.find(Officer.class, actor.id()).rehash(hash);
        }
    }

    /** Removes what is too old to count. */
    public int forget(Instant now) {
        return em.createQuery(FORGET)
                .setParameter("before", now.minus(LockRule.FORGOTTEN_AFTER))
                .executeUpdate();
    }

    /** How the audit names an account: "staff:12", "officer:3". */
    static String subject(Actor actor) {
        return actor.kind().name().toLowerCase(Locale.ROOT) + ":" + actor.id();
    }
}

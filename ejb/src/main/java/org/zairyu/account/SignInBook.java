package org.zairyu.account;

import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
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

    private static final String FORGET =
            """
            delete from SignInTry t
            where t.lastFailureAt < :before and (t.signedInAt is null or t.signedInAt < :known)
            """;

    // in the order in which a try takes its rows: networks before the name
    private static final String UNLOCK_NETWORKS =
            "update SignInTry t set t.failures = 0, t.version = t.version + 1 where t.ofName = :name";
    private static final String UNLOCK_NAME =
            "update SignInTry t set t.failures = 0, t.version = t.version + 1 where t.digest = :name";

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditTrail audit;

    @Inject
    AccountLetters letters;

    /**
     * Counts a try; when the name is locked nothing is counted and the answer is until when. Who is known in that network is stopped by
     * failures from there alone, so that nobody can lock a person out from elsewhere.
     */
    public Optional<Instant> begin(SignInKey key, Instant now) {
        SignInTry here = found(key.here()).orElseGet(() -> kept(SignInTry.here(key, now)));
        SignInTry everywhere = found(key.name()).orElseGet(() -> kept(SignInTry.everywhere(key, now)));
        Optional<Instant> locked = here.rule().lockedUntil(now);
        if (locked.isEmpty() && !key.inside() && !here.known(now)) {
            locked = everywhere.rule().lockedUntil(now);
        }
        if (locked.isEmpty()) {
            here.failed(now);
            everywhere.failed(now);
        }
        return locked;
    }

    /** {@link #begin}, and once more when two first tries with one name came at the same moment: the row is there then. */
    static Optional<Instant> counted(SignInBook book, SignInKey key, Instant now) {
        try {
            return book.begin(key, now);
        } catch (EJBException | PersistenceException firstOfTwoAtOnce) {
            return book.begin(key, now);
        }
    }

    /** The try could not be judged: it does not count. */
    public void takeBack(SignInKey key) {
        found(key.here()).ifPresent(SignInTry::takeBack);
        found(key.name()).ifPresent(SignInTry::takeBack);
    }

    /**
     * The password was right: the failures from there and those over all are forgotten, the person is known there from now on.
     *
     * @return how many failures in a row there were over all, this try not counted
     */
    public int clear(SignInKey key, Instant now) {
        found(key.here()).ifPresent(here -> here.signedIn(now));
        Optional<SignInTry> everywhere = found(key.name());
        everywhere.ifPresent(em::remove);
        return everywhere.map(all -> all.rule().failures() - 1).orElse(0);
    }

    /**
     * The password was set anew by mail: all failures are forgotten, wherever they came from, those with codes as well.
     *
     * @param stored 認証ID or login name
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void unlock(Actor actor, String stored) {
        Realm realm = actor.kind() == Actor.Kind.STAFF ? Realm.STAFF : Realm.OFFICER;
        for (SignInKey key : List.of(SignInKey.inside(realm, stored), SignInKey.code(actor))) {
            em.createQuery(UNLOCK_NETWORKS).setParameter("name", key.name()).executeUpdate();
            em.createQuery(UNLOCK_NAME).setParameter("name", key.name()).executeUpdate();
        }
    }

    private Optional<SignInTry> found(String digest) {
        return Optional.ofNullable(em.find(SignInTry.class, digest, LockModeType.PESSIMISTIC_WRITE));
    }

    private SignInTry kept(SignInTry tried) {
        em.persist(tried);
        return tried;
    }

    /** A staff user's name was tried wrongly: when that locked it from a network, the user is told (L-2), once a day at most. */
    public void tellOfLock(SignIn.Person person, SignInKey key, Instant now) {
        found(key.here())
                .map(SignInTry::rule)
                .filter(rule -> rule.failures() == LockRule.FREE_HERE + 1)
                .flatMap(rule -> rule.lockedUntil(now))
                .map(LockRule::told)
                .ifPresent(until ->
                        letters.locked(em.find(StaffUser.class, person.actor().id()), now, until));
    }

    /** A staff user has signed in after many failures, and is told of it (S-2). */
    public void tellOfOdd(SignIn.Person person, Instant now, String address) {
        letters.oddSignIn(em.find(StaffUser.class, person.actor().id()), now, address);
    }

    /** A person has given the right password, which clears ({@link #clear}) as a whole sign-in does; the second step is missing yet. */
    public int halfway(SignIn.Person person, SignInKey key, String address, Instant now) {
        return noted("signin.password", person, key, address, now);
    }

    /**
     * A person has signed in: the failures are forgotten, and the audit trail has it.
     *
     * @return as {@link #clear}
     */
    public int signedIn(SignIn.Person person, SignInKey key, String address, Instant now) {
        return noted("signin", person, key, address, now);
    }

    private int noted(String action, SignIn.Person person, SignInKey key, String address, Instant now) {
        int failures = clear(key, now);
        audit.append(person.actor(), action, subject(person.actor()), Map.of("address", address));
        return failures;
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

    /** Removes what is too old to count, and networks where nobody signed in for long. */
    public int forget(Instant now) {
        return em.createQuery(FORGET)
                .setParameter("before", now.minus(LockRule.FORGOTTEN_AFTER))
                .setParameter("known", now.minus(SignInTry.KNOWN_FOR))
                .executeUpdate();
    }

    /** How the audit names an account: "staff:12", "officer:3". */
    static String subject(Actor actor) {
        return actor.kind().name().toLowerCase(Locale.ROOT) + ":" + actor.id();
    }
}

package org.zairyu.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zairyu.audit.Actor;
import org.zairyu.audit.AuditTrail;
import org.zairyu.calendar.JapanClock;

/** Writes officers' passwords down, each in a short transaction of its own: hashing is done before it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OfficerPasswordBook {

    private static final String PAST =
            "select p.hash from PastPassword p where p.officerId = :officer order by p.id desc";

    @PersistenceContext
    EntityManager em;

    @Inject
    Links links;

    @Inject
    Gate gate;

    @Inject
    SignInBook tries;

    @Inject
    PasswordSettings settings;

    @Inject
    AuditTrail audit;

    @Inject
    JapanClock clock;

    /**
     * What a new password is compared with.
     *
     * @param own    words of the officer's own
     * @param hashes of the passwords before, the present one first, five at most
     */
    public record Past(List<String> own, List<String> hashes) {}

    /** Of that officer. */
    public Past past(long officerId) {
        Officer officer = em.find(Officer.class, officerId);
        List<String> hashes = em.createQuery(PAST, String.class)
                .setParameter("officer", officerId)
                .setMaxResults(PasswordBook.REMEMBERED)
                .getResultList();
        return new Past(
                own(officer.getLogin(), officer.getName(), officer.getEmail()),
                PasswordBook.remembered(officer.credentials().passwordHash(), hashes));
    }

    /** The words that no password of an officer may hold. */
    static List<String> own(String login, String name, String email) {
        return Stream.of(Stream.of(login, name), Stream.of(name.split("[ \\u3000]+")), Stream.ofNullable(email))
                .flatMap(words -> words)
                .toList();
    }

    /**
     * Sets the password by a link, uses the link up and lifts the lock.
     *
     * @return OPEN when it was set, otherwise what has happened to the link meanwhile
     */
    public LinkState set(String token, String hash) {
        Instant now = clock.now();
        Links.Held held = links.hold(token, now);
        if (!held.isOpen()) {
            return held.state();
        }
        Officer officer = em.find(Officer.class, held.link().holder(), LockModeType.PESSIMISTIC_WRITE);
        if (officer.isLockedOut()) {
            return LinkState.REPLACED;
        }
        held.link().use(now);
        officer.choosePassword(hash, settings.age(), clock.today());
        em.persist(PastPassword.of(officer, hash, now));
        Actor own = Actor.officer(officer.getId());
        tries.unlock(own, officer.getLogin());
        audit.append(own, "password.set", OfficerInvitations.subject(officer.getId()), Map.of());
        return LinkState.OPEN;
    }

    /**
     * Changes the password of an officer who knows the present one; links for a new one are dead then.
     *
     * @return the epoch of the sessions from now on
     * @throws NotAllowed when the account was stopped since the present one was asked for
     */
    public int change(Actor actor, String hash) {
        Instant now = clock.now();
        em.find(
                Officer.class,
                actor.id(),
                LockModeType.PESSIMISTIC_WRITE); // held before the gate looks, and to the end
        Officer officer = gate.officer(actor);
        officer.choosePassword(hash, settings.age(), clock.today());
        em.persist(PastPassword.of(officer, hash, now));
        links.callOff(officer.getId(), LinkPurpose.OFFICER_PASSWORD, now);
        audit.append(actor, "password.change", OfficerInvitations.subject(officer.getId()), Map.of());
        return officer.credentials().sessionEpoch();
    }
}

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
import org.zairyu.organization.Organization;

/** Writes passwords down, each time in a short transaction of its own: hashing is done before it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PasswordBook {

    static final int REMEMBERED = 5;

    private static final String PAST =
            "select p.hash from PastPassword p where p.staffUserId = :user order by p.id desc";

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    @Inject
    Links links;

    @Inject
    AccountLetters letters;

    @Inject
    PasswordSettings settings;

    @Inject
    SignInBook tries;

    @Inject
    AuditTrail audit;

    @Inject
    JapanClock clock;

    /**
     * What a new password is compared with.
     *
     * @param own    words of the person's own
     * @param hashes of the present password, if there is one, and then the ones before, five at most
     */
    public record Owner(long staffUserId, String authId, List<String> own, List<String> hashes) {}

    /** Whose link it is, and where it stands; one of the other realm is none. */
    public LinkView look(Realm realm, String token) {
        Instant now = clock.now();
        return links.find(token)
                .filter(link -> link.purpose().realm() == realm)
                .map(link ->
                        new LinkView(link.purpose(), link.state(now), link.holder(), link.detail(), link.lastDay()))
                .orElse(LinkView.UNKNOWN);
    }

    /** Who would have the new password. */
    public Owner owner(long staffUserId) {
        StaffUser user = em.find(StaffUser.class, staffUserId);
        Organization organization = em.find(Organization.class, user.getOrganizationId());
        List<String> own = Stream.concat(
                        Stream.of(user.getAuthId(), user.getEmail(), organization.getName()),
                        Stream.of(user.getName(), user.getKana())
                                .flatMap(name -> Stream.concat(Stream.of(name), Stream.of(name.split("[ \\u3000]+")))))
                .toList();
        List<String> hashes = em.createQuery(PAST, String.class)
                .setParameter("user", staffUserId)
                .setMaxResults(REMEMBERED)
                .getResultList();
        return new Owner(
                staffUserId,
                user.getAuthId(),
                own,
                remembered(user.credentials().passwordHash(), hashes));
    }

    /** The present one first, if there is one, and then those before it. */
    static List<String> remembered(String present, List<String> past) {
        Stream<String> before = past.stream().filter(hash -> !hash.equals(present));
        return Stream.concat(Stream.ofNullable(present), before)
                .limit(REMEMBERED)
                .toList();
    }

    /**
     * Sets the password by a link and uses the link up: the first one (E-8, E-9), or a new one for a lost one (L-3), which lifts the lock.
     *
     * @return OPEN when it was set, otherwise what has happened to the link meanwhile
     */
    public LinkState set(String token, String hash) {
        Instant now = clock.now();
        Links.Held held = links.hold(token, now);
        if (!held.isOpen()) {
            return held.state();
        }
        StaffUser user = em.find(StaffUser.class, held.link().holder(), LockModeType.PESSIMISTIC_WRITE);
        if (user.isDeleted()) {
            return LinkState.REPLACED;
        }
        held.link().use(now);
        boolean first = held.link().purpose() == LinkPurpose.FIRST_PASSWORD;
        if (first) {
            user.activate(hash, settings.age(), settings.authorizedMonths(), now);
            letters.activated(user);
        } else {
            user.choosePassword(hash, settings.age(), clock.today());
            letters.passwordChanged(user, now);
        }
        remember(user, hash, now);
        tries.unlock(Actor.staff(user.getId()), user.getAuthId());
        audit.append(Actor.staff(user.getId()), first ? "password.first" : "password.reset", subject(user), Map.of());
        return LinkState.OPEN;
    }

    /**
     * Changes the password of who knows the present one (C-2); links for a new one are dead then.
     *
     * @return the epoch of the sessions from now on
     * @throws NotAllowed when the account was ended since the present one was asked for
     */
    public int change(Actor actor, String hash) {
        Instant now = clock.now();
        em.find(
                StaffUser.class,
                actor.id(),
                LockModeType.PESSIMISTIC_WRITE); // held before the gate looks, and to the end
        StaffUser user = gate.staff(actor);
        user.choosePassword(hash, settings.age(), clock.today());
        links.callOff(user.getId(), LinkPurpose.RESET, now);
        letters.passwordChanged(user, now);
        remember(user, hash, now);
        audit.append(actor, "password.change", subject(user), Map.of());
        return user.credentials().sessionEpoch();
    }

    private void remember(StaffUser user, String hash, Instant now) {
        em.persist(PastPassword.of(user, hash, now));
    }

    private static String subject(StaffUser user) {
        return AccountLetters.subject(user);
    }
}

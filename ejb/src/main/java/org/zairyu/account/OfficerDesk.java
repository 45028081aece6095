package org.zairyu.account;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.zairyu.audit.Actor;
import org.zairyu.audit.AuditTrail;
import org.zairyu.calendar.JapanClock;

/**
 * Keeping the officers (S-3): for administrators, of all units. An officer's sessions end with each change. Whoever cannot examine at the
 * unit any more has no cases: those go back to the queue. Each method that takes a version throws {@link SavedMeanwhile} when the record
 * was changed since, and {@link OfficerRefused} for what cannot be; there is always an administrator left, since nobody takes away their own
 * right.
 */
@Stateless
public class OfficerDesk {

    private static final String LOGIN = "select o.id from Officer o where o.login = :login";

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    @Inject
    OfficerInvitations invitations;

    @Inject
    Instance<WorkInHand> work;

    @Inject
    AuditTrail audit;

    @Inject
    JapanClock clock;

    /**
     * Records a new officer and mails the link for the first password.
     *
     * @param language in which the officer's pages open: ja or en
     * @return the id
     */
    public long invite(Actor actor, OfficerDetails typed, String language) {
        gate.officer(actor, OfficerRole.ADMINISTRATOR);
        require(OfficerCheck.fresh(typed));
        String login = LoginName.parse(typed.login()).orElseThrow();
        require(taken(login) ? List.of(OfficerFault.LOGIN_TAKEN) : List.of());
        Officer officer = new Officer(
                login,
                typed.name(),
                MailShape.parse(typed.email()).orElseThrow(),
                typed.bureau(),
                language,
                typed.roles());
        store(officer);
        invitations.send(officer);
        done(actor, "officer.invited", officer, facts(officer));
        return officer.getId();
    }

    private boolean taken(String login) {
        return !em.createQuery(LOGIN, Long.class)
                .setParameter("login", login)
                .getResultList()
                .isEmpty();
    }

    private void store(Officer officer) {
        try {
            em.persist(officer);
            em.flush();
        } catch (PersistenceException sameLoginAtTheSameMoment) {
            throw new OfficerRefused(List.of(OfficerFault.LOGIN_TAKEN));
        }
    }

    /**
     * Writes name, mail address, unit and roles anew. When the address is another one, a link that was sent to the old one is called off,
     * and both are told.
     */
    public void change(Actor actor, long id, int version, OfficerDetails typed) {
        Officer officer = held(actor, id, version);
        require(OfficerCheck.change(typed, actor.id() == id));
        String email = MailShape.parse(typed.email()).orElseThrow();
        boolean elsewhere = !typed.bureau().equals(officer.getBureau());
        boolean stopsExamining = officer.hasAnyOf(OfficerRole.EXAMINER)
                && (elsewhere || !typed.roles().contains(OfficerRole.EXAMINER));
        String before = officer.getEmail();
        officer.change(typed.name(), email, typed.bureau(), typed.roles());
        Map<String, String> facts = new HashMap<>(facts(officer));
        if (!email.equals(before)) {
            invitations.callOff(officer, "the mail address was changed", clock.now());
            invitations.addressChanged(officer, before, clock.now());
            facts.put("email", "changed");
        }
        if (stopsExamining) {
            giveBack(actor, officer);
        }
        done(actor, "officer.changed", officer, facts);
    }

    /** Locks an officer out at once: sessions end, links die, cases go back. */
    public void lockOut(Actor actor, long id, int version) {
        Officer officer = held(actor, id, version);
        require(actor.id() == id ? List.of(OfficerFault.OWN_ACCOUNT) : List.of());
        officer.delete(clock.now());
        invitations.callOff(officer, "locked out", clock.now());
        giveBack(actor, officer);
        done(actor, "officer.lockedOut", officer, Map.of());
    }

    /** Brings an officer back: the password from before is gone, and a link for a new one is mailed. */
    public void bringBack(Actor actor, long id, int version) {
        Officer officer = held(actor, id, version);
        require(officer.getEmail() == null ? List.of(OfficerFault.NO_ADDRESS) : List.of());
        officer.restore();
        invitations.send(officer);
        done(actor, "officer.broughtBack", officer, Map.of());
    }

    /** Mails a link for the first password again, or for a new one instead of one that was forgotten or ran out. */
    public void sendLink(Actor actor, long id, int version) {
        Officer officer = held(actor, id, version);
        require(officer.getEmail() == null ? List.of(OfficerFault.NO_ADDRESS) : List.of());
        if (officer.isLockedOut()) {
            throw changed(officer);
        }
        invitations.send(officer);
        done(actor, "officer.linkSent", officer, Map.of());
    }

    /** Both records are held, in one order: of two administrators who change each other the second is none any more. */
    private Officer held(Actor actor, long id, int version) {
        gate.officer(actor, OfficerRole.ADMINISTRATOR);
        new TreeSet<>(List.of(actor.id(), id)).forEach(this::hold);
        gate.officer(actor, OfficerRole.ADMINISTRATOR);
        Officer officer = Optional.ofNullable(em.find(Officer.class, id))
                .orElseThrow(() -> new NotFound(OfficerInvitations.subject(id)));
        if (officer.version() != version) {
            throw changed(officer);
        }
        return officer;
    }

    private void hold(long id) {
        Optional.ofNullable(em.find(Officer.class, id))
                .ifPresent(there -> em.refresh(there, LockModeType.PESSIMISTIC_WRITE));
    }

    private SavedMeanwhile changed(Officer officer) {
        String name = Optional.ofNullable(officer.changedBy())
                .map(by -> em.find(Officer.class, by).getName())
                .orElse(null);
        return new SavedMeanwhile(name, officer.changedAt());
    }

    private void giveBack(Actor actor, Officer officer) {
        if (work.isResolvable()) {
            work.get().giveBack(actor, officer.getId());
        }
    }

    private void done(Actor actor, String action, Officer officer, Map<String, String> facts) {
        officer.keptBy(actor.id(), clock.now());
        audit.append(actor, action, OfficerInvitations.subject(officer.getId()), facts);
    }

    private static Map<String, String> facts(Officer officer) {
        return Map.of("bureau", officer.getBureau(), "roles", new TreeSet<>(officer.getRoles()).toString());
    }

    private static void require(List<OfficerFault> faults) {
        if (!faults.isEmpty()) {
            throw new OfficerRefused(faults);
        }
    }
}

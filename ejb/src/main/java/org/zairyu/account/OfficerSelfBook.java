package org.zairyu.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zairyu.audit.Actor;
import org.zairyu.audit.AuditTrail;
import org.zairyu.calendar.JapanClock;

/** The transactions of {@link OfficerSelfDesk}, each asking the gate first. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OfficerSelfBook {

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    @Inject
    AuditTrail audit;

    @Inject
    JapanClock clock;

    public OfficerSelf details(Actor actor) {
        Officer officer = gate.officer(actor);
        return new OfficerSelf(
                officer.getLogin(),
                officer.getName(),
                officer.getRoles().stream().sorted().toList(),
                officer.credentials().passwordUntil());
    }

    /** What a new password is compared with: words of the officer's own, and the present one. */
    public PasswordBook.Owner owner(Actor actor) {
        Officer officer = gate.officer(actor);
        List<String> own = Stream.concat(
                        Stream.of(officer.getLogin(), officer.getName()),
                        Stream.of(officer.getName().split("[ \\u3000]+")))
                .toList();
        return new PasswordBook.Owner(
                officer.getId(),
                officer.getLogin(),
                own,
                List.of(officer.credentials().passwordHash()));
    }

    /**
     * Changes the password.
     *
     * @return the epoch of the sessions from now on
     */
    public int change(Actor actor, String hash) {
        gate.officer(actor);
        Officer officer = em.find(Officer.class, actor.id(), LockModeType.PESSIMISTIC_WRITE);
        officer.choosePassword(hash, clock.today());
        audit.append(actor, "password.change", SignInBook.subject(actor), Map.of());
        return officer.credentials().sessionEpoch();
    }
}

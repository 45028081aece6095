package org.zairyu.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.zairyu.account.OwnAccountDesk.Refusal;
import org.zairyu.audit.Actor;

/**
 * The second factor of who is signed in (S-3): set up, renewed, switched off; each asks for the present password first, whose failures count
 * as those of signing in do. An officer can replace it but not switch it off. An administrator resets it for who has lost it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SecondFactorDesk {

    @Inject
    Gate gate;

    @Inject
    FactorBook book;

    @Inject
    PresentPassword present;

    @Inject
    FactorGuard guard;

    /** How it stands; for every signed-in person. */
    public FactorState state(Actor actor) {
        check(actor);
        return book.state(actor);
    }

    /** Begins to set one up, a first or another one; empty when it waits for its first code. */
    public Optional<Refusal> begin(Actor actor, char[] password) {
        check(actor);
        Optional<Refusal> refusal = present.refusal(actor, password);
        if (refusal.isEmpty()) {
            book.prepare(actor, true);
        }
        return refusal;
    }

    /** Setting up is given up; what counts already goes on counting. */
    public void giveUp(Actor actor) {
        check(actor);
        book.giveUp(actor);
    }

    /** What the app must be given; empty when nothing was begun, or not lately. */
    public Optional<FactorSetup> setup(Actor actor) {
        check(actor);
        return book.setup(actor);
    }

    /** The first code of the app: from now on it counts, and other sessions of the person end. Empty when the code is wrong. */
    public Optional<FactorChange> confirm(Actor actor, String code) {
        check(actor);
        return book.confirm(actor, code);
    }

    /** New recovery codes instead of the old ones; sessions go on. */
    public FactorChange renewCodes(Actor actor, char[] password) {
        check(actor);
        Optional<Refusal> refusal = present.refusal(actor, password);
        return refusal.isPresent()
                ? FactorChange.refused(refusal.get())
                : new FactorChange(null, book.renewCodes(actor), 0);
    }

    /** Staff users only: signing in asks for the password alone again; other sessions end. */
    public FactorChange switchOff(Actor actor, char[] password) {
        StaffUser user = gate.staff(actor);
        Optional<Refusal> refusal = present.refusal(actor, password);
        return refusal.isPresent()
                ? FactorChange.refused(refusal.get())
                : new FactorChange(
                        null,
                        List.of(),
                        book.remove(actor, actor, "factor.off")
                                .orElse(user.credentials().sessionEpoch()));
    }

    /**
     * For who has lost telephone and recovery codes, by an administrator: it is gone, the person's sessions end and the person is told. An
     * officer sets up another one at the next sign-in. Users are those of the administrator's bureau, officers those of all.
     *
     * @throws NotAllowed when it is no administrator, or the own account
     * @throws NotFound   when a user is not of the administrator's bureau, or the account is not there
     */
    public void reset(Actor administrator, Realm realm, long accountId) {
        Actor person = guard.mayReset(administrator, realm, accountId);
        book.remove(administrator, person, "factor.reset");
    }

    private void check(Actor actor) {
        if (actor.kind() == Actor.Kind.OFFICER) {
            gate.officer(actor);
        } else {
            gate.staff(actor);
        }
    }
}

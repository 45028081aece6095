package org.zairyu.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.zairyu.audit.Actor;
import org.zairyu.audit.AuditKey;
import org.zairyu.audit.AuditTrail;
import org.zairyu.calendar.JapanClock;

/**
 * Writes down what happens to second factors, each step in a short transaction of its own. Whoever calls knows that the actor may. The row
 * is held while a code is judged: of two who use the same code at once, one is wrong.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FactorBook {

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditKey key;

    @Inject
    FactorOwners owners;

    @Inject
    AuditTrail audit;

    @Inject
    JapanClock clock;

    /** What a typed code was. */
    public enum Use {
        WRONG,
        /** One of the app. */
        CODE,
        /** A recovery code, now used. */
        RECOVERY
    }

    public FactorState state(Actor actor) {
        return Optional.ofNullable(em.find(SecondFactor.class, owner(actor)))
                .map(factor -> new FactorState(
                        factor.active(),
                        factor.since(),
                        RecoveryCodes.count(factor.recovery()),
                        factor.pending(clock.machine()).isPresent()))
                .orElse(new FactorState(false, null, 0, false));
    }

    /** Makes a secret to be set up. One that waits already is replaced only when that is asked for. */
    public void prepare(Actor actor, boolean anew) {
        SecondFactor factor = held(actor).orElseGet(() -> begun(actor));
        if (anew || factor.pending(clock.machine()).isEmpty()) {
            factor.prepare(FactorKey.seal(FactorKey.freshSecret(), owner(actor), key), clock.machine());
        }
    }

    /** Setting up is given up; what counts already goes on counting. */
    public void giveUp(Actor actor) {
        held(actor).ifPresent(SecondFactor::giveUp);
    }

    /** What the app must be given; empty when nothing waits to be set up. */
    public Optional<FactorSetup> setup(Actor actor) {
        return Optional.ofNullable(em.find(SecondFactor.class, owner(actor)))
                .flatMap(factor -> factor.pending(clock.machine()))
                .map(pending -> FactorSetup.of(FactorKey.open(pending, owner(actor), key), owners.name(actor)));
    }

    /**
     * The app shows the right code: from now on signing in asks for one, and other sessions of the person end.
     *
     * @return with the recovery codes; empty when the code is wrong or nothing waits
     */
    public Optional<FactorChange> confirm(Actor actor, String typed) {
        Optional<SecondFactor> waiting = held(actor);
        Optional<byte[]> secret = waiting.flatMap(factor -> factor.pending(clock.machine()))
                .map(pending -> FactorKey.open(pending, owner(actor), key));
        if (secret.isEmpty()) {
            return Optional.empty();
        }
        OptionalLong step = Totp.match(secret.get(), folded(typed), clock.machine(), 0);
        if (step.isEmpty()) {
            return Optional.empty();
        }
        List<String> codes = RecoveryCodes.fresh();
        Instant now = clock.now();
        waiting.get().confirm(step.getAsLong(), RecoveryCodes.digests(codes, owner(actor), key), now);
        int epoch = owners.changed(actor, "factor.on", now);
        audit.append(actor, "factor.on", owner(actor), Map.of());
        return Optional.of(new FactorChange(null, codes, epoch));
    }

    /** Judges a code; a right one is used up. */
    public Use use(Actor actor, String typed) {
        Optional<SecondFactor> factor = held(actor).filter(SecondFactor::active);
        if (factor.isEmpty()) {
            return Use.WRONG;
        }
        SecondFactor own = factor.get();
        byte[] secret = FactorKey.open(own.sealed(), owner(actor), key);
        OptionalLong step = Totp.match(secret, folded(typed), clock.machine(), own.usedStep());
        if (step.isPresent()) {
            own.used(step.getAsLong());
            return Use.CODE;
        }
        Optional<String> left = RecoveryCodes.without(own.recovery(), typed, owner(actor), key);
        if (left.isEmpty()) {
            return Use.WRONG;
        }
        own.leaveRecovery(left.get());
        owners.told(actor, "factor.recovery", clock.now(), RecoveryCodes.count(left.get()));
        audit.append(actor, "factor.recovery", owner(actor), Map.of());
        return Use.RECOVERY;
    }

    /** New recovery codes, the old ones are dead; none when there is no second factor. */
    public List<String> renewCodes(Actor actor) {
        Optional<SecondFactor> factor = held(actor).filter(SecondFactor::active);
        if (factor.isEmpty()) {
            return List.of();
        }
        List<String> codes = RecoveryCodes.fresh();
        factor.get().leaveRecovery(RecoveryCodes.digests(codes, owner(actor), key));
        owners.told(actor, "factor.codes", clock.now(), codes.size());
        audit.append(actor, "factor.codes", owner(actor), Map.of());
        return codes;
    }

    /**
     * Takes the second factor away; sessions of the person end.
     *
     * @param by   who does it: the person, or an administrator
     * @param what factor.off or factor.reset: the mail, and what is written down
     * @return the epoch of the sessions from now on; empty when there was none to take away
     */
    public OptionalInt remove(Actor by, Actor actor, String what) {
        Optional<SecondFactor> factor = held(actor);
        if (factor.isEmpty()) {
            return OptionalInt.empty();
        }
        em.remove(factor.get());
        int epoch = owners.changed(actor, what, clock.now());
        audit.append(by, what, owner(actor), Map.of());
        return OptionalInt.of(epoch);
    }

    /** For who comes from elsewhere with a secret of their own: it counts at once, without recovery codes. */
    public void bring(Actor actor, byte[] secret) {
        SecondFactor factor = begun(actor);
        factor.prepare(FactorKey.seal(secret, owner(actor), key), clock.machine());
        factor.confirm(0, "", clock.now());
    }

    private Optional<SecondFactor> held(Actor actor) {
        return Optional.ofNullable(em.find(SecondFactor.class, owner(actor), LockModeType.PESSIMISTIC_WRITE));
    }

    private SecondFactor begun(Actor actor) {
        SecondFactor factor = new SecondFactor(owner(actor));
        em.persist(factor);
        return factor;
    }

    /** Apps show the six figures in two groups. */
    private static String folded(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    private static String owner(Actor actor) {
        return SignInBook.subject(actor);
    }
}

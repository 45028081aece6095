package org.zairyu.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The second factor of a staff user or officer (S-3): the secret that an authenticator app shares with us, sealed, and digests of the
 * recovery codes. Begins as a pending secret, which counts once a code made from it was typed; then it lives until it is replaced by
 * another one, switched off or reset. A code of a step that was used is good no more.
 */
@Entity
@Table(name = "second_factor")
class SecondFactor {

    private static final Duration PATIENCE = Duration.ofMinutes(30);

    /** As the audit names the account: "officer:3". */
    @Id
    private String owner;

    @Version
    private int version;

    private String sealed;

    private Instant since;

    private String pending;

    @Column(name = "pending_at")
    private Instant pendingAt;

    @Column(name = "used_step")
    private long usedStep;

    private String recovery = "";

    protected SecondFactor() {}

    SecondFactor(String owner) {
        this.owner = owner;
    }

    /** A new secret to be set up, soon; what counts until now goes on counting until it is confirmed. */
    void prepare(String sealedSecret, Instant now) {
        pending = sealedSecret;
        pendingAt = now;
    }

    /** Nothing is to be set up any more. */
    void giveUp() {
        pending = null;
        pendingAt = null;
    }

    /** The pending secret counts from now on. */
    void confirm(long step, String recoveryDigests, Instant now) {
        if (pending == null) {
            throw new IllegalStateException("nothing to confirm");
        }
        sealed = pending;
        giveUp();
        since = now;
        usedStep = step;
        recovery = recoveryDigests;
    }

    void used(long step) {
        usedStep = step;
    }

    void leaveRecovery(String digests) {
        recovery = digests;
    }

    boolean active() {
        return sealed != null;
    }

    String sealed() {
        return sealed;
    }

    /** When it was confirmed; null before. */
    Instant since() {
        return since;
    }

    /** The sealed secret that waits to be confirmed; empty when none does, or it has waited too long. */
    Optional<String> pending(Instant now) {
        return Optional.ofNullable(pending).filter(waits -> now.isBefore(pendingAt.plus(PATIENCE)));
    }

    long usedStep() {
        return usedStep;
    }

    String recovery() {
        return recovery;
    }
}

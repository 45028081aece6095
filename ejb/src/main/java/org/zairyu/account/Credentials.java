package org.zairyu.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The password of an account and what ends its sessions. The epoch goes up with every change after which older sessions must not go on;
 * a session that was opened in an earlier epoch ends at its next request.
 */
@Embeddable
class Credentials {

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_until")
    private LocalDate passwordUntil;

    @Column(name = "session_epoch")
    private int sessionEpoch;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    protected Credentials() {}

    /**
     * A password set or changed.
     *
     * @param until its last valid day, null when it has none
     */
    void choose(String hash, LocalDate until) {
        passwordHash = hash;
        passwordUntil = until;
        sessionEpoch++;
    }

    /** The same password hashed anew at today's cost: neither its life nor the sessions change. */
    void rehash(String hash) {
        passwordHash = hash;
    }

    void delete(Instant now) {
        deletedAt = now;
        sessionEpoch++;
    }

    /** Usable again, with a new password to be set: the one from before is gone. */
    void restore() {
        deletedAt = null;
        passwordHash = null;
        passwordUntil = null;
        sessionEpoch++;
    }

    /** All sessions opened so far end. */
    void endSessions() {
        sessionEpoch++;
    }

    Standing standing(LocalDate authorizedUntil) {
        return new Standing(deletedAt != null, authorizedUntil, passwordHash != null, passwordUntil);
    }

    boolean deleted() {
        return deletedAt != null;
    }

    Instant deletedAt() {
        return deletedAt;
    }

    String passwordHash() {
        return passwordHash;
    }

    LocalDate passwordUntil() {
        return passwordUntil;
    }

    int sessionEpoch() {
        return sessionEpoch;
    }
}

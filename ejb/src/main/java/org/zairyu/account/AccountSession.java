package org.zairyu.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * A session of a signed-in person. Lives from the sign-in until it is signed out, ended from another one, pushed out by a newer one or
 * idle; the server's own session knows this row, and goes no further when the row is gone or of an earlier epoch than the account. Its
 * times are the machine's own, like those of the server's sessions.
 */
@Entity
@Table(name = "account_session")
class AccountSession {

    /** The server ends an idle session after thirty minutes; the rest is how late a row may know of a visit. */
    static final Duration IDLE = Duration.ofMinutes(32);

    @Id
    @SequenceGenerator(name = "account_session", sequenceName = "account_session_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_session")
    private Long id;

    /** As the audit names the account: "staff:12". */
    private String owner;

    private int epoch;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    private String network;

    private String browser;

    protected AccountSession() {}

    AccountSession(String owner, int epoch, String network, String browser, Instant now) {
        this.owner = owner;
        this.epoch = epoch;
        this.network = network;
        this.browser = browser;
        this.openedAt = now;
        this.seenAt = now;
    }

    Long id() {
        return id;
    }

    OwnSession shown(long current) {
        return new OwnSession(id, openedAt, seenAt, network, browser, id == current);
    }
}

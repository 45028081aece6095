package org.zairyu.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * Failures in a row with one name (L-2): one row from each network, and one over all of them. Names and networks are digests, see
 * {@link SignInKey}. The row over all lives until a success or until it is forgotten; the one of a network stays for {@link #KNOWN_FOR} after a success:
 * there the person is known.
 */
@Entity
@Table(name = "sign_in_try")
class SignInTry {

    /** How long a network from which somebody signed in is remembered as theirs. */
    static final Duration KNOWN_FOR = Duration.ofDays(90);

    @Id
    @Column(name = "name_digest")
    private String digest;

    @Version
    private int version;

    /** The digest of the bare name; null in the row over all networks, whose own key that is. */
    @Column(name = "of_name")
    private String ofName;

    @Column(name = "failures")
    private int failures;

    @Column(name = "last_failure_at")
    private Instant lastFailureAt;

    @Column(name = "signed_in_at")
    private Instant signedInAt;

    protected SignInTry() {}

    private SignInTry(String digest, String ofName, Instant now) {
        this.digest = digest;
        this.ofName = ofName;
        this.lastFailureAt = now;
    }

    static SignInTry here(SignInKey key, Instant now) {
        return new SignInTry(key.here(), key.name(), now);
    }

    static SignInTry everywhere(SignInKey key, Instant now) {
        return new SignInTry(key.name(), null, now);
    }

    LockRule rule() {
        return ofName == null ? LockRule.everywhere(failures, lastFailureAt) : LockRule.here(failures, lastFailureAt);
    }

    /** Whether the person signed in from this network not long ago. */
    boolean known(Instant now) {
        return signedInAt != null && now.isBefore(signedInAt.plus(KNOWN_FOR));
    }

    void failed(Instant now) {
        failures = rule().afterFailure(now);
        lastFailureAt = now;
    }

    void takeBack() {
        failures = Math.max(0, failures - 1);
    }

    void signedIn(Instant now) {
        failures = 0;
        signedInAt = now;
    }
}

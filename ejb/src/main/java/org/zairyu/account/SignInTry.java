package org.zairyu.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Failures in a row with one name (L-2). Kept by the digest of the name as typed, whether an account has it or not, so that a lock says
 * nothing about that. Lives from the first failure to a success or until it is forgotten.
 */
@Entity
@Table(name = "sign_in_try")
class SignInTry {

    @Id
    @Column(name = "name_digest")
    private String nameDigest;

    @Version
    private int version;

    @Column(name = "failures")
    private int failures;

    @Column(name = "last_failure_at")
    private Instant lastFailureAt;

    protected SignInTry() {}

    SignInTry(String nameDigest, Instant now) {
        this.nameDigest = nameDigest;
        this.lastFailureAt = now;
    }

    LockRule rule() {
        return new LockRule(failures, lastFailureAt);
    }

    void failed(Instant now) {
        failures = rule().afterFailure(now);
        lastFailureAt = now;
    }

    void takeBack() {
        failures = Math.max(0, failures - 1);
    }

    /** One digest for all spellings of a name that sign in to the same account. */
    static String digest(Realm realm, String typed) {
        String name = realm == Realm.STAFF
                ? AuthId.parse(typed).orElseGet(() -> folded(typed))
                : LoginName.parse(typed).orElseGet(() -> folded(typed));
        try {
            byte[] bytes = (realm + ":" + name).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String folded(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}

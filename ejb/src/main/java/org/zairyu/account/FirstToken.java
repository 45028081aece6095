package org.zairyu.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * The secret that makes the first administrator (S-2). Made at each start as long as there is no officer, told in the server's log alone;
 * gone once it was used. Only its digest is kept.
 */
@Entity
@Table(name = "first_token")
class FirstToken {

    /** Of the one row. */
    static final int ID = 1;

    @Id
    private Integer id = ID;

    @Version
    private int version;

    @Column(name = "token_digest")
    private String tokenDigest;

    @Column(name = "dead_at")
    private Instant deadAt;

    protected FirstToken() {}

    FirstToken(String token, Instant deadAt) {
        renew(token, deadAt);
    }

    void renew(String token, Instant until) {
        tokenDigest = LinkToken.digest(token);
        deadAt = until;
    }

    /** Whether that is the token, and its time is not over. */
    boolean opens(String token, Instant now) {
        return now.isBefore(deadAt) && LinkToken.digest(token).equals(tokenDigest);
    }
}

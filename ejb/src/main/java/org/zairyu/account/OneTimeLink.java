package org.zairyu.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.zairyu.calendar.JapanClock;

/**
 * A link mailed to a staff user or to an officer, good for one deed. Lives until it is used, replaced by a newer one of the same purpose, or late. Its token
 * is not kept: the row knows its digest, to be found by, and the grain it is made from with a key outside the database.
 */
@Entity
@Table(name = "one_time_link")
class OneTimeLink {

    @Id
    @SequenceGenerator(name = "one_time_link", sequenceName = "one_time_link_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "one_time_link")
    private Long id;

    @Version
    private int version;

    @Column(name = "staff_user_id")
    private Long staffUserId;

    @Column(name = "officer_id")
    private Long officerId;

    @Enumerated(EnumType.STRING)
    private LinkPurpose purpose;

    private String grain;

    @Column(name = "token_digest")
    private String tokenDigest;

    private String detail;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "dead_at")
    private Instant deadAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    private int told;

    protected OneTimeLink() {}

    /**
     * A new one.
     *
     * @param holder id of the staff user or the officer, as the purpose's realm says
     */
    OneTimeLink(long holder, LinkPurpose purpose, LinkToken token, String detail, Instant now) {
        if (purpose.realm() == Realm.STAFF) {
            this.staffUserId = holder;
        } else {
            this.officerId = holder;
        }
        this.purpose = purpose;
        this.grain = token.grain();
        this.tokenDigest = LinkToken.digest(token.text());
        this.detail = detail;
        this.createdAt = now;
        this.deadAt = purpose.deadAt(now);
    }

    LinkState state(Instant now) {
        if (usedAt != null) {
            return LinkState.USED;
        } else if (replacedAt != null) {
            return LinkState.REPLACED;
        }
        return now.isBefore(deadAt) ? LinkState.OPEN : LinkState.LATE;
    }

    void use(Instant now) {
        usedAt = now;
    }

    void replace(Instant now) {
        replacedAt = now;
    }

    Long id() {
        return id;
    }

    /** Id of the staff user or the officer whose it is, as the purpose's realm says. */
    long holder() {
        return purpose.realm() == Realm.STAFF ? staffUserId : officerId;
    }

    LinkPurpose purpose() {
        return purpose;
    }

    String grain() {
        return grain;
    }

    /** The new mail address, where that is what it is about, or null. */
    String detail() {
        return detail;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant deadAt() {
        return deadAt;
    }

    Instant usedAt() {
        return usedAt;
    }

    /** The last day on which it can be used. */
    LocalDate lastDay() {
        return JapanClock.day(deadAt.minusMillis(1));
    }

    /** How far its notices have come: 0 none, 1 reminded, 2 told that it lapsed. */
    int told() {
        return told;
    }
}

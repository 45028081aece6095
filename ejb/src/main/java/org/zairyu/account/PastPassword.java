package org.zairyu.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** The hash of a password that a staff user or an officer once set, so that it is not set again too soon. */
@Entity
@Table(name = "password_history")
class PastPassword {

    @Id
    @SequenceGenerator(name = "password_history", sequenceName = "password_history_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "password_history")
    private Long id;

    @Column(name = "staff_user_id")
    private Long staffUserId;

    @Column(name = "officer_id")
    private Long officerId;

    @Column(name = "password_hash")
    private String hash;

    @Column(name = "chosen_at")
    private Instant chosenAt;

    protected PastPassword() {}

    private PastPassword(Long staffUserId, Long officerId, String hash, Instant chosenAt) {
        this.staffUserId = staffUserId;
        this.officerId = officerId;
        this.hash = hash;
        this.chosenAt = chosenAt;
    }

    static PastPassword of(StaffUser user, String hash, Instant chosenAt) {
        return new PastPassword(user.getId(), null, hash, chosenAt);
    }

    static PastPassword of(Officer officer, String hash, Instant chosenAt) {
        return new PastPassword(null, officer.getId(), hash, chosenAt);
    }
}

package org.zairyu.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** The hash of a password that a staff user once set, so that it is not set again too soon. */
@Entity
@Table(name = "password_history")
class PastPassword {

    @Id
    @SequenceGenerator(name = "password_history", sequenceName = "password_history_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "password_history")
    private Long id;

    @Column(name = "staff_user_id")
    private long staffUserId;

    @Column(name = "password_hash")
    private String hash;

    @Column(name = "chosen_at")
    private Instant chosenAt;

    protected PastPassword() {}

    PastPassword(long staffUserId, String hash, Instant chosenAt) {
        this.staffUserId = staffUserId;
        this.hash = hash;
        this.chosenAt = chosenAt;
    }
}

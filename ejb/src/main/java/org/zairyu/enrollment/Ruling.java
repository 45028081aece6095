package org.zairyu.enrollment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** What was decided on a paper, by whom, and what followed from it. */
@Embeddable
class Ruling {

    @Column(name = "reason")
    private String reason;

    /** The officer who proposed the refusal. */
    @Column(name = "proposed_by")
    private Long proposedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    /** The user that an approval made. */
    @Column(name = "staff_user_id")
    private Long staffUserId;

    /** The last day on which the password can be set (E-8). */
    @Column(name = "link_until")
    private LocalDate linkUntil;

    protected Ruling() {}

    void propose(String why, long officer) {
        reason = why;
        proposedBy = officer;
    }

    void takeBack() {
        reason = null;
        proposedBy = null;
    }

    void decided(Instant now) {
        decidedAt = now;
    }

    void enrolled(long userId, LocalDate until) {
        staffUserId = userId;
        linkUntil = until;
    }

    String reason() {
        return reason;
    }

    Long proposedBy() {
        return proposedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    Long staffUserId() {
        return staffUserId;
    }

    LocalDate linkUntil() {
        return linkUntil;
    }
}

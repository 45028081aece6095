package org.zairyu.enrollment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One thing that an officer did with a paper, as its history shows it. Never changed, never removed. */
@Entity
@Table(name = "enrollment_event")
public class DeskEvent {

    /** What was done; the words are in the bundle, {@code enrollment.event.<name>}. */
    public enum Kind {
        RECORDED,
        RECEIVED,
        CORRECTED,
        CHECKED,
        PAPERS_ASKED,
        REFUSAL_PROPOSED,
        REFUSAL_RETURNED,
        REFUSED,
        APPROVED,
        LINK_SENT,
        SETTLED,
        WISH_DROPPED,
        WITHDRAWN
    }

    @Id
    @SequenceGenerator(name = "enrollment_event", sequenceName = "enrollment_event_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "enrollment_event")
    private Long id;

    @Column(name = "enrollment_id")
    private long enrollmentId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "officer_id")
    private long officerId;

    @Column(name = "happened_at")
    private Instant at;

    private String detail;

    protected DeskEvent() {}

    /** {@code detail} is what the history adds: a reason, a list of papers; may be null. */
    DeskEvent(long enrollmentId, Kind kind, long officerId, String detail, Instant at) {
        this.enrollmentId = enrollmentId;
        this.kind = kind;
        this.officerId = officerId;
        this.detail = detail;
        this.at = at;
    }

    Kind kind() {
        return kind;
    }

    Instant at() {
        return at;
    }

    String detail() {
        return detail;
    }
}

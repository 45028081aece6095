package org.zairyu.notice;

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

/** One thing that happened to a mail in the outbox: a try to send it, or what an officer did with it (N-4). Never changed. */
@Entity
@Table(name = "notice_event")
class NoticeEvent {
    private static final int DETAIL_LENGTH = 200;

    /** What happened. */
    enum What {
        /** handed over */
        SENT,
        /** not taken for now: it is tried again */
        PUT_OFF,
        /** not taken for good, or not for a day */
        GIVEN_UP,
        /** not sent, because what it says does not hold any more */
        OVERTAKEN,
        /** an officer wished it sent once more */
        AGAIN,
        /** an officer decided that it is not to be sent */
        STOPPED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_event_seq")
    @SequenceGenerator(name = "notice_event_seq", sequenceName = "notice_event_seq", allocationSize = 50)
    private Long id;

    @Column(name = "notice_id")
    private Long noticeId;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Enumerated(EnumType.STRING)
    private What what;

    @Column(name = "officer_id")
    private Long officerId;

    private String detail;

    protected NoticeEvent() {}

    /** By the round. */
    NoticeEvent(Notice notice, What what, String detail, Instant at) {
        this(notice, what, null, detail, at);
    }

    /** By an officer. */
    NoticeEvent(Notice notice, What what, Long officerId, String detail, Instant at) {
        this.noticeId = notice.id();
        this.what = what;
        this.officerId = officerId;
        this.detail = detail == null || detail.length() <= DETAIL_LENGTH ? detail : detail.substring(0, DETAIL_LENGTH);
        this.happenedAt = at;
    }

    OutboxEvent shown() {
        return new OutboxEvent(happenedAt, what.name(), officerId, detail);
    }
}

package org.zairyu.notice;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * One mail (お知らせメール), as written. Life cycle: waiting, claimed by a round for a while, then sent, waiting again for a later try, or
 * failed; an officer can send a failed or sent one again. Its Message-ID never changes, so that a repeat after a crash can be recognised.
 */
@Entity
@Table(name = "notice")
class Notice {

    private static final int LONGEST_ERROR = 500;

    @Id
    @SequenceGenerator(name = "notice_seq", sequenceName = "notice_seq", allocationSize = 50)
    @GeneratedValue(generator = "notice_seq")
    private Long id;

    @Version
    private long version;

    private String template;

    private String subject;

    private String occasion;

    @Column(name = "message_id")
    private String messageId;

    @Column(name = "to_address")
    private String to;

    @Column(name = "staff_user_id")
    private Long staffUserId;

    @Column(name = "subject_line")
    private String subjectLine;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    private String body;

    @Enumerated(EnumType.STRING)
    private NoticeState state;

    private int attempts;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "claimed_by")
    private String claimedBy;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    @Column(name = "last_error")
    private String lastError;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "handed_over_at")
    private Instant handedOverAt;

    protected Notice() {}

    Notice(Letter letter, String messageId, MailTemplate.Text text, Instant now) {
        this.template = letter.template();
        this.subject = letter.subject();
        this.occasion = letter.occasion();
        this.to = letter.to();
        this.staffUserId = letter.staffUserId();
        this.messageId = messageId;
        this.subjectLine = text.subject();
        this.body = text.body();
        this.state = NoticeState.WAITING;
        this.dueAt = now;
        this.createdAt = now;
    }

    /** A number of its own that says nothing about the mail. */
    static String newMessageId() {
        return UUID.randomUUID().toString();
    }

    void sent(String address, Instant now) {
        this.state = NoticeState.SENT;
        this.to = address;
        this.attempts++;
        this.handedOverAt = now;
        this.lastError = null;
        release();
    }

    /** It did not go this time: tried again after {@code pause}, or given up when there is none. */
    void notSent(String error, Duration pause, Instant now) {
        this.attempts++;
        this.lastError = error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error;
        if (pause == null) {
            this.state = NoticeState.FAILED;
        } else {
            this.dueAt = now.plus(pause);
        }
        release();
    }

    /** An officer wants it sent once more. */
    void again(Instant now) {
        this.state = NoticeState.WAITING;
        this.attempts = 0;
        this.dueAt = now;
        release();
    }

    private void release() {
        this.claimedBy = null;
        this.claimedUntil = null;
    }

    boolean isClaimedBy(String node) {
        return node.equals(claimedBy);
    }

    OutboxRow row() {
        return new OutboxRow(
                id, template, subject, to, subjectLine, state, attempts, createdAt, handedOverAt, dueAt, lastError);
    }

    Mail mail() {
        return new Mail(id, messageId, to, staffUserId, subjectLine, body, attempts, createdAt);
    }

    Long getId() {
        return id;
    }

    String getBody() {
        return body;
    }
}

package org.zairyu.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * A mail in the outbox. Written, with its whole text, in the transaction of what it tells of; waits until the round takes
 * it under a lease; ends as sent or as failed, from where an officer can send it again. At most one for a template, a
 * subject and an occasion (N-2, N-3).
 */
@Entity
@Table(name = "notice")
class Notice {
    static final String BAD_ADDRESS = "not a mail address";
    private static final int ERROR_LENGTH = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_seq")
    @SequenceGenerator(name = "notice_seq", sequenceName = "notice_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String template;
    private String subject;
    private String occasion;

    private String bureau;

    @Column(name = "to_address")
    private String recipient;

    @Column(name = "staff_user_id")
    private Long staffUserId;

    /** Whether the address stands, whatever is registered when it is sent. */
    @Column(name = "as_given")
    private boolean asGiven;

    @Column(name = "subject_line")
    private String subjectLine;

    @Lob
    private String body;

    @Enumerated(EnumType.STRING)
    private NoticeState state;

    private int sending;
    private int attempts;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "claimed_by")
    private String claimedBy;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    @Column(name = "handed_over_at")
    private Instant handedOverAt;

    @Column(name = "last_error")
    private String lastError;

    protected Notice() {}

    /** To be sent at once; one whose address can be nothing is failed from the start, because the deed must not be. */
    Notice(Letter letter, String bureau, Instant now) {
        template = letter.template();
        subject = letter.subject();
        occasion = letter.occasion();
        this.bureau = Objects.requireNonNull(bureau);
        recipient = Address.shown(letter.to());
        staffUserId = letter.staffUserId();
        asGiven = letter.asGiven();
        createdAt = now;
        dueAt = now;
        sending = 1;
        state = Address.usable(letter.to()) ? NoticeState.WAITING : NoticeState.FAILED;
        lastError = state == NoticeState.FAILED ? BAD_ADDRESS : null;
    }

    void write(String newSubjectLine, String newBody) {
        subjectLine = newSubjectLine;
        body = newBody;
    }

    boolean claimedBy(String node) {
        return state == NoticeState.WAITING && node.equals(claimedBy);
    }

    void sent(String address, Instant at) {
        recipient = address;
        state = NoticeState.SENT;
        handedOverAt = at;
        lastError = null;
        release();
    }

    /** Again after the pause, or given up: at once when the refusal is for good, else when no pause is left. */
    void failed(String error, boolean forGood, Instant at) {
        attempts++;
        lastError = error.length() <= ERROR_LENGTH ? error : error.substring(0, ERROR_LENGTH);
        Optional<Duration> pause = forGood ? Optional.empty() : RetryRule.pauseAfter(attempts);
        if (pause.isPresent()) {
            dueAt = at.plus(pause.get());
        } else {
            state = NoticeState.FAILED;
        }
        release();
    }

    /**
     * An officer's wish: once more, as a mail of its own.
     *
     * @return false while it is waiting anyway, and when it holds no more
     */
    boolean again(Instant now) {
        if (state == NoticeState.WAITING || state == NoticeState.DROPPED) {
            return false;
        }
        state = NoticeState.WAITING;
        sending++;
        attempts = 0;
        dueAt = now;
        return true;
    }

    /** It need not be sent any more. */
    void drop(String reason) {
        state = NoticeState.DROPPED;
        lastError = reason.length() <= ERROR_LENGTH ? reason : reason.substring(0, ERROR_LENGTH);
        release();
    }

    /** Whether an officer can still decide that it is not to be sent: it did not leave, and is not leaving just now. */
    boolean stoppable(Instant now) {
        boolean leaving = claimedBy != null && claimedUntil.isAfter(now);
        return state == NoticeState.FAILED || state == NoticeState.WAITING && !leaving;
    }

    private void release() {
        claimedBy = null;
        claimedUntil = null;
    }

    /** What the sender needs; the registered address may have changed since this was written. */
    Parcel parcel(Optional<String> registered, LongFunction<String> tokens) {
        return new Parcel(
                id,
                id + "." + sending + "." + createdAt.toEpochMilli(),
                template,
                asGiven ? recipient : registered.orElse(recipient),
                subjectLine,
                SealedLink.open(body, tokens));
    }

    Long id() {
        return id;
    }

    Long staffUserId() {
        return staffUserId;
    }

    String template() {
        return template;
    }

    String subject() {
        return subject;
    }

    String recipient() {
        return recipient;
    }

    boolean belongsTo(String office) {
        return office.equals(bureau);
    }

    NoticeState state() {
        return state;
    }

    Relevance.Leaving leaving() {
        return new Relevance.Leaving(id, template, subject, occasion);
    }

    OutboxDetail detail() {
        return detail(List.of());
    }

    OutboxDetail detail(List<OutboxEvent> history) {
        OutboxLine line = new OutboxLine(
                id,
                template,
                subject,
                recipient,
                subjectLine,
                state,
                attempts,
                createdAt,
                dueAt,
                handedOverAt,
                lastError);
        return new OutboxDetail(line, MailWidth.wrap(SealedLink.hide(body)), history);
    }
}

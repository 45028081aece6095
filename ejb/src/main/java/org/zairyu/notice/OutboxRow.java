package org.zairyu.notice;

import java.io.Serializable;
import java.time.Instant;

/** One line of the outbox. {@code handedOverAt} and {@code lastError} can be null. */
public record OutboxRow(
        long id,
        String template,
        String subject,
        String to,
        String subjectLine,
        NoticeState state,
        int attempts,
        Instant createdAt,
        Instant handedOverAt,
        Instant dueAt,
        String lastError)
        implements Serializable {

    public long getId() {
        return id;
    }

    public String getTemplate() {
        return template;
    }

    public String getTo() {
        return to;
    }

    public String getSubjectLine() {
        return subjectLine;
    }

    public NoticeState getState() {
        return state;
    }

    public int getAttempts() {
        return attempts;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getHandedOverAt() {
        return handedOverAt;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    public String getLastError() {
        return lastError;
    }
}

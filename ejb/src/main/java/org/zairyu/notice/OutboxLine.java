package org.zairyu.notice;

import java.io.Serializable;
import java.time.Instant;

/**
 * A mail in the list of the console's outbox.
 *
 * @param attempts how many failed since it was last wished for
 * @param dueAt when it is tried next, while it waits
 * @param handedOverAt null until it was sent
 * @param lastError the mail server's answer, or why it could not be reached; null when there was no fault
 */
public record OutboxLine(
        Long id,
        String template,
        String subject,
        String to,
        String subjectLine,
        NoticeState state,
        int attempts,
        Instant createdAt,
        Instant dueAt,
        Instant handedOverAt,
        String lastError)
        implements Serializable {}

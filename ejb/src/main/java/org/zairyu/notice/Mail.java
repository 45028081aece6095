package org.zairyu.notice;

import java.time.Instant;

/** A claimed mail as the round carries it, outside any transaction. */
public record Mail(
        long id,
        String messageId,
        String to,
        Long staffUserId,
        String subject,
        String body,
        int attempts,
        Instant createdAt) {

    Mail to(String address) {
        return new Mail(id, messageId, address, staffUserId, subject, body, attempts, createdAt);
    }
}

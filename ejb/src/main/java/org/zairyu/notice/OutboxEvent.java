package org.zairyu.notice;

import java.io.Serializable;
import java.time.Instant;

/**
 * A line in the history of a mail.
 *
 * @param what SENT, PUT_OFF, GIVEN_UP, OVERTAKEN, AGAIN or STOPPED
 * @param officerId who did it; null for the round
 * @param detail the mail server's words, or the reason; may be null
 */
public record OutboxEvent(Instant at, String what, Long officerId, String detail) implements Serializable {}

package org.zairyu.notice;

import java.util.List;

/**
 * A mail as an officer reads it.
 *
 * @param text the text part as it is sent, both languages, lines broken
 * @param history what happened to it, in order; empty for a staff user's own mails
 */
public record OutboxDetail(OutboxLine line, String text, List<OutboxEvent> history) {
    public OutboxDetail {
        history = List.copyOf(history);
    }
}

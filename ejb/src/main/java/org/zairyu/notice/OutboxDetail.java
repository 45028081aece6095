package org.zairyu.notice;

/**
 * A mail as an officer reads it.
 *
 * @param text the text part as it is sent, both languages, lines broken
 */
public record OutboxDetail(OutboxLine line, String text) {}

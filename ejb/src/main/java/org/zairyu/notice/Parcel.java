package org.zairyu.notice;

/**
 * A mail on its way out.
 *
 * @param messageId the left part of its Message-ID: the same at every attempt, so that a receiver knows a repetition
 */
public record Parcel(long id, String messageId, String template, String to, String subjectLine, String body) {}

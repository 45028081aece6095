package org.zairyu.notice;

import java.util.Map;

/**
 * A mail to be written.
 *
 * @param template key of the template, {@code app.accepted}
 * @param subject what it is about, {@code application:123}; mails about one thing are sent in their order
 * @param occasion tells two mails of the same template about the same thing apart; template, subject and occasion are written once
 * @param to the address
 * @param staffUserId whose registered address is taken at the moment of sending; null when {@code to} stands
 * @param values text, {@link Bilingual}, {@link java.time.LocalDate}, {@link java.time.Instant}, or a list of these (numbered lines)
 */
public record Letter(
        String template, String subject, String occasion, String to, Long staffUserId, Map<String, Object> values) {}

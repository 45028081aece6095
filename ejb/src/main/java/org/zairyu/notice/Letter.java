package org.zairyu.notice;

import java.util.Map;
import java.util.Objects;

/**
 * A mail to be written.
 *
 * @param template the key of its template, "app.accepted"
 * @param subject kind and id of what it tells of, "application:123"
 * @param occasion what tells this mail from another of the same template and subject: a generation, a day, a recipient;
 *     a second letter with the same three is not written
 * @param to the address; where there is a staff user, the one registered when it is sent counts instead, unless this one stands
 * @param staffUserId whose mail it is, null when it is no staff user's
 * @param asGiven whether the address stands as given, whatever is registered when it is sent: mails about a change of address
 * @param values by the template's placeholders: String, LocalDate, Instant, {@link Bilingual}, {@link SealedLink},
 *     Integer or Long, or a List of those, which becomes numbered lines. All templates: {@code addressee}, {@code bureauName}, {@code bureauTel}
 */
public record Letter(
        String template,
        String subject,
        String occasion,
        String to,
        Long staffUserId,
        boolean asGiven,
        Map<String, Object> values) {
    public Letter {
        Objects.requireNonNull(template);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(occasion);
        Objects.requireNonNull(to);
        values = Map.copyOf(values);
    }

    /** A letter to the registered address of a staff user, or to the one given when it is no staff user's. */
    public Letter(
            String template, String subject, String occasion, String to, Long staffUserId, Map<String, Object> values) {
        this(template, subject, occasion, to, staffUserId, false, values);
    }

    /** The same to another address of its staff user, which stands. */
    public Letter to(String address) {
        return new Letter(template, subject, occasion, address, staffUserId, true, values);
    }

    /** The same about something else. */
    public Letter about(String other) {
        return new Letter(template, other, occasion, to, staffUserId, asGiven, values);
    }
}

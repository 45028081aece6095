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
 * @param to the address; where there is a staff user, the one registered when it is sent counts instead
 * @param staffUserId null when the address stands as given
 * @param values by the template's placeholders: String, LocalDate, Instant, {@link Bilingual}, {@link SealedLink},
 *     Integer or Long, or a List of those, which becomes numbered lines. All templates: {@code addressee}, {@code bureauName}, {@code bureauTel}
 */
public record Letter(
        String template, String subject, String occasion, String to, Long staffUserId, Map<String, Object> values) {
    public Letter {
        Objects.requireNonNull(template);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(occasion);
        Objects.requireNonNull(to);
        values = Map.copyOf(values);
    }

    /** The same about something else. */
    public Letter about(String other) {
        return new Letter(template, other, occasion, to, staffUserId, values);
    }
}

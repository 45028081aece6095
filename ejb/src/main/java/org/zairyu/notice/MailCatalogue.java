package org.zairyu.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.zairyu.audit.Actor;

/** The catalogue of mails for officers: which there are, also those whose feature is still to come, and each as its receiver gets it, with sample data (N-1). */
@ApplicationScoped
public class MailCatalogue {
    private static final long SAMPLE_NUMBER = 1234;

    @Inject
    MailSettings settings;

    @Inject
    Instance<OutboxGuard> guard;

    /**
     * A mail of the catalogue: its key, and its subject without the prefix.
     *
     * @param planned nothing sends it yet: its feature is still to come
     */
    public record Kind(String key, String ja, String en, boolean planned) {

        /** What it is about, the first word of its key; the words are in the bundle, {@code console.mail.about.<name>}. */
        public String about() {
            return key.substring(0, key.indexOf('.'));
        }
    }

    /**
     * A mail with sample data; the place of a one-time link is covered.
     *
     * @param text the text part, lines broken
     * @param html the HTML part, a whole page
     */
    public record Sample(Kind kind, String subjectLine, String text, String html) {}

    /** In their order; for officers. */
    public List<Kind> all(Actor viewer) {
        OutboxGuard.of(guard).bureauOf(viewer);
        return MailSamples.KEYS.stream().map(MailCatalogue::kind).toList();
    }

    /** One of them; empty when there is none with that key. For officers. */
    public Optional<Sample> sample(Actor viewer, String key) {
        OutboxGuard.of(guard).bureauOf(viewer);
        return Optional.ofNullable(key).filter(MailSamples.KEYS::contains).map(this::sample);
    }

    private Sample sample(String key) {
        Letter letter = new Letter(key, "sample:1", "1", "sample@zairyu.example", null, MailSamples.values(key));
        String body = SealedLink.hide(MailTemplates.body(letter, SAMPLE_NUMBER, settings.portalUrl()));
        return new Sample(
                kind(key),
                MailTemplates.subject(key, settings.subjectPrefix()),
                MailWidth.wrap(body),
                MailHtml.of(body, settings.portalUrl()));
    }

    private static Kind kind(String key) {
        MailTemplate template = MailTemplates.get(key);
        return new Kind(key, template.subjectJa(), template.subjectEn(), MailSamples.PLANNED.contains(key));
    }
}

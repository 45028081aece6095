package org.zairyu.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.zairyu.notice.OutboxWatch;

/** How long the oldest mail that waits has waited, {@code zairyu_mails_oldest_waiting_seconds}: an alarm stands on it. */
@ApplicationScoped
public class OperationMeters {

    @Inject
    MetricRegistry registry;

    @Inject
    OutboxWatch mails;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object context) {
        registry.gauge(
                "zairyu_mails_oldest_waiting_seconds", () -> mails.oldest().toSeconds());
    }
}

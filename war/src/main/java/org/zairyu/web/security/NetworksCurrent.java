package org.zairyu.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells whether the lists of networks are the files as they lie there. It is up in any case: with the list before, the node serves people
 * as well as any other, and a proxy must not take it away.
 */
@Readiness
@ApplicationScoped
public class NetworksCurrent implements HealthCheck {

    @Inject
    NetworkAccess networks;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("networks")
                .up()
                .withData("portal", word(networks.isPortalCurrent()))
                .withData("console", word(networks.isConsoleCurrent()))
                .build();
    }

    private static String word(boolean current) {
        return current ? "current" : "kept";
    }
}

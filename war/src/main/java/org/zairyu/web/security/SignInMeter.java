package org.zairyu.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.zairyu.account.Realm;
import org.zairyu.account.SignIn;

/** Counts tries to sign in by realm and outcome: {@code zairyu_sign_ins}. */
@ApplicationScoped
public class SignInMeter {

    @Inject
    MetricRegistry registry;

    public void count(Realm realm, SignIn.Outcome outcome) {
        registry.counter("zairyu_sign_ins", new Tag("realm", realm.name()), new Tag("outcome", outcome.name()))
                .inc();
    }
}

package org.zairyu.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.zairyu.audit.Actor;
import org.zairyu.notice.OutboxGuard;

/** The outbox is open to every officer, whatever the role (N-4), and to nobody else. */
@ApplicationScoped
public class OfficersOutbox implements OutboxGuard {

    @Inject
    Gate gate;

    @Override
    public void check(Actor viewer) {
        gate.officer(viewer, OfficerRole.values());
    }
}

package org.zairyu.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.zairyu.audit.Actor;
import org.zairyu.notice.OutboxGuard;

/** The outbox is open to every officer, whatever the role, for the mails of the officer's own bureau (N-4, X-1), and to nobody else. */
@ApplicationScoped
public class OfficersOutbox implements OutboxGuard {

    @Inject
    Gate gate;

    @Override
    public String bureauOf(Actor viewer) {
        return gate.officer(viewer).getBureau();
    }

    @Override
    public RuntimeException notYours(Actor viewer, String subject) {
        return gate.notYours(viewer, subject);
    }
}

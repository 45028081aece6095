package org.zairyu.notice;

import jakarta.enterprise.inject.Instance;
import org.zairyu.audit.Actor;

/** Decides who may look into the outbox. Brought by the feature that knows the officers; without it nobody may. */
public interface OutboxGuard {
    /** The key of the bureau whose mails the viewer may see; throws what that feature throws for something not allowed. */
    String bureauOf(Actor viewer);

    /** Writes down that somebody asked for a mail of another bureau, or for none, and gives what to throw: the same for both. */
    RuntimeException notYours(Actor viewer, String subject);

    /** The guard to ask; it says who is an officer, and writes down who is not. */
    static OutboxGuard of(Instance<OutboxGuard> guard) {
        if (!guard.isResolvable()) {
            throw new SecurityException("The outbox is for officers");
        }
        return guard.get();
    }
}

package org.zairyu.notice;

import org.zairyu.audit.Actor;

/** Decides who may look into the outbox. Brought by the feature that knows the officers; without it nobody may. */
public interface OutboxGuard {
    /** Throws what that feature throws for something not allowed. */
    void check(Actor viewer);
}

package org.zairyu.account;

import org.zairyu.audit.Actor;

/** Knows what lies with an officer who cannot work on it any more. Brought by the feature that examines. */
public interface WorkInHand {

    /**
     * Gives everything that is not finished back to the unit, in the caller's transaction.
     *
     * @param by the administrator
     * @return how many things
     */
    int giveBack(Actor by, long officerId);
}

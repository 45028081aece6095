package org.zairyu.account;

import java.time.LocalDate;

/** Where an officer's account stands, as administrators see it; the words are in the bundle, {@code console.officer.state.<name>}. */
public enum OfficerState {
    /** Can sign in. */
    ACTIVE,
    /** Has a link to set a password, and has not used it. */
    INVITED,
    /** Has no password, and no link that works. */
    LAPSED,
    /** The password is past its last valid day. */
    PASSWORD_ENDED,
    /** Locked out by an administrator. */
    LOCKED_OUT;

    /** @param linked whether there is a link that works */
    static OfficerState of(Standing standing, boolean linked, LocalDate today) {
        if (standing.deleted()) {
            return LOCKED_OUT;
        } else if (!standing.hasPassword()) {
            return linked ? INVITED : LAPSED;
        }
        return standing.obstacle(today).isPresent() ? PASSWORD_ENDED : ACTIVE;
    }
}

package org.zairyu.account;

import jakarta.ejb.ApplicationException;
import java.time.Instant;

/** The record is not as the page showed it: another administrator was quicker, or the officer set a password. Nothing was saved. */
@ApplicationException(rollback = true)
public class OfficerChanged extends RuntimeException {

    private final String administrator;
    private final Instant at;

    OfficerChanged(String administrator, Instant at) {
        super("changed meanwhile");
        this.administrator = administrator;
        this.at = at;
    }

    /** Who kept the record last, or null when no administrator ever did. */
    public String getAdministrator() {
        return administrator;
    }

    /** When that was, or null. */
    public Instant getAt() {
        return at;
    }
}

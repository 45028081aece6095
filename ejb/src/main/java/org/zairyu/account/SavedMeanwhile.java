package org.zairyu.account;

import jakarta.ejb.ApplicationException;
import java.time.Instant;

/** Somebody else saved after the officer's page was opened: nothing was saved, and the page keeps what was typed. */
@ApplicationException(rollback = true)
public class SavedMeanwhile extends RuntimeException {

    private final String officer;
    private final Instant at;

    /** @param officer null, like {@code at}, when it was no officer but the person whose record it is */
    public SavedMeanwhile(String officer, Instant at) {
        super("saved meanwhile");
        this.officer = officer;
        this.at = at;
    }

    /** The name of the officer who saved last, or null. */
    public String getOfficer() {
        return officer;
    }

    /** When that was, or null. */
    public Instant getAt() {
        return at;
    }
}

package org.zairyu.enrollment;

import jakarta.ejb.ApplicationException;
import java.time.Instant;

/** Somebody else saved after the officer's page was opened: nothing was saved, and the page keeps what was typed. */
@ApplicationException(rollback = true)
public class SavedMeanwhile extends RuntimeException {

    private final String officer;
    private final Instant at;

    SavedMeanwhile(String officer, Instant at) {
        super("saved meanwhile");
        this.officer = officer;
        this.at = at;
    }

    /** The colleague's name. */
    public String getOfficer() {
        return officer;
    }

    public Instant getAt() {
        return at;
    }
}

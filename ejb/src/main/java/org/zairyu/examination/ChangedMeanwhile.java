package org.zairyu.examination;

import jakarta.ejb.ApplicationException;
import java.time.Instant;
import org.zairyu.audit.Actor;
import org.zairyu.filing.ApplicationState;

/**
 * Somebody else changed the case after the officer's page was opened: nothing was saved. The page tells who, when and what the
 * state is now, and keeps what was typed.
 */
@ApplicationException(rollback = true)
public class ChangedMeanwhile extends RuntimeException {

    private final Actor.Kind by;
    private final String officer;
    private final Instant at;
    private final ApplicationState state;

    ChangedMeanwhile(Actor.Kind by, String officer, Instant at, ApplicationState state) {
        super("changed meanwhile, now " + state);
        this.by = by;
        this.officer = officer;
        this.at = at;
        this.state = state;
    }

    /** Who: a colleague, the staff user, or the system. */
    public Actor.Kind getBy() {
        return by;
    }

    /** The colleague's name; null when it was no officer. */
    public String getOfficer() {
        return officer;
    }

    public Instant getAt() {
        return at;
    }

    public ApplicationState getState() {
        return state;
    }
}

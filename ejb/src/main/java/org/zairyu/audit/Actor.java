package org.zairyu.audit;

import java.io.Serializable;
import java.util.Objects;

/**
 * Who does something.
 *
 * @param id the staff user's or the officer's; 0 for the system itself and for somebody not signed in
 */
public record Actor(Kind kind, long id) implements Serializable {
    /** The two realms of sign-in, and the program acting by the clock. */
    public enum Kind {
        STAFF,
        OFFICER,
        SYSTEM
    }

    public Actor {
        Objects.requireNonNull(kind);
        if ((kind == Kind.SYSTEM) != (id == 0)) {
            throw new IllegalArgumentException("Only the system has the id 0: " + kind + " " + id);
        }
    }

    public static Actor staff(long id) {
        return new Actor(Kind.STAFF, id);
    }

    public static Actor officer(long id) {
        return new Actor(Kind.OFFICER, id);
    }

    public static Actor system() {
        return new Actor(Kind.SYSTEM, 0);
    }
}

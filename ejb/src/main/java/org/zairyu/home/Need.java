package org.zairyu.home;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.zairyu.filing.ApplicationRow;

/**
 * One thing that needs a staff user.
 *
 * @param by          the last day of it: the due day of a request, the last day on which it can be filed, the last valid day; or null
 * @param application what it is about, null where it is about the user or the organization
 */
public record Need(Kind kind, LocalDate by, ApplicationRow application) implements Serializable {

    /** What there can be to do; the words are in the bundle, {@code staff.need.<name>}. In the order in which two of one day stand. */
    public enum Kind {
        DOCUMENTS_REQUESTED,
        ENTERED,
        REPORT,
        AUTHORIZATION,
        /** The authorization ends, and the report was handed in: there is nothing to do but wait. */
        AUTHORIZATION_REPORTED,
        PASSWORD,
        EXAMINED,
        DRAFT
    }

    public Need {
        Objects.requireNonNull(kind);
    }

    /** Whether it was to be filed and the last day for that has passed. */
    public boolean isTooLate(LocalDate today) {
        boolean unfiled = kind == Kind.ENTERED || kind == Kind.DRAFT;
        return unfiled && by != null && by.isBefore(today);
    }
}

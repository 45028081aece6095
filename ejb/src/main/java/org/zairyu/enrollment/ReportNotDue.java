package org.zairyu.enrollment;

import jakarta.ejb.ApplicationException;
import java.time.LocalDate;

/** A periodic report cannot be received for this organization now: nothing was saved. */
@ApplicationException(rollback = true)
public class ReportNotDue extends RuntimeException {

    /** Why not. */
    public enum Why {
        /** Nobody holds a live authorization: it takes a new application for use (E-4). */
        NOBODY_LIVE,
        /** One is being checked already. */
        ANOTHER_OPEN,
        /** It came before the time in which reports are taken. */
        TOO_EARLY
    }

    private final Why why;
    private final LocalDate from;

    /** {@code from} is the day from which it can be received, null where no day helps. */
    ReportNotDue(Why why, LocalDate from) {
        super(why.name());
        this.why = why;
        this.from = from;
    }

    /** From when it can be received; null where no day helps. */
    public LocalDate getFrom() {
        return from;
    }

    public Why getWhy() {
        return why;
    }
}

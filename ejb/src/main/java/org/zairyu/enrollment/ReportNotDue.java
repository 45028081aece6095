package org.zairyu.enrollment;

import jakarta.ejb.ApplicationException;

/** A periodic report cannot be received for this organization now: nothing was saved. */
@ApplicationException(rollback = true)
public class ReportNotDue extends RuntimeException {

    /** Why not. */
    public enum Why {
        /** Nobody holds a live authorization: it takes a new application for use (E-4). */
        NOBODY_LIVE,
        /** One is being checked already. */
        ANOTHER_OPEN
    }

    private final Why why;

    ReportNotDue(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why getWhy() {
        return why;
    }
}

package org.zairyu.enrollment;

import jakarta.ejb.ApplicationException;

/** A commissioning organization of that name is recorded with another corporate number: nothing was saved. */
@ApplicationException(rollback = true)
public class OtherNumber extends RuntimeException {

    private final String recorded;

    OtherNumber(String recorded) {
        super("another corporate number");
        this.recorded = recorded;
    }

    /** The number that is recorded. */
    public String getRecorded() {
        return recorded;
    }
}

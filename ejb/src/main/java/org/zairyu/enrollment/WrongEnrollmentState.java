package org.zairyu.enrollment;

import jakarta.ejb.ApplicationException;

/** The paper does not stand where this step could be taken: nothing was saved. */
@ApplicationException(rollback = true)
public class WrongEnrollmentState extends RuntimeException {

    private final EnrollmentState state;

    WrongEnrollmentState(EnrollmentState state) {
        super("not in state " + state);
        this.state = state;
    }

    /** Where it stands. */
    public EnrollmentState getState() {
        return state;
    }
}

package org.zairyu.filing;

import jakarta.ejb.ApplicationException;

/** Somebody asked for a step that the application's state does not permit (any more): the page tells what the state is now. */
@ApplicationException(rollback = true)
public class WrongState extends RuntimeException {

    private final ApplicationState state;
    private final ApplicationAction action;

    WrongState(ApplicationState state, ApplicationAction action) {
        super(action + " is not permitted in " + state);
        this.state = state;
        this.action = action;
    }

    public ApplicationState getState() {
        return state;
    }

    public ApplicationAction getAction() {
        return action;
    }
}

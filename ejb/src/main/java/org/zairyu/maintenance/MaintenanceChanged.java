package org.zairyu.maintenance;

import jakarta.ejb.ApplicationException;

/** Somebody else has changed the window meanwhile, or it is over: it is to be looked at again. */
@ApplicationException(rollback = true)
public class MaintenanceChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;
}

package org.zairyu.enrollment;

import jakarta.ejb.ApplicationException;

/** An additional approval whose organization has nobody left cannot be revived by a new link (E-4): nothing was saved. */
@ApplicationException(rollback = true)
public class NewPaperNeeded extends RuntimeException {

    NewPaperNeeded() {
        super("it takes a new application for use");
    }
}

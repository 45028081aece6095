package org.zairyu.account;

import jakarta.ejb.ApplicationException;

/** It is not there, or it is not the caller's: nobody learns which. The page answers 404 and the transaction is rolled back. */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {

    /** @param subject what was asked for, as in the audit ("application:123"); never shown */
    public NotFound(String subject) {
        super(subject);
    }
}

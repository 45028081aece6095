package org.zairyu.account;

import jakarta.ejb.ApplicationException;

/** The caller has no right to the use case, or no account any more. The page answers 403 and the transaction is rolled back. */
@ApplicationException(rollback = true)
public class NotAllowed extends RuntimeException {

    /** @param reason a code for log and audit; never shown */
    public NotAllowed(String reason) {
        super(reason);
    }
}

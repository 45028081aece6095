package org.zairyu.account;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** What an administrator wanted cannot be; nothing was changed, and the page keeps what was typed. */
@ApplicationException(rollback = true)
public class OfficerRefused extends RuntimeException {

    private final List<OfficerFault> faults;

    OfficerRefused(List<OfficerFault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    public List<OfficerFault> getFaults() {
        return faults;
    }
}

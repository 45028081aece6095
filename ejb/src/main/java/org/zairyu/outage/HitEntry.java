package org.zairyu.outage;

import org.zairyu.account.StaffUser;
import org.zairyu.filing.Application;
import org.zairyu.organization.Organization;

/** An application that was entered and not filed before an outage took its last day, and whose it is. */
public record HitEntry(Application application, StaffUser user, Organization organization) {}

package org.zairyu.account;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What an officer sees of the own account.
 *
 * @param passwordUntil last valid day of the password, null where passwords do not run out
 */
public record OfficerSelf(String login, String name, List<OfficerRole> roles, LocalDate passwordUntil)
        implements Serializable {}

package org.zairyu.account;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * What an administrator writes about an officer, as typed.
 *
 * @param login  of a new officer; it never changes afterwards and is not looked at then
 * @param bureau key of a unit that keeps records of its own
 */
public record OfficerDetails(String name, String login, String email, String bureau, Set<OfficerRole> roles)
        implements Serializable {

    public OfficerDetails {
        name = Objects.requireNonNullElse(name, "").strip();
        login = Objects.requireNonNullElse(login, "");
        email = Objects.requireNonNullElse(email, "");
        bureau = Objects.requireNonNullElse(bureau, "");
        Set<OfficerRole> kept = EnumSet.noneOf(OfficerRole.class);
        kept.addAll(roles);
        roles = kept;
    }
}

package org.zairyu.enrollment;

import java.io.Serializable;
import java.time.LocalDate;
import org.zairyu.account.AuthId;
import org.zairyu.account.StaffUser;
import org.zairyu.organization.Organization;

/**
 * One line of the officers' list of users.
 *
 * @param authId          as a person reads it; null as long as the user was not told
 * @param authorizedUntil last valid day; null before the first password
 */
public record StaffRow(
        long id,
        String authId,
        String name,
        String kana,
        String email,
        long organizationId,
        String organization,
        StaffState state,
        LocalDate authorizedUntil)
        implements Serializable {

    static StaffRow of(StaffUser user, Organization organization, LocalDate today) {
        return new StaffRow(
                user.getId(),
                user.isActivated() ? AuthId.shown(user.getAuthId()) : null,
                user.getName(),
                user.getKana(),
                user.getEmail(),
                organization.getId(),
                organization.getName(),
                StaffState.of(user, today),
                user.getAuthorizedUntil());
    }
}

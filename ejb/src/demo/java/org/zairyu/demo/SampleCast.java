package org.zairyu.demo;

import java.util.Map;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.organization.Organization;

/**
 * Who plays in the sample data.
 *
 * @param staff by the name before the @ of their mail address
 * @param examiners id of the first examiner of a bureau
 * @param administrators id of the first administrator of a bureau
 * @param commissions id by the key of the organization that asked
 */
public record SampleCast(
        Map<String, Filer> staff,
        Map<String, Long> examiners,
        Map<String, Long> administrators,
        Map<String, Long> commissions) {

    /** A staff user with the organization. */
    public record Filer(StaffUser user, Organization organization) {
        public Actor actor() {
            return Actor.staff(user.getId());
        }
    }

    /** An administrator of Tokyo. */
    public Actor administrator() {
        return Actor.officer(administrators.get("tokyo"));
    }

    public Actor examiner(String bureau) {
        return Actor.officer(examiners.get(bureau));
    }
}

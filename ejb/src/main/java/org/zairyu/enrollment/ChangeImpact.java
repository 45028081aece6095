package org.zairyu.enrollment;

import java.io.Serializable;
import java.util.List;
import org.zairyu.organization.OrganizationKind;

/**
 * What a notice of change touches, to be seen before it is saved (C-1).
 *
 * @param changes          from what to what
 * @param bureauBefore     key of the unit in charge now
 * @param bureauAfter      key of the unit in charge then; the same when it does not move
 * @param category         1 to 4; it does not follow from a change
 * @param asCategory2      whether it counts as category 2
 * @param openOfUser       how many of the user's applications are filed and not finished
 * @param openOfOrganization the same for all users of the organization
 * @param papers           receipt numbers of papers at the enrollment desk that are not decided
 * @param colleagues       the other users of the organization, whose registered data change too
 * @param capacities       the corporation's organizations of other kinds, which do not change
 */
public record ChangeImpact(
        List<Particulars.Change> changes,
        String bureauBefore,
        String bureauAfter,
        int category,
        boolean asCategory2,
        int openOfUser,
        long openOfOrganization,
        List<String> papers,
        List<String> colleagues,
        List<Capacity> capacities)
        implements Serializable {

    /** The same corporation as an organization of another kind. */
    public record Capacity(OrganizationKind kind, String name) implements Serializable {}

    public boolean moves() {
        return !bureauBefore.equals(bureauAfter);
    }

    /** Whether anything of the organization changes, and so of all its users. */
    public boolean ofOrganization() {
        return changes.stream().anyMatch(change -> change.field().isOfOrganization());
    }
}

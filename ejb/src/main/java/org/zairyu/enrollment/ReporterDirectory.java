package org.zairyu.enrollment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.zairyu.account.AuthId;
import org.zairyu.account.NotFound;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;
import org.zairyu.organization.Organization;
import org.zairyu.organization.OrganizationCard;

/** What a periodic report of an organization would be about, for officers who record one. */
@Stateless
public class ReporterDirectory {

    @Inject
    Reporters reporters;

    @Inject
    JapanClock clock;

    /**
     * What a report of that organization would be about today.
     *
     * @throws NotFound when it is not there or belongs to another bureau
     */
    public Reporting open(Actor actor, long organizationId) {
        Organization organization = reporters.own(actor, organizationId);
        List<StaffUser> live = reporters.live(organizationId, clock.today());
        return new Reporting(
                OrganizationCard.of(organization),
                live.isEmpty() ? null : live.get(0).getAuthorizedUntil(),
                clock.today(),
                live.stream().map(ReporterDirectory::concerned).toList(),
                reporters.openReport(organizationId).orElse(null));
    }

    static Reporting.Concerned concerned(StaffUser user) {
        return new Reporting.Concerned(
                user.getId(), user.getName(), AuthId.shown(user.getAuthId()), user.getAuthorizedUntil());
    }
}

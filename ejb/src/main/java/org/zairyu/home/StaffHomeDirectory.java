package org.zairyu.home;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.zairyu.account.Gate;
import org.zairyu.account.OwnAccount;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;
import org.zairyu.enrollment.OwnReportDirectory;
import org.zairyu.enrollment.ReportStanding;
import org.zairyu.filing.NeedDirectory;

/** ホーム of a staff user: what needs them now, most urgent first, and how their account stands (Z-1). */
@Stateless
public class StaffHomeDirectory {

    /** More applications than this are a list, not a home page. */
    private static final int APPLICATIONS = 200;

    @Inject
    Gate gate;

    @Inject
    NeedDirectory applications;

    @Inject
    OwnReportDirectory reports;

    @Inject
    JapanClock clock;

    /**
     * The home page's upper half.
     *
     * @param needs the most urgent ones, as many as were asked for
     * @param all   how many there are
     */
    public record Home(List<Need> needs, int all, OwnAccount account, ReportStanding report) implements Serializable {}

    /** Of the staff user who asks. */
    public Home home(Actor actor, int limit) {
        OwnAccount account = gate.ownAccount(actor);
        ReportStanding report = reports.standing(actor);
        List<Need> needs =
                new ArrayList<>(NeedRule.ofAccount(new NeedRule.Facts(account.passwordUntil(), report), clock.today()));
        applications.needs(actor, APPLICATIONS).stream()
                .map(need -> new Need(Need.Kind.valueOf(need.row().state().name()), need.by(), need.row()))
                .forEach(needs::add);
        List<Need> sorted = NeedRule.sorted(needs, clock.today());
        return new Home(List.copyOf(sorted.subList(0, Math.min(limit, sorted.size()))), sorted.size(), account, report);
    }
}

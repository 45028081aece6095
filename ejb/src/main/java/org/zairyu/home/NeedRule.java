package org.zairyu.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zairyu.enrollment.ReportStanding;

/**
 * What of a user's account is to be told on the home page, and in which order everything stands there (Z-1): by its last day, the nearest
 * first. A result to receive has no day of its own and counts as of two weeks from today, so that it stands before what has more time; what
 * has neither day nor hurry comes last, and with it what cannot be filed any more: nothing can be done for it here.
 */
final class NeedRule {

    private static final int ENDING_DAYS = 30;
    private static final int UNDATED_DAYS = 14;

    private NeedRule() {}

    /**
     * What is known of the account.
     *
     * @param passwordUntil last valid day of the password, null where it has none
     * @param report        of the periodic report and the authorization
     */
    record Facts(LocalDate passwordUntil, ReportStanding report) {}

    /** What to tell on that day. */
    static List<Need> ofAccount(Facts facts, LocalDate today) {
        List<Need> needs = new ArrayList<>();
        ReportStanding report = facts.report();
        if (report.isAsked(today) && report.handedInOn() == null) {
            needs.add(new Need(Need.Kind.REPORT, report.dueOn(), null));
        }
        if (ending(report.lastDay(), today)) {
            boolean waiting = report.handedInOn() != null;
            needs.add(new Need(
                    waiting ? Need.Kind.AUTHORIZATION_REPORTED : Need.Kind.AUTHORIZATION, report.lastDay(), null));
        }
        if (ending(facts.passwordUntil(), today)) {
            needs.add(new Need(Need.Kind.PASSWORD, facts.passwordUntil(), null));
        }
        return needs;
    }

    /** Within the last thirty days, the last valid day among them. */
    private static boolean ending(LocalDate lastDay, LocalDate today) {
        return lastDay != null && !today.isBefore(lastDay.minusDays(ENDING_DAYS)) && !today.isAfter(lastDay);
    }

    /** The most urgent first; those of one day by their kind. */
    static List<Need> sorted(List<Need> needs, LocalDate today) {
        return needs.stream()
                .sorted(Comparator.comparing((Need need) -> urgency(need, today))
                        .thenComparing(Need::kind))
                .toList();
    }

    private static LocalDate urgency(Need need, LocalDate today) {
        if (need.isTooLate(today)) {
            return LocalDate.MAX;
        }
        if (need.by() != null) {
            return need.by();
        }
        return need.kind() == Need.Kind.EXAMINED ? today.plusDays(UNDATED_DAYS) : LocalDate.MAX;
    }
}

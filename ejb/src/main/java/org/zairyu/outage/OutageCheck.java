package org.zairyu.outage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.zairyu.maintenance.MaintenanceCheck;

/** What the record of an outage must hold (L-7). */
public final class OutageCheck {

    static final int LONGEST_DAYS = 14;
    static final int OLDEST_DAYS = 90;

    private OutageCheck() {}

    /** What is wrong, in the order of the fields. */
    public static List<OutageFault> faults(OutageReport report, Instant now) {
        List<OutageFault> faults = new ArrayList<>();
        Instant from = report.from();
        Instant until = report.until();
        if (from == null) {
            faults.add(OutageFault.FROM_MISSING);
        } else if (from.isAfter(now)) {
            faults.add(OutageFault.FROM_AHEAD);
        } else if (from.isBefore(now.minus(Duration.ofDays(OLDEST_DAYS)))) {
            faults.add(OutageFault.TOO_OLD);
        }
        if (until == null) {
            faults.add(OutageFault.UNTIL_MISSING);
        } else if (until.isAfter(now)) {
            faults.add(OutageFault.UNTIL_AHEAD);
        } else if (from != null && !from.isBefore(until)) {
            faults.add(OutageFault.UNTIL_BEFORE_FROM);
        } else if (from != null && Duration.between(from, until).compareTo(Duration.ofDays(LONGEST_DAYS)) > 0) {
            faults.add(OutageFault.TOO_LONG);
        }
        MaintenanceCheck.text(report.textJa(), OutageFault.TEXT_JA_MISSING, OutageFault.TEXT_JA_LONG, faults);
        MaintenanceCheck.text(report.textEn(), OutageFault.TEXT_EN_MISSING, OutageFault.TEXT_EN_LONG, faults);
        return faults;
    }
}

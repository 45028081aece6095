package org.zairyu.maintenance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What an announcement must hold (L-7). The page asks before, the desk asks again. */
public final class MaintenanceCheck {

    static final int LONGEST_DAYS = 7;
    static final int FARTHEST_DAYS = 180;
    static final int LONGEST_TEXT = 1000;

    /** Who types "now" means the minute on the clock, or some minutes before. */
    static final Duration AT_ONCE = Duration.ofMinutes(10);

    private MaintenanceCheck() {}

    /**
     * What is wrong, in the order of the fields.
     *
     * @param begun the beginning of a window that is in force already, else null
     */
    public static List<MaintenanceFault> faults(Announcement announced, Instant begun, Instant now) {
        List<MaintenanceFault> faults = new ArrayList<>();
        Instant from = announced.from();
        Instant until = announced.until();
        if (from == null) {
            faults.add(MaintenanceFault.FROM_MISSING);
        } else if (begun != null && !from.equals(begun)) {
            faults.add(MaintenanceFault.BEGUN);
        } else if (begun == null && from.isBefore(now.minus(AT_ONCE))) {
            faults.add(MaintenanceFault.FROM_PAST);
        } else if (from.isAfter(now.plus(Duration.ofDays(FARTHEST_DAYS)))) {
            faults.add(MaintenanceFault.FROM_FAR);
        }
        if (until == null) {
            faults.add(MaintenanceFault.UNTIL_MISSING);
        } else if (from != null && !from.isBefore(until)) {
            faults.add(MaintenanceFault.UNTIL_BEFORE_FROM);
        } else if (!now.isBefore(until)) {
            faults.add(MaintenanceFault.UNTIL_PAST);
        } else if (from != null && Duration.between(from, until).compareTo(Duration.ofDays(LONGEST_DAYS)) > 0) {
            faults.add(MaintenanceFault.TOO_LONG);
        }
        text(announced.textJa(), MaintenanceFault.TEXT_JA_MISSING, MaintenanceFault.TEXT_JA_LONG, faults);
        text(announced.textEn(), MaintenanceFault.TEXT_EN_MISSING, MaintenanceFault.TEXT_EN_LONG, faults);
        return faults;
    }

    /** The words that all users read: there, and no longer than their place; else the fault is added. */
    public static <F> void text(String text, F missing, F tooLong, List<F> faults) {
        if (text == null || text.isBlank()) {
            faults.add(missing);
        } else if (text.strip().length() > LONGEST_TEXT) {
            faults.add(tooLong);
        }
    }
}

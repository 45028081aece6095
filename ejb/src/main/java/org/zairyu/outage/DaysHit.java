package org.zairyu.outage;

import java.time.LocalDate;
import java.util.List;
import org.zairyu.filing.FilingFacts;
import org.zairyu.filing.Procedure;
import org.zairyu.maintenance.MaintenanceWindow;

/**
 * The days in Japan that an outage touched, and what they mean for an application: whether its last day for filing online was one of them.
 *
 * @param first the day on which it began
 * @param last  the day on which it ended; one that ended at midnight did not touch the day that began then
 */
public record DaysHit(LocalDate first, LocalDate last) {

    /** Farther than that from its last day of filing lies no day on which an application turns. */
    private static final int REACH = 60;

    /**
     * From which day to which an application turns on; both inclusive.
     *
     * @param first the earliest end of stay, or birth, whose last day of filing was hit
     */
    public record Turning(LocalDate first, LocalDate last) {}

    public static DaysHit of(MaintenanceWindow window) {
        List<LocalDate> days = window.days();
        return new DaysHit(days.get(0), days.get(days.size() - 1));
    }

    /** Whether an application that turns on that day (the end of the stay, or the birth) lost time of its last day. */
    public boolean hits(Procedure procedure, LocalDate day) {
        LocalDate lastToFile = FilingFacts.window(procedure, day).last();
        return lastToFile != null && !lastToFile.isBefore(first) && !lastToFile.isAfter(last);
    }

    /** The days that applications of this procedure turn on where they were hit: the rule of {@link FilingFacts#window}, read backwards. */
    public Turning turning(Procedure procedure) {
        List<LocalDate> days = first.minusDays(REACH)
                .datesUntil(last.plusDays(REACH))
                .filter(day -> hits(procedure, day))
                .toList();
        if (days.isEmpty()) {
            throw new IllegalArgumentException(procedure + " has no last day of filing");
        }
        return new Turning(days.get(0), days.get(days.size() - 1));
    }
}

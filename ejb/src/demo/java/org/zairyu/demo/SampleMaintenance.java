package org.zairyu.demo;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.zairyu.calendar.JapanClock;
import org.zairyu.maintenance.Announcement;
import org.zairyu.maintenance.MaintenanceDesk;

/** The maintenance window of the sample data, announced by an administrator through the same desk as on the page. */
@Stateless
public class SampleMaintenance {

    private static final int DAYS_AHEAD = 5;
    private static final int FROM_HOUR = 22;
    private static final int HOURS = 8;

    @Inject
    MaintenanceDesk desk;

    /** A night some days ahead. */
    public void announce(SampleCast cast, LocalDate today) {
        Instant from = today.plusDays(DAYS_AHEAD)
                .atTime(FROM_HOUR, 0)
                .atZone(JapanClock.TOKYO)
                .toInstant();
        Announcement night = new Announcement(
                from,
                from.plusSeconds(HOURS * 3600L),
                "サーバーの更新を行います。ご不便をおかけしますが、ご協力をお願いします。",
                "The servers are renewed. We apologize for the inconvenience.");
        if (!desk.announce(cast.administrator(), night).isEmpty()) {
            throw new IllegalStateException("the sample maintenance has a fault");
        }
    }
}

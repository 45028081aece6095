package org.zairyu.demo;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.zairyu.account.Gate;
import org.zairyu.account.OfficerRole;
import org.zairyu.audit.Actor;
import org.zairyu.audit.AuditTrail;

/** Moving the clock of the demonstration forward, for administrators. */
@Stateless
public class ClockDesk {

    /** Further at once is a slip of the finger. */
    public static final int MOST_DAYS = 400;

    @Inject
    Gate gate;

    @Inject
    ClockTable table;

    @Inject
    AuditTrail audit;

    /** Whether this officer may move it. */
    public void check(Actor actor) {
        gate.officer(actor, OfficerRole.ADMINISTRATOR);
    }

    /**
     * Moves the clock forward, never back.
     *
     * @param days 1 to {@link #MOST_DAYS}
     * @return how many days it is ahead then
     */
    public int move(Actor actor, int days) {
        gate.officer(actor, OfficerRole.ADMINISTRATOR);
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("the clock does not move by " + days);
        }
        table.add(days);
        int ahead = table.days().orElseThrow();
        audit.append(actor, "clock.moved", "clock:1", Map.of("days", String.valueOf(days)));
        return ahead;
    }
}

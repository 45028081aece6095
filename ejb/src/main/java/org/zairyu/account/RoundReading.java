package org.zairyu.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.zairyu.audit.Actor;
import org.zairyu.round.RoundCount;
import org.zairyu.round.RoundDays;

/** What the rounds did, for administrators. */
@Stateless
public class RoundReading {

    @Inject
    Gate gate;

    @Inject
    RoundDays days;

    /** In the last so many days, today among them. */
    public List<RoundCount> last(Actor actor, int number) {
        gate.officer(actor, OfficerRole.ADMINISTRATOR);
        return days.last(number);
    }
}

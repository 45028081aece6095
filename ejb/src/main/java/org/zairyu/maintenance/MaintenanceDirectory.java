package org.zairyu.maintenance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.zairyu.account.Gate;
import org.zairyu.account.NotFound;
import org.zairyu.account.OfficerRole;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;

/** The maintenance windows: for everybody those that are announced, for administrators also those behind us. */
@Stateless
public class MaintenanceDirectory {

    /** Years of them. */
    private static final int AT_MOST = 100;

    private static final String OPEN =
            "select m from Maintenance m where m.until > :now and m.cancelledAt is null order by m.until";

    private static final String ALL = "select m from Maintenance m order by m.from desc, m.id desc";

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    @Inject
    JapanClock clock;

    /** How a window stands; the words are in the bundle, {@code maintenance.state.<name>}. */
    public enum State {
        AHEAD,
        IN_FORCE,
        OVER,
        CANCELLED
    }

    /** A line of the administrators' list; {@code mailed} tells whether users were, or are being, told by mail. */
    public record Line(PlannedMaintenance planned, State state, boolean mailed) implements Serializable {

        public boolean isOpen() {
            return state == State.AHEAD || state == State.IN_FORCE;
        }
    }

    /** What is announced and not over; anybody may see it. */
    public List<PlannedMaintenance> open() {
        return em.createQuery(OPEN, Maintenance.class)
                .setParameter("now", clock.now())
                .getResultStream()
                .map(Maintenance::planned)
                .toList();
    }

    /** The latest ones, newest first; for administrators. */
    public List<Line> all(Actor actor) {
        gate.officer(actor, OfficerRole.ADMINISTRATOR);
        Instant now = clock.now();
        return em.createQuery(ALL, Maintenance.class)
                .setMaxResults(AT_MOST)
                .getResultStream()
                .map(one -> new Line(one.planned(), state(one, now), one.generation() > 0))
                .toList();
    }

    /** One that can still be changed; for administrators. */
    public Line one(Actor actor, long id) {
        gate.officer(actor, OfficerRole.ADMINISTRATOR);
        Maintenance found = em.find(Maintenance.class, id);
        if (found == null) {
            throw new NotFound("maintenance:" + id);
        }
        return new Line(found.planned(), state(found, clock.now()), found.generation() > 0);
    }

    private static State state(Maintenance one, Instant now) {
        if (one.isCancelled()) {
            return State.CANCELLED;
        } else if (one.window().isOver(now)) {
            return State.OVER;
        }
        return one.window().covers(now) ? State.IN_FORCE : State.AHEAD;
    }
}

package org.zairyu.outage;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.zairyu.account.Gate;
import org.zairyu.account.OfficerRole;
import org.zairyu.audit.Actor;
import org.zairyu.audit.AuditTrail;
import org.zairyu.calendar.JapanClock;

/** Recording an outage that took somebody's last day of filing (L-7); for administrators. */
@Stateless
public class OutageDesk {

    /** Where counting beforehand stops. */
    static final int MOST = 1000;

    private static final String OTHERS = "select o from Outage o where o.until > :from and o.from < :until";

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    @Inject
    AuditTrail audit;

    @Inject
    HitEntries entries;

    @Inject
    JapanClock clock;

    /**
     * Whom the mails would reach.
     *
     * @param more whether there are more than these, which are then not counted
     */
    public record Reach(int users, int entries, boolean more) implements Serializable {}

    /** What is wrong with a report, or whom it reaches when nothing is; null for that which does not apply. */
    public record Checked(List<OutageFault> faults, Reach reach) implements Serializable {}

    /** Looks at what was typed and records nothing. */
    public Checked check(Actor actor, OutageReport report) {
        gate.officer(actor, OfficerRole.ADMINISTRATOR);
        List<OutageFault> faults = faults(report, clock.now());
        return new Checked(faults, faults.isEmpty() ? reach(report) : null);
    }

    private Reach reach(OutageReport report) {
        List<Long> ofEach = entries.ofEach(DaysHit.of(report.window()), MOST + 1);
        boolean more = ofEach.size() > MOST;
        List<Long> counted = more ? ofEach.subList(0, MOST) : ofEach;
        return new Reach(new HashSet<>(counted).size(), counted.size(), more);
    }

    /** Records it, and with that the mails are written; what is wrong with it, and then nothing is recorded. */
    public List<OutageFault> record(Actor actor, OutageReport report) {
        gate.officer(actor, OfficerRole.ADMINISTRATOR);
        Instant now = clock.now();
        List<OutageFault> faults = faults(report, now);
        if (faults.isEmpty()) {
            Outage outage = new Outage(report, actor.id(), now);
            em.persist(outage);
            em.flush();
            audit.append(
                    actor,
                    "outage.record",
                    OutageNotices.subject(outage),
                    Map.of(
                            "from",
                            report.from().toString(),
                            "until",
                            report.until().toString()));
        }
        return faults;
    }

    private List<OutageFault> faults(OutageReport report, Instant now) {
        List<OutageFault> faults = new ArrayList<>(OutageCheck.faults(report, now));
        if (faults.isEmpty() && !others(report).isEmpty()) {
            faults.add(OutageFault.OVERLAPS);
        }
        return faults;
    }

    private List<Outage> others(OutageReport report) {
        return em.createQuery(OTHERS, Outage.class)
                .setParameter("from", report.from())
                .setParameter("until", report.until())
                .setMaxResults(1)
                .getResultList();
    }
}

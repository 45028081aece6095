package org.zairyu.maintenance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zairyu.account.Gate;
import org.zairyu.account.NotFound;
import org.zairyu.account.OfficerRole;
import org.zairyu.audit.Actor;
import org.zairyu.audit.AuditTrail;
import org.zairyu.calendar.JapanClock;

/** Announcing, changing and cancelling maintenance windows (L-7); for administrators. */
@Stateless
public class MaintenanceDesk {

    private static final String OTHERS =
            "select m from Maintenance m where m.until > :from and m.from < :until and m.cancelledAt is null and m.id"
                    + " <> :id";

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    @Inject
    AuditTrail audit;

    @Inject
    MaintenanceBoard board;

    @Inject
    MaintenanceMails mails;

    @Inject
    JapanClock clock;

    /** Announces a window; what is wrong with it, and then nothing is announced. */
    public List<MaintenanceFault> announce(Actor actor, Announcement announced) {
        gate.officer(actor, OfficerRole.ADMINISTRATOR);
        Instant now = clock.now();
        List<MaintenanceFault> faults = faults(announced, null, 0, now);
        if (faults.isEmpty()) {
            Maintenance maintenance = new Maintenance(announced, mails.isWanted(), now);
            em.persist(maintenance);
            record(actor, "maintenance.announce", maintenance);
        }
        return faults;
    }

    /**
     * Moves a window, or words it anew; of one that has begun only the end and the words.
     *
     * @param version as it was shown
     * @throws MaintenanceChanged when somebody was quicker, or it is over
     */
    public List<MaintenanceFault> change(Actor actor, long id, int version, Announcement announced) {
        gate.officer(actor, OfficerRole.ADMINISTRATOR);
        Instant now = clock.now();
        Maintenance maintenance = open(id, version, now);
        Instant begun = maintenance.window().covers(now) ? maintenance.window().from() : null;
        List<MaintenanceFault> faults = faults(announced, begun, id, now);
        if (faults.isEmpty()) {
            maintenance.change(announced, mails.isWanted(), now);
            record(actor, "maintenance.change", maintenance);
        }
        return faults;
    }

    /**
     * Cancels a window; one that has begun ends now.
     *
     * @param version as it was shown
     * @throws MaintenanceChanged when somebody was quicker, or it is over
     */
    public void cancel(Actor actor, long id, int version) {
        gate.officer(actor, OfficerRole.ADMINISTRATOR);
        Instant now = clock.now();
        Maintenance maintenance = open(id, version, now);
        maintenance.cancel(now);
        record(actor, "maintenance.cancel", maintenance);
    }

    private Maintenance open(long id, int version, Instant now) {
        Maintenance maintenance = em.find(Maintenance.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (maintenance == null) {
            throw new NotFound("maintenance:" + id);
        }
        if (maintenance.getVersion() != version || !maintenance.isOpen(now)) {
            throw new MaintenanceChanged();
        }
        return maintenance;
    }

    private List<MaintenanceFault> faults(Announcement announced, Instant begun, long id, Instant now) {
        List<MaintenanceFault> faults = new ArrayList<>(MaintenanceCheck.faults(announced, begun, now));
        if (faults.isEmpty() && !others(announced, id).isEmpty()) {
            faults.add(MaintenanceFault.OVERLAPS);
        }
        return faults;
    }

    private List<Maintenance> others(Announcement announced, long id) {
        return em.createQuery(OTHERS, Maintenance.class)
                .setParameter("from", announced.from())
                .setParameter("until", announced.until())
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultList();
    }

    private void record(Actor actor, String action, Maintenance maintenance) {
        em.flush();
        MaintenanceWindow window = maintenance.window();
        audit.append(
                actor,
                action,
                "maintenance:" + maintenance.getId(),
                Map.of("from", window.from().toString(), "until", window.until().toString()));
        board.changed();
    }
}

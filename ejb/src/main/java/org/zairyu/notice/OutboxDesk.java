package org.zairyu.notice;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.zairyu.audit.Actor;
import org.zairyu.audit.AuditTrail;
import org.zairyu.calendar.JapanClock;

/** What officers do in the outbox (N-4). */
@Stateless
public class OutboxDesk {
    @PersistenceContext
    EntityManager em;

    @Inject
    Instance<OutboxGuard> guard;

    @Inject
    JapanClock clock;

    @Inject
    AuditTrail trail;

    /**
     * Sends a mail again, one that failed or one that was sent. For officers of the bureau whose mail it is.
     *
     * @return false when it is waiting to be sent anyway, or is not there
     */
    public boolean again(Actor officer, long id) {
        OutboxGuard asked = OutboxGuard.of(guard, officer);
        String bureau = asked.bureauOf(officer);
        Notice notice = em.find(Notice.class, id);
        if (notice != null && !notice.belongsTo(bureau)) {
            throw asked.notYours(officer, "notice:" + id);
        }
        if (notice == null || !notice.again(clock.now())) {
            return false;
        }
        trail.append(officer, "notice.again", "notice:" + id, Map.of("about", notice.subject()));
        return true;
    }
}

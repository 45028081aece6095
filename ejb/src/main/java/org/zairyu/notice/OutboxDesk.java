package org.zairyu.notice;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.zairyu.audit.Actor;
import org.zairyu.audit.AuditTrail;
import org.zairyu.calendar.JapanClock;

/** What officers do in the outbox (N-4). */
@Stateless
public class OutboxDesk {
    private static final int AT_ONCE = 500;

    private static final String THESE = "select n from Notice n where n.id in :ids";

    @PersistenceContext
    EntityManager em;

    @Inject
    Instance<OutboxGuard> guard;

    @Inject
    JapanClock clock;

    @Inject
    AuditTrail trail;

    @Inject
    OutboxDirectory directory;

    /**
     * Sends a mail again, one that failed or one that was sent. For officers of the bureau whose mail it is.
     *
     * @return false when it is waiting to be sent anyway, or holds no more
     */
    public boolean again(Actor officer, long id) {
        Notice notice = own(officer, id);
        if (!notice.again(clock.now())) {
            return false;
        }
        note(officer, notice, NoticeEvent.What.AGAIN, null);
        trail.append(officer, "notice.again", "notice:" + id, Map.of("about", notice.subject()));
        return true;
    }

    /**
     * Sends again what was given up, of the officer's bureau and as the filter says whatever its state; at most {@value #AT_ONCE} at once,
     * the newest first.
     *
     * @return how many
     */
    public int againAll(Actor officer, OutboxDirectory.Filter filter) {
        OutboxDirectory.Filter failed =
                new OutboxDirectory.Filter(NoticeState.FAILED, filter.template(), filter.text(), filter.day());
        List<Long> ids = directory.list(officer, failed, null, AT_ONCE).stream()
                .map(OutboxLine::id)
                .toList();
        if (ids.isEmpty()) {
            return 0;
        }
        List<Notice> notices =
                em.createQuery(THESE, Notice.class).setParameter("ids", ids).getResultList();
        for (Notice notice : notices) {
            if (notice.again(clock.now())) {
                note(officer, notice, NoticeEvent.What.AGAIN, null);
            }
        }
        String bureau = OutboxGuard.of(guard).bureauOf(officer);
        trail.append(officer, "notice.againAll", "bureau:" + bureau, Map.of("mails", String.valueOf(notices.size())));
        return notices.size();
    }

    /**
     * Decides that a mail is not to be sent, one that waits or was given up. For officers of the bureau whose mail it is.
     *
     * @param reason a few words that stand with it in the outbox; not blank
     * @return false when it has left, is leaving just now, or was stopped before
     */
    public boolean stop(Actor officer, long id, String reason) {
        Notice notice = own(officer, id);
        if (reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("a mail is stopped for a reason");
        }
        if (!notice.stoppable(clock.now())) {
            return false;
        }
        String words = LetterText.clean(reason.strip());
        notice.drop(words);
        note(officer, notice, NoticeEvent.What.STOPPED, words);
        trail.append(officer, "notice.stopped", "notice:" + id, Map.of("about", notice.subject()));
        return true;
    }

    private Notice own(Actor officer, long id) {
        OutboxGuard asked = OutboxGuard.of(guard);
        String bureau = asked.bureauOf(officer);
        Notice notice = em.find(Notice.class, id);
        if (notice == null || !notice.belongsTo(bureau)) {
            throw asked.notYours(officer, "notice:" + id);
        }
        return notice;
    }

    private void note(Actor officer, Notice notice, NoticeEvent.What what, String detail) {
        em.persist(new NoticeEvent(notice, what, officer.id(), detail, clock.now()));
    }
}

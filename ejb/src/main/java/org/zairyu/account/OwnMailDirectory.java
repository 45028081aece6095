package org.zairyu.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;
import org.zairyu.notice.OutboxDetail;
import org.zairyu.notice.OutboxLine;
import org.zairyu.notice.StaffMails;

/** The notice centre: every mail to the user who looks, with its state, readable again (Z-7). */
@Stateless
public class OwnMailDirectory {

    private static final Duration WEEKS = Duration.ofDays(28);

    @Inject
    Gate gate;

    @Inject
    StaffMails mails;

    @Inject
    JapanClock clock;

    /**
     * The newest first.
     *
     * @param after the last line of the page before; null for the first page
     */
    public List<OutboxLine> page(Actor viewer, OutboxLine after, int atMost) {
        return mails.page(gate.staff(viewer).getId(), after, atMost);
    }

    /** Whether a mail of the last weeks could not be delivered to the address that is registered now: the user should look at it. */
    public boolean undelivered(Actor viewer) {
        StaffUser user = gate.staff(viewer);
        return mails.undelivered(user.getId(), user.getEmail(), clock.now().minus(WEEKS));
    }

    /**
     * One with its text; links in it are hidden, they are in the mail alone.
     *
     * @throws NotFound when it is not to this user, or is not there
     */
    public OutboxDetail mail(Actor viewer, long id) {
        return mails.find(gate.staff(viewer).getId(), id).orElseThrow(() -> gate.notYours(viewer, "notice:" + id));
    }
}

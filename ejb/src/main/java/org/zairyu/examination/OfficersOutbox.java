package org.zairyu.examination;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.zairyu.account.Gate;
import org.zairyu.account.NotFound;
import org.zairyu.audit.Actor;
import org.zairyu.audit.AuditTrail;
import org.zairyu.notice.NoticeState;
import org.zairyu.notice.OutboxDirectory;
import org.zairyu.notice.OutboxRow;

/** The outbox for officers (N-4): any officer may look; reading a mail and sending it again are written down. */
@Stateless
public class OfficersOutbox {

    /** Where counting stops: a hundred is shown as "99+". */
    private static final int MOST = 100;

    @Inject
    OutboxDirectory outbox;

    @Inject
    Gate gate;

    @Inject
    AuditTrail audit;

    /** A mail with its text. */
    public record Opened(OutboxRow row, String body) {}

    /** The page after {@code last} (null: the newest) of the mails in that state (null: all). */
    public OutboxDirectory.Page page(Actor actor, NoticeState state, OutboxRow last, int size) {
        gate.officer(actor);
        return outbox.page(state, last, size);
    }

    /** How many mails were given up, at most a hundred. */
    public int failed(Actor actor) {
        gate.officer(actor);
        return outbox.failed(MOST);
    }

    /** One mail, written down as read. */
    public Opened open(Actor actor, long id) {
        gate.officer(actor);
        OutboxRow row = outbox.find(id).orElseThrow(() -> new NotFound(subject(id)));
        Opened opened = new Opened(row, outbox.body(id));
        audit.append(actor, "notice.opened", subject(id), Map.of("about", row.subject()));
        return opened;
    }

    /** Sends a mail again that was sent or given up; one that waits goes by itself. */
    public void again(Actor actor, long id) {
        gate.officer(actor);
        OutboxRow row = outbox.find(id).orElseThrow(() -> new NotFound(subject(id)));
        if (row.state() != NoticeState.WAITING) {
            outbox.again(id);
            audit.append(actor, "notice.again", subject(id), Map.of("about", row.subject()));
        }
    }

    private static String subject(long id) {
        return "notice:" + id;
    }
}

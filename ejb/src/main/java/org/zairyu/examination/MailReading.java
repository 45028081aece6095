package org.zairyu.examination;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.zairyu.account.NotFound;
import org.zairyu.audit.Actor;
import org.zairyu.audit.AuditTrail;
import org.zairyu.notice.NoticeState;
import org.zairyu.notice.OutboxDetail;
import org.zairyu.notice.OutboxDirectory;

/** How officers read mails (N-4, X-5). Who may look into the outbox, the outbox asks itself. */
@Stateless
public class MailReading {

    /** Where counting stops. */
    private static final int MOST = QueueDirectory.MOST;

    @Inject
    OutboxDirectory outbox;

    @Inject
    AuditTrail audit;

    /** One mail with its text, written down as read. */
    public OutboxDetail open(Actor actor, long id) {
        String subject = "notice:" + id;
        OutboxDetail mail = outbox.find(actor, id).orElseThrow(() -> new NotFound(subject));
        audit.append(
                actor, "notice.opened", subject, Map.of("about", mail.line().subject()));
        return mail;
    }

    /** How many mails were given up, at most {@link QueueDirectory#MOST}. */
    public int failed(Actor actor) {
        return outbox.list(actor, OutboxDirectory.Filter.of(NoticeState.FAILED), null, MOST)
                .size();
    }
}

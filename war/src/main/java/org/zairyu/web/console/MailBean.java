package org.zairyu.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.zairyu.account.NotFound;
import org.zairyu.examination.MailReading;
import org.zairyu.notice.NoticeState;
import org.zairyu.notice.OutboxDesk;
import org.zairyu.notice.OutboxDetail;
import org.zairyu.notice.OutboxLine;
import org.zairyu.web.page.Say;
import org.zairyu.web.security.CurrentUser;

/** One mail to read, and to send again (N-4, N-5). */
@Named("mail")
@ViewScoped
public class MailBean implements Serializable {

    @Inject
    CurrentUser me;

    @Inject
    MailReading mails;

    @Inject
    OutboxDesk desk;

    private long id;
    private OutboxLine row;
    private String body;

    /** Reads the mail; this is written down. */
    public void load() {
        OutboxDetail opened = mails.open(me.actor(), id);
        row = opened.line();
        body = opened.text();
    }

    public String again() {
        desk.again(me.actor(), id);
        Say.news("console.mail.again.done");
        return "/console/mail.xhtml?faces-redirect=true&id=" + id;
    }

    /** Whether it can be sent once more: it does not wait, and still holds. */
    public boolean isRepeatable() {
        return !isWaiting() && row.state() != NoticeState.DROPPED;
    }

    public boolean isWaiting() {
        return row.state() == NoticeState.WAITING;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    /** An address whose id is no number shows nothing. */
    public OutboxLine getRow() {
        if (row == null) {
            throw new NotFound("notice");
        }
        return row;
    }

    public String getBody() {
        return body;
    }
}

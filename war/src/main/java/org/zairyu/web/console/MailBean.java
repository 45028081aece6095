package org.zairyu.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.zairyu.account.NotFound;
import org.zairyu.examination.MailReading;
import org.zairyu.notice.NoticeState;
import org.zairyu.notice.OutboxDesk;
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

    @Inject
    MailWatch watch;

    private long id;
    private OutboxLine row;
    private List<MailReading.Step> history = List.of();
    private String reason;
    private String body;

    /** Reads the mail; this is written down. */
    public void load() {
        MailReading.Opened opened = mails.open(me.actor(), id);
        row = opened.mail().line();
        body = opened.mail().text();
        history = opened.history();
    }

    public String again() {
        desk.again(me.actor(), id);
        watch.forget();
        Say.news("console.mail.again.done");
        return "/console/mail.xhtml?faces-redirect=true&id=" + id;
    }

    /** Decides that it is not sent. */
    public String stop() {
        if (!desk.stop(me.actor(), id, reason)) {
            Say.fault("console.mail.stop.late");
            return null;
        }
        watch.forget();
        Say.news("console.mail.stop.done");
        return "/console/mail.xhtml?faces-redirect=true&id=" + id;
    }

    /** Whether it can be stopped: it has not left. */
    public boolean isStoppable() {
        return isWaiting() || row.state() == NoticeState.FAILED;
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

    public List<MailReading.Step> getHistory() {
        return history;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getBody() {
        return body;
    }
}

package org.zairyu.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.zairyu.examination.OfficersOutbox;
import org.zairyu.notice.NoticeState;
import org.zairyu.notice.OutboxRow;
import org.zairyu.web.page.Say;
import org.zairyu.web.security.CurrentUser;

/** One mail to read, and to send again (N-4, N-5). */
@Named("mail")
@ViewScoped
public class MailBean implements Serializable {

    @Inject
    CurrentUser me;

    @Inject
    OfficersOutbox desk;

    private long id;
    private OutboxRow row;
    private String body;

    /** Reads the mail; this is written down. */
    public void load() {
        OfficersOutbox.Opened opened = desk.open(me.actor(), id);
        row = opened.row();
        body = opened.body();
    }

    public String again() {
        desk.again(me.actor(), id);
        Say.news("console.mail.again.done");
        return "/console/mail.xhtml?faces-redirect=true&id=" + id;
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

    public OutboxRow getRow() {
        return row;
    }

    public String getBody() {
        return body;
    }
}

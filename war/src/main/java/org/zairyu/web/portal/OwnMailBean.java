package org.zairyu.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.zairyu.account.NotFound;
import org.zairyu.account.OwnMailDirectory;
import org.zairyu.notice.OutboxDetail;
import org.zairyu.notice.OutboxLine;
import org.zairyu.web.security.CurrentUser;

/** One mail to the user, to read again (Z-7). */
@Named("ownMail")
@RequestScoped
public class OwnMailBean {

    @Inject
    CurrentUser me;

    @Inject
    OwnMailDirectory directory;

    private long id;
    private OutboxDetail mail;

    public void load() {
        mail = directory.mail(me.actor(), id);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    /** An address whose id is no number shows nothing. */
    public OutboxLine getRow() {
        if (mail == null) {
            throw new NotFound("notice");
        }
        return mail.line();
    }

    public String getText() {
        return mail.text();
    }
}

package org.zairyu.web.security;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.zairyu.account.AccountSessions;
import org.zairyu.account.OwnSession;
import org.zairyu.account.SessionDesk;
import org.zairyu.web.page.Say;

/** ログイン中の端末: the sessions that are open with the account of who looks, and their end. */
@Named("ownSessions")
@ViewScoped
public class OwnSessionsBean implements Serializable {

    @Inject
    CurrentUser me;

    @Inject
    SessionDesk desk;

    @Inject
    AccountSessions sessions;

    private List<OwnSession> rows;

    /** Ends one; it may have ended by itself meanwhile. */
    public void end(long id) {
        desk.end(me.actor(), id);
        Say.news("account.sessions.ended");
        rows = null;
    }

    /** Ends all but this one. */
    public void endOthers() {
        desk.endOthers(me.actor(), me.session());
        Say.news("account.sessions.ended");
        rows = null;
    }

    /** The newest first. */
    public List<OwnSession> getRows() {
        if (rows == null) {
            rows = desk.open(me.actor(), me.session());
        }
        return rows;
    }

    /** How many there can be at once. */
    public int getMost() {
        return sessions.most();
    }
}

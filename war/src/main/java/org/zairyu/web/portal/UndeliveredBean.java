package org.zairyu.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.zairyu.account.OwnMailDirectory;
import org.zairyu.web.security.CurrentUser;

/** Tells a staff user that a mail did not reach the registered address (N-2). */
@Named("undelivered")
@RequestScoped
public class UndeliveredBean {

    @Inject
    CurrentUser me;

    @Inject
    OwnMailDirectory mails;

    private Boolean any;

    public boolean isAny() {
        if (any == null) {
            any = mails.undelivered(me.actor());
        }
        return any;
    }
}

package org.zairyu.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.zairyu.account.OfficerRole;
import org.zairyu.account.OfficerSelf;
import org.zairyu.account.OfficerSelfDesk;
import org.zairyu.account.OwnAccountDesk.Change;
import org.zairyu.account.PasswordFault;
import org.zairyu.web.page.Say;
import org.zairyu.web.page.TwoPasswords;
import org.zairyu.web.page.TypedPassword;
import org.zairyu.web.security.CurrentUser;

/** An officer's own account. */
@Named("officerAccount")
@RequestScoped
public class OfficerAccountBean {

    @Inject
    CurrentUser me;

    @Inject
    OfficerSelfDesk desk;

    private final TwoPasswords typed = new TwoPasswords();
    private OfficerSelf details;
    private final TypedPassword present = new TypedPassword();

    /** Changes the password; this session goes on, all others of the officer end. */
    public String changePassword() {
        if (!typed.isSame()) {
            Say.faultAt("form:again", "account.password." + PasswordFault.DIFFERENT);
            return null;
        }
        Change change = typed.use(fresh -> present.use(now -> desk.changePassword(me.actor(), now, fresh)));
        if (change.fault() != null) {
            typed.say("form:fresh", change.fault());
        }
        if (change.refusal() != null) {
            Say.faultAt("form:present", "account.own.refused." + change.refusal());
        }
        if (!change.ok()) {
            return null;
        }
        me.goesOn(change.epoch());
        Say.news("account.own.password.changed");
        return "/console/account.xhtml?faces-redirect=true";
    }

    public OfficerSelf getDetails() {
        if (details == null) {
            details = desk.details(me.actor());
        }
        return details;
    }

    public List<OfficerRole> getRoles() {
        return getDetails().roles();
    }

    public TwoPasswords getTyped() {
        return typed;
    }

    public TypedPassword getPresent() {
        return present;
    }
}

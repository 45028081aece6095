package org.zairyu.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.zairyu.account.OwnAccountDesk;
import org.zairyu.account.OwnAccountDesk.Change;
import org.zairyu.account.OwnDetails;
import org.zairyu.account.PasswordFault;
import org.zairyu.office.Offices;
import org.zairyu.web.page.Say;
import org.zairyu.web.page.TwoPasswords;
import org.zairyu.web.page.TypedPassword;
import org.zairyu.web.security.CurrentUser;

/** 利用者情報更新: what is recorded of the user, the password and the mail address (C-2). */
@Named("ownAccount")
@RequestScoped
public class OwnAccountBean {

    private static final String OVERVIEW = "/portal/account.xhtml?faces-redirect=true";

    @Inject
    CurrentUser me;

    @Inject
    OwnAccountDesk desk;

    private final TwoPasswords typed = new TwoPasswords();
    private OwnDetails details;
    private final TypedPassword present = new TypedPassword();
    private String email;

    /** Changes the password; this session goes on, all others of the user end. */
    public String changePassword() {
        if (!typed.isSame()) {
            Say.faultAt("form:again", "account.password." + PasswordFault.DIFFERENT);
            return null;
        }
        Change change = typed.use(fresh -> present.use(now -> desk.changePassword(me.actor(), now, fresh)));
        if (change.fault() != null) {
            typed.say("form:fresh", change.fault());
        }
        if (!accepted(change, "form:present")) {
            return null;
        }
        me.goesOn(change.epoch());
        Say.news("account.own.password.changed");
        return OVERVIEW;
    }

    /** Asks for another mail address. */
    public String changeMail() {
        Change change = present.use(now -> desk.askMail(me.actor(), now, email));
        boolean atMail = change.refusal() != null && change.refusal().name().startsWith("MAIL");
        if (!accepted(change, atMail ? "form:email" : "form:present")) {
            return null;
        }
        Say.news("account.own.mail.asked");
        return OVERVIEW;
    }

    private static boolean accepted(Change change, String field) {
        if (change.refusal() != null) {
            Say.faultAt(field, "account.own.refused." + change.refusal());
        }
        return change.ok();
    }

    public OwnDetails getDetails() {
        if (details == null) {
            details = desk.details(me.actor());
        }
        return details;
    }

    /** The organization's whole address. */
    public String getAddress() {
        return Offices.prefecture(getDetails().prefecture()).ja() + getDetails().address();
    }

    public TwoPasswords getTyped() {
        return typed;
    }

    public TypedPassword getPresent() {
        return present;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}

package org.zairyu.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.zairyu.account.FirstAdministrator;
import org.zairyu.account.NotFound;
import org.zairyu.account.PasswordFault;
import org.zairyu.web.page.Say;
import org.zairyu.web.page.TwoPasswords;
import org.zairyu.web.security.Proxies;

/** The first administrator of a deployment without officers; there is no such page once there is one. */
@Named("first")
@RequestScoped
public class FirstBean {

    @Inject
    HttpServletRequest request;

    @Inject
    Proxies proxies;

    @Inject
    FirstAdministrator first;

    private final OfficerForm form = new OfficerForm();
    private final TwoPasswords typed = new TwoPasswords();
    private String token = "";

    public void load() {
        if (!first.isWanted()) {
            throw new NotFound("first");
        }
    }

    public String make() {
        load();
        if (!typed.isSame()) {
            Say.faultAt("form:again", "account.password." + PasswordFault.DIFFERENT);
            return null;
        }
        FirstAdministrator.Answer answer = typed.use(password ->
                first.make(token, form.details(), password, Say.locale().getLanguage(), proxies.addressOf(request)));
        if (answer.ok()) {
            Say.news("site.first.done");
            return "/console/login.xhtml?faces-redirect=true";
        }
        if (answer.token() != null) {
            Say.faultAt("form:token", "site.first.fault." + answer.token());
        }
        answer.faults().forEach(OfficerSteps::tell);
        if (answer.password() != null) {
            typed.say("form:fresh", answer.password());
        }
        return null;
    }

    public OfficerForm getForm() {
        return form;
    }

    public TwoPasswords getTyped() {
        return typed;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}

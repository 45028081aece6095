package org.zairyu.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.zairyu.account.ForgottenPassword;
import org.zairyu.web.page.Say;
import org.zairyu.web.security.Proxies;

/** パスワードを忘れた場合 (L-3): one answer, whatever was typed. */
@Named("forgotten")
@RequestScoped
public class ForgottenBean {

    @Inject
    ForgottenPassword passwords;

    @Inject
    HttpServletRequest request;

    @Inject
    Proxies proxies;

    private String authId;
    private String email;

    public String send() {
        if (passwords.ask(authId, email, proxies.addressOf(request))) {
            return "/link-done.xhtml?faces-redirect=true&of=ASKED";
        }
        Say.fault("account.signIn.TOO_MANY");
        return null;
    }

    public String getAuthId() {
        return authId;
    }

    public void setAuthId(String authId) {
        this.authId = authId;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}

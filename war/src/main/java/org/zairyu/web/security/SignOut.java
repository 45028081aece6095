package org.zairyu.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.zairyu.account.AccountSessions;
import org.zairyu.account.Realm;

/** Signs out: the session ends on the server, and the sign-in page of the realm comes. */
@Named
@RequestScoped
public class SignOut {

    @Inject
    AccountSessions sessions;

    /** The action of the button, by POST only. */
    public void leave() throws IOException, ServletException {
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        Sessions.who(request).ifPresent(who -> sessions.close(who.actor(), who.session()));
        Realm realm = Sessions.who(request).map(Who::realm).orElse(Realm.STAFF);
        request.logout();
        faces.getExternalContext().invalidateSession();
        Redirects.send(request, (HttpServletResponse) faces.getExternalContext().getResponse(), Area.signInPage(realm));
        faces.responseComplete();
    }
}

package org.zairyu.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Names the session's cookie. With {@code web.tls=true} (the browser speaks TLS, to the server or to a proxy) it is sent over TLS only and
 * its name binds it to this very host; without, plain HTTP works, for trying out on the own machine. SameSite stands in glassfish-web.xml: the
 * server takes it from there only.
 */
public class SessionCookie implements ServletContextListener {

    @Inject
    @ConfigProperty(name = "web.tls", defaultValue = "false")
    boolean tls;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setName(tls ? "__Host-zairyu" : "zairyu");
        cookie.setSecure(tls);
        cookie.setHttpOnly(true);
        if (tls) {
            cookie.setPath("/");
        }
    }
}

package org.zairyu.web.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The operator's reverse proxies, from the setting {@code web.proxies}: a list of networks, empty when there are none. */
@ApplicationScoped
public class Proxies {

    // a blank list is no value to the configuration, so a word stands for it
    @Inject
    @ConfigProperty(name = "web.proxies", defaultValue = "none")
    String setting;

    private Networks networks;

    @PostConstruct
    void read() {
        networks = Networks.parse("none".equals(setting.strip()) ? "" : setting);
    }

    /** Where a request really came from, in figures. */
    public String addressOf(HttpServletRequest request) {
        return ClientAddress.of(
                request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")), networks);
    }

    /** Whether the browser speaks TLS, to the server or to a proxy of the operator. */
    public boolean secure(HttpServletRequest request) {
        return ClientAddress.secure(
                request.isSecure(), request.getRemoteAddr(), request.getHeader("X-Forwarded-Proto"), networks);
    }
}

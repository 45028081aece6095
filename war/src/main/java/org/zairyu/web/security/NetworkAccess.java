package org.zairyu.web.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zairyu.account.Realm;

/**
 * From where the portal and the console answer (L-6), by the settings {@code web.portalNetworks}, {@code web.portalPrivate},
 * {@code web.consoleNetworks} and {@code web.consolePrivate}. What a page is made of, and the two statements that every page links to, are for everybody.
 */
@Named("networks")
@ApplicationScoped
public class NetworkAccess {

    @Inject
    @ConfigProperty(name = "web.portalNetworks", defaultValue = "japan")
    String portalNetworks;

    @Inject
    @ConfigProperty(name = "web.portalPrivate", defaultValue = "true")
    boolean portalPrivate;

    @Inject
    @ConfigProperty(name = "web.consoleNetworks", defaultValue = "none")
    String consoleNetworks;

    @Inject
    @ConfigProperty(name = "web.consolePrivate", defaultValue = "true")
    boolean consolePrivate;

    @Inject
    Proxies proxies;

    private NetworkPolicy portal;
    private NetworkPolicy console;

    @PostConstruct
    void read() {
        portal = NetworkPolicy.of(portalNetworks, "japan", portalPrivate);
        console = NetworkPolicy.of(consoleNetworks, "none", consolePrivate);
    }

    /** Whether what is asked for may be seen from where the request came. */
    public boolean allows(HttpServletRequest request) {
        String path = Area.asked(request);
        return Area.forAll(path) || policy(path).allows(proxies.addressOf(request));
    }

    /** Whether the portal's list is the file as it lies there. */
    public boolean isPortalCurrent() {
        return portal.current();
    }

    /** Whether the console's list is the file as it lies there. */
    public boolean isConsoleCurrent() {
        return console.current();
    }

    private NetworkPolicy policy(String path) {
        return Area.realm(path).filter(realm -> realm == Realm.OFFICER).isPresent() ? console : portal;
    }
}

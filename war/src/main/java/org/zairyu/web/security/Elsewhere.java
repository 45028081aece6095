package org.zairyu.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.zairyu.account.Realm;
import org.zairyu.web.page.LookedAt;

/**
 * Tells a person that nothing can be done from where they are (L-6): one page in both languages, without a form and without a session. Counted
 * as {@code zairyu_refused_networks}; the audit trail is spared, since anybody in the world could fill it.
 */
@ApplicationScoped
public class Elsewhere {

    private static final String PAGE = "/errors/elsewhere.xhtml";

    @Inject
    MetricRegistry registry;

    @Inject
    Proxies proxies;

    /** @param response with the headers of safety already */
    void tell(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        boolean console = Area.realm(Area.asked(request)).equals(Optional.of(Realm.OFFICER));
        registry.counter("zairyu_refused_networks", new Tag("side", console ? "console" : "portal"))
                .inc();
        request.setAttribute("side", console ? "console" : "portal");
        request.setAttribute("address", proxies.addressOf(request));
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setHeader("Cache-Control", "no-store");
        request.getRequestDispatcher(PAGE).forward(new LookedAt(new WithoutSession(request)), response);
    }
}

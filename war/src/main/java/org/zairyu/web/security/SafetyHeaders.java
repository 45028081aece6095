package org.zairyu.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Says with every answer what a browser must not do with it. The content policy begins with nothing allowed at all; a page puts its own
 * in its place, with a nonce, and a servlet that shows a file may do so too.
 */
public class SafetyHeaders extends HttpFilter {

    static final String POLICY = "Content-Security-Policy";

    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String FEATURES =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";
    private static final String YEAR = "max-age=31536000; includeSubDomains";

    @Inject
    Proxies proxies;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getMethod().equals("TRACE") || request.getMethod().equals("TRACK")) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        tell(request, response);
        chain.doFilter(request, new OnePolicy(response));
    }

    private void tell(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(POLICY, NOTHING);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", FEATURES);
        if (Area.personal(request.getServletPath())) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (proxies.secure(request)) {
            response.setHeader("Strict-Transport-Security", YEAR);
        }
    }

    /** A page adds its policy; two would both apply and block each other's nonces, so the last one stands alone. */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}

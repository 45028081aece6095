package org.zairyu.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
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
        chain.doFilter(request, answer(request, response, proxies.secure(request)));
    }

    /** The answer with everything said, for whoever goes on to write it. */
    static HttpServletResponse answer(HttpServletRequest request, HttpServletResponse response, boolean secure)
            throws IOException {
        readAsUtf8(request);
        tell(request, response, secure);
        return new Answer(response, secure);
    }

    /** Browsers send forms in the pages' encoding without naming it. Said before anybody reads a field, or Japanese is lost. */
    static void readAsUtf8(HttpServletRequest request) throws IOException {
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding("UTF-8");
        }
    }

    /** @param secure whether the browser speaks TLS */
    static void tell(HttpServletRequest request, HttpServletResponse response, boolean secure) {
        response.setHeader(POLICY, NOTHING);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", FEATURES);
        if (Area.personal(request.getServletPath())) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (secure) {
            response.setHeader("Strict-Transport-Security", YEAR);
        }
    }

    /** What the server writes by itself, in the shape that a browser behind a proxy needs. */
    private static final class Answer extends HttpServletResponseWrapper {

        private final boolean secure;

        Answer(HttpServletResponse response, boolean secure) {
            super(response);
            this.secure = secure;
        }

        /** A page adds its policy; two would both apply and block each other's nonces, so the last one stands alone. */
        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }

        /** Cookies of the pages' framework come without these. */
        @Override
        public void addCookie(Cookie cookie) {
            cookie.setSecure(secure);
            cookie.setHttpOnly(true);
            cookie.setAttribute("SameSite", "Lax");
            super.addCookie(cookie);
        }

        /** A path stays a path: the scheme and host of the request are the proxy's, or whatever the sender wrote. */
        @Override
        public void sendRedirect(String location) throws IOException {
            if (!location.startsWith("/")) {
                super.sendRedirect(location);
                return;
            }
            resetBuffer();
            setStatus(SC_SEE_OTHER);
            setHeader("Location", location);
            flushBuffer();
        }
    }
}

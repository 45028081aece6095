package org.zairyu.web.security;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A form about one thing that is sent although its page is gone while the session goes on: it is the second click of two, the browser's
 * back button brought it back as it was, or many other pages were opened since. Nothing is done twice. What was typed on a page of the
 * entry is kept as after the end of a session (F-4), and the page opens anew; so does the page for filing, which says that it is done.
 */
public class LateForms extends HttpFilter {

    private static final String FILING = "/portal/submit.xhtml";
    private static final int DEEPEST = 20;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!aboutOneThing(request)) {
            chain.doFilter(request, response);
            return;
        }
        try {
            LeftPages.requireOpen(request);
            chain.doFilter(request, response);
            LeftPages.note(request, response);
        } catch (ServletException | RuntimeException e) {
            if (!late(e) || response.isCommitted() || !opensAnew(request)) {
                throw e;
            }
            response.resetBuffer();
            Redirects.send(request, response, KeptPosts.address(request));
        }
    }

    /** Lists and sign-in pages can be sent again as often as one likes. */
    private static boolean aboutOneThing(HttpServletRequest request) {
        String path = request.getServletPath();
        String query = request.getQueryString();
        return request.getMethod().equals("POST")
                && Area.realm(path).isPresent()
                && (path.startsWith(Area.ENTRY)
                        || path.equals(FILING)
                        || query != null && query.matches("(.*&)?id=.*"));
    }

    private static boolean opensAnew(HttpServletRequest request) {
        return KeptPosts.keep(request) || request.getServletPath().equals(FILING);
    }

    private static boolean late(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof ViewExpiredException) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}

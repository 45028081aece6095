package org.zairyu.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/**
 * Keeps what a person was typing when the session ended. A POST to a page under /portal/entry/ without a session keeps its fields in the
 * new one; after signing in, the person returns to the same address and the page asks {@link #take}. The page must have checked first that
 * the thing it shows is the person's own: somebody else may have signed in on the same browser.
 */
public final class KeptPosts {

    private static final String ATTRIBUTE = KeptPost.class.getName();
    private static final String SAVED = KeptPosts.class.getName();

    private KeptPosts() {}

    /**
     * The fields that were sent to this very address (path and query) and never taken yet; they are given once.
     *
     * @param request the GET that opens the page again
     */
    public static Optional<KeptPost> take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        KeptPost kept = session == null ? null : (KeptPost) session.getAttribute(ATTRIBUTE);
        if (kept == null || !kept.path().equals(address(request))) {
            return Optional.empty();
        }
        session.removeAttribute(ATTRIBUTE);
        return Optional.of(kept);
    }

    /** Whether fields wait for the person to sign in again and to return to their page. */
    static boolean waiting(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) != null;
    }

    /** Tells that what this request brought is written down: there is nothing more to keep of it. */
    public static void saved(HttpServletRequest request) {
        request.setAttribute(SAVED, true);
    }

    static boolean isSaved(HttpServletRequest request) {
        return request.getAttribute(SAVED) != null;
    }

    /** Keeps the fields of a POST of our own pages and notes its address as the one to return to; does nothing for other requests. */
    static boolean keep(HttpServletRequest request) {
        if (!request.getMethod().equals("POST") || !request.getServletPath().startsWith(Area.ENTRY) || !ours(request)) {
            return false;
        }
        HttpSession session = request.getSession(true);
        Optional<KeptPost> kept =
                KeptPost.of(address(request), request.getParameterMap(), session.getLastAccessedTime());
        kept.ifPresent(post -> session.setAttribute(ATTRIBUTE, post));
        return kept.isPresent();
    }

    static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getServletPath() + (query == null ? "" : "?" + query);
    }

    /** A form on another site must not put words into a person's draft; nor is a body read that is too large or an upload. */
    private static boolean ours(HttpServletRequest request) {
        String from = request.getHeader("Sec-Fetch-Site");
        String type = request.getContentType();
        return (from == null || from.equals("same-origin"))
                && type != null
                && type.startsWith("application/x-www-form-urlencoded")
                && request.getContentLengthLong() <= 3L * KeptPost.LARGEST;
    }
}

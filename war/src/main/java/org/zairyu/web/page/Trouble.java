package org.zairyu.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/** What an exception that left a page means for the person: which page and which status tell it. */
enum Trouble {
    /** Not there, or not this person's: the page does not say which. */
    NOT_FOUND(HttpServletResponse.SC_NOT_FOUND, "/errors/404.xhtml"),
    FORBIDDEN(HttpServletResponse.SC_FORBIDDEN, "/errors/403.xhtml"),
    /** A way of asking that no page of ours uses. */
    WRONG_METHOD(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "/errors/404.xhtml"),
    /** The page was open longer than its session, or the application has moved on since; nothing is broken, so it is no 500. */
    EXPIRED(HttpServletResponse.SC_CONFLICT, "/errors/expired.xhtml"),
    /** The person went away while the answer was written. */
    GONE(0, null),
    UNEXPECTED(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "/errors/500.xhtml");

    // by name: the pages are built without knowing who throws them
    private static final Set<String> NOT_THERE = Set.of("org.zairyu.account.NotFound", "java.io.FileNotFoundException");
    private static final Set<String> NOT_ALLOWED =
            Set.of("org.zairyu.account.NotAllowed", "jakarta.ejb.EJBAccessException");
    private static final Set<String> TOO_LATE =
            Set.of("jakarta.faces.application.ViewExpiredException", "org.zairyu.filing.WrongState");
    private static final Set<String> LEFT = Set.of("org.apache.catalina.connector.ClientAbortException");

    private static final int DEEPEST = 20;

    final int status;
    final String page;

    Trouble(int status, String page) {
        this.status = status;
        this.page = page;
    }

    /** Looks through the layers that page, expression language and container put around the cause. */
    static Trouble of(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            String name = cause.getClass().getName();
            if (NOT_THERE.contains(name)) {
                return NOT_FOUND;
            }
            if (NOT_ALLOWED.contains(name)) {
                return FORBIDDEN;
            }
            if (TOO_LATE.contains(name)) {
                return EXPIRED;
            }
            if (LEFT.contains(name)) {
                return GONE;
            }
            cause = cause.getCause();
        }
        return UNEXPECTED;
    }
}

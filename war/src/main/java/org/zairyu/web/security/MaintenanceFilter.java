package org.zairyu.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.zairyu.calendar.JapanClock;
import org.zairyu.maintenance.MaintenanceBoard;
import org.zairyu.maintenance.PlannedMaintenance;
import org.zairyu.web.page.LookedAt;

/**
 * While a maintenance window is in force, staff get a page that says so in place of every other (L-7); the console goes on, and so do the top page
 * and uploads that are on their way. Answers that arrive then are still saved as a draft, before the page is shown: nothing typed is lost. Nothing
 * is filed.
 */
public class MaintenanceFilter extends HttpFilter {

    private static final String PAGE = "/errors/maintenance.xhtml";
    private static final String FORM = "/portal/entry/form.xhtml";
    private static final String FILING = "/portal/submit.xhtml";

    @Inject
    MaintenanceBoard board;

    @Inject
    JapanClock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Instant now = clock.now();
        Optional<PlannedMaintenance> closed = Area.closes(Area.asked(request)) ? board.inForce(now) : Optional.empty();
        if (closed.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        boolean post = request.getMethod().equals("POST");
        if (post && request.getServletPath().equals(FORM)) {
            chain.doFilter(request, new Unheard(response));
            request.setAttribute("outcome", outcome(request));
        } else if (post && request.getServletPath().equals(FILING)) {
            request.setAttribute("outcome", "notFiled");
        }
        tell(request, response, closed.get(), now);
    }

    /** What another window had saved before is not written over; then the answers wait in the session for a second look. */
    private static String outcome(HttpServletRequest request) {
        return KeptPosts.isSaved(request) || !KeptPosts.keep(request) ? "saved" : "kept";
    }

    private static void tell(
            HttpServletRequest request, HttpServletResponse response, PlannedMaintenance maintenance, Instant now)
            throws IOException, ServletException {
        long seconds = Duration.between(now, maintenance.window().until()).toSeconds();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", Long.toString(Math.max(1, seconds)));
        response.setHeader("Cache-Control", "no-store");
        request.setAttribute("window", maintenance);
        request.setAttribute("again", request.getContextPath() + KeptPosts.address(request));
        request.getRequestDispatcher(PAGE).forward(new LookedAt(request), response);
    }
}

package org.zairyu.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.zairyu.account.NotAllowed;
import org.zairyu.account.NotFound;

/** Turns an exception of a full request into one of our pages; {@link TroubleHandler} does it for ajax. */
@WebFilter(urlPatterns = "/*")
public class TroubleFilter extends HttpFilter {

    /** What pages and scripts of ours send. */
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST");

    /** From a page of ours, or asked by the person themself, such as by loading a page again. */
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            if (!METHODS.contains(request.getMethod())) {
                response.setHeader("Allow", String.join(", ", METHODS));
                tell(Trouble.WRONG_METHOD, null, request, response);
                return;
            }
            requireOwnForm(request);
            requireNumber(request.getQueryString());
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            tell(Trouble.of(e), e, request, response);
        }
    }

    /** What is sent from another site is not taken, whatever it carries. Old browsers do not tell; the view state guards them. */
    private static void requireOwnForm(HttpServletRequest request) {
        String from = request.getHeader("Sec-Fetch-Site");
        if (request.getMethod().equals("POST") && from != null && !OWN.contains(from)) {
            throw new NotAllowed("sent from another site");
        }
    }

    private static void requireNumber(String query) {
        if (!isNumbered(query)) {
            throw new NotFound("address");
        }
    }

    /**
     * An id that is no number names nothing: the page is not found, like any other that is not there. An empty one was left out, and
     * what else stands in the address is looked at as ever, with what the page writes down about it.
     */
    static boolean isNumbered(String query) {
        return query == null || !query.matches("(.*&)?id=(?!\\d{0,18}(&|$)).*");
    }

    private static void tell(
            Trouble trouble, Exception thrown, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (trouble == Trouble.GONE) {
            return;
        }
        if (trouble == Trouble.UNEXPECTED) {
            TroubleReport.write(request, thrown);
        }
        if (response.isCommitted()) {
            return; // too late for another page; the reference is in the log
        }
        response.resetBuffer();
        response.setStatus(trouble.status);
        request.getRequestDispatcher(trouble.page).forward(new LookedAt(request), response);
    }
}

package org.zairyu.web.security;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;

/**
 * Which pages of a session have led on to another page. The pages' framework would take their forms once more, with beans that know
 * nothing of what was there.
 */
final class LeftPages {

    private static final String ATTRIBUTE = LeftPages.class.getName();
    private static final String STATE = "jakarta.faces.ViewState";

    /** More than the views that the framework keeps for a session: older ones expire by themselves. */
    private static final int REMEMBERED = 60;

    private LeftPages() {}

    /** @throws ViewExpiredException when the page that this was sent from has led on already, or never was one */
    static void requireOpen(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        String state = request.getParameter(STATE);
        if ("stateless".equals(state)
                || session != null && state != null && left(session).contains(state)) {
            throw new ViewExpiredException("The page has led on", request.getServletPath());
        }
    }

    /** Notes that a page has led on, when the answer does so. */
    static void note(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        String state = request.getParameter(STATE);
        boolean leads = response.getStatus() == HttpServletResponse.SC_SEE_OTHER;
        if (!leads || session == null || state == null || state.length() > 100) {
            return;
        }
        List<String> all = new ArrayList<>(left(session));
        all.add(state);
        int first = Math.max(0, all.size() - REMEMBERED);
        session.setAttribute(ATTRIBUTE, List.copyOf(all.subList(first, all.size())));
    }

    @SuppressWarnings("unchecked")
    private static List<String> left(HttpSession session) {
        Object left = session.getAttribute(ATTRIBUTE);
        return left == null ? List.of() : (List<String>) left;
    }
}

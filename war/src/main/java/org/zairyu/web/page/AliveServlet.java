package org.zairyu.web.page;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/**
 * "続ける" in the warning before a session ends: 204 while there is one (asking has prolonged it), 410 when it is gone.
 * The header keeps other sites from prolonging it: a form cannot send it.
 */
@WebServlet(urlPatterns = {"/portal/alive", "/console/alive"})
public class AliveServlet extends HttpServlet {

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        if (!"alive".equals(request.getHeader("X-Zairyu"))) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        HttpSession session = request.getSession(false);
        response.setStatus(session == null ? HttpServletResponse.SC_GONE : HttpServletResponse.SC_NO_CONTENT);
    }
}

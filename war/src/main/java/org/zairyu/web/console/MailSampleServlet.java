package org.zairyu.web.console;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.zairyu.notice.MailCatalogue;
import org.zairyu.web.security.CurrentUser;

/** The HTML part of a mail of the catalogue, {@code /console/mail-sample?key=pw.reset}, shown in the page's own frame. */
@WebServlet("/console/mail-sample")
public class MailSampleServlet extends HttpServlet {

    /** Nothing may be loaded by it, and nobody but our own pages may frame it. */
    private static final String POLICY =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    @Inject
    CurrentUser me;

    @Inject
    MailCatalogue catalogue;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<MailCatalogue.Sample> sample = catalogue.sample(me.actor(), request.getParameter("key"));
        if (sample.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/html; charset=UTF-8");
        response.setHeader("Content-Security-Policy", POLICY);
        response.getWriter().write(sample.get().html());
    }
}

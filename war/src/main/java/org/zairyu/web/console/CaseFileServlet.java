package org.zairyu.web.console;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.zairyu.account.NotFound;
import org.zairyu.examination.CasePapers;
import org.zairyu.web.page.Download;
import org.zairyu.web.security.CurrentUser;

/**
 * Hands officers the papers of a case of their bureau: {@code /console/file?case=1&id=2}, shown in the page's own frame. The content
 * passed the checks of its kind when it came in, so a PDF holds no script.
 */
@WebServlet("/console/file")
public class CaseFileServlet extends HttpServlet {

    /** Nothing may be loaded by it, and nobody but our own pages may frame it. */
    private static final String POLICY =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    @Inject
    CurrentUser me;

    @Inject
    CasePapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String caseId = request.getParameter("case");
        String id = request.getParameter("id");
        if (!isId(caseId) || !isId(id)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        CasePapers.Opened opened;
        try {
            opened = papers.open(me.actor(), Long.parseLong(caseId), Long.parseLong(id));
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Download.begin(response, opened.mediaType(), opened.name(), true);
        response.setHeader("Content-Security-Policy", POLICY);
        response.setContentLengthLong(opened.size());
        papers.copyTo(opened, response.getOutputStream());
    }

    private static boolean isId(String text) {
        return text != null && text.matches("\\d{1,18}");
    }
}

package org.zairyu.web.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.zairyu.document.CopyPdf;
import org.zairyu.document.CopySheet;
import org.zairyu.filing.EntryCopy;
import org.zairyu.text.Texts;
import org.zairyu.web.page.Download;
import org.zairyu.web.page.PageLanguage;
import org.zairyu.web.security.CurrentUser;

/** 申請書控え: everything that was entered, as a PDF in the language of the page (F-16). */
@WebServlet("/portal/copy")
public class CopyServlet extends HttpServlet {

    @Inject
    CurrentUser me;

    @Inject
    EntryCopy copies;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Locale locale = PageLanguage.of(request);
        CopySheet sheet = copies.sheet(me.actor(), Long.parseLong(id), locale);
        Download.begin(response, "application/pdf", Texts.get(locale, "filing.copy.title") + ".pdf", false);
        CopyPdf.write(sheet, response.getOutputStream());
    }
}

package org.zairyu.web.portal;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The addresses of one-time links: {@code /link/} or, for officers, {@code /console/link/} and the token. Opening one shows a page with a button and changes nothing, for mail
 * readers open links of their own accord; only the button uses it up.
 */
@WebServlet({"/link/*", "/console/link/*"})
public class LinkServlet extends HttpServlet {

    /** The folder of officers' links: what holds for the console's addresses holds for them. */
    static final String CONSOLE = "/console/link";

    /** Under which the page finds the folder. */
    static final String FOLDER = LinkServlet.class.getName() + ".folder";

    /** Under which the page finds the token. */
    static final String TOKEN = LinkServlet.class.getName();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo();
        request.setAttribute(TOKEN, path == null ? "" : path.substring(1));
        request.setAttribute(FOLDER, request.getServletPath());
        request.getRequestDispatcher("/link.xhtml").forward(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        doGet(request, response);
    }
}

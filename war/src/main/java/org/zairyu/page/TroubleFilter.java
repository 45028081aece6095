package org.zairyu.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Turns an exception of a full request into one of our pages; {@link TroubleHandler} does it for ajax. */
@WebFilter(urlPatterns = "/*")
public class TroubleFilter extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            tell(Trouble.of(e), e, request, response);
        }
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
        request.getRequestDispatcher(trouble.page).forward(request, response);
    }
}

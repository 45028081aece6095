package org.zairyu.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A sign-in page that stood open until its session ended opens anew and asks to type again. What was typed is not kept: a password lies in
 * no session.
 */
public class SignInReopened extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getMethod().equals("POST") && request.getSession(false) == null) {
            Sessions.noteReopened(request);
            Redirects.send(request, response, request.getServletPath());
        } else {
            chain.doFilter(request, response);
        }
    }
}

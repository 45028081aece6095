package org.zairyu.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Stops what comes from networks that the operator has not listed (L-6), before any page reads it. */
public class NetworkFilter extends HttpFilter {

    @Inject
    NetworkAccess networks;

    @Inject
    Elsewhere elsewhere;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (networks.allows(request)) {
            chain.doFilter(request, response);
        } else {
            elsewhere.tell(request, response);
        }
    }
}

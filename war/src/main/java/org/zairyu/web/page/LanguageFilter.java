package org.zairyu.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code ?lang=en} on any page keeps the language in a cookie and shows the same page again. It reads the query itself:
 * asking the request for a parameter would read the body of an upload.
 */
@WebFilter(urlPatterns = "/*")
public class LanguageFilter extends HttpFilter {

    private static final Pattern PARAMETER = Pattern.compile("(?:^|&)lang=([a-z]{2})(?:&|$)");

    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Locale wanted = "GET".equals(request.getMethod()) ? wanted(request.getQueryString()) : null;
        if (wanted == null) {
            chain.doFilter(request, response);
            return;
        }
        response.addCookie(cookie(wanted, request.isSecure()));
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(PageAddress.here(request.getRequestURI(), request.getQueryString()));
    }

    private static Locale wanted(String query) {
        Matcher found = PARAMETER.matcher(query == null ? "" : query);
        return found.find() ? PageLanguage.offered(found.group(1)) : null;
    }

    static Cookie cookie(Locale language, boolean secure) {
        Cookie cookie = new Cookie(PageLanguage.COOKIE, language.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}

package org.zairyu.web.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;

/** In which of the two languages a request is answered: as chosen before, else as the browser asks, else Japanese. */
public final class PageLanguage {

    static final String COOKIE = "lang";

    /** The attribute of a request that has just chosen another language. */
    static final String CHOSEN = PageLanguage.class.getName();

    private PageLanguage() {}

    /** For servlets and filters; pages have {@code view.locale}. */
    public static Locale of(HttpServletRequest request) {
        return request.getAttribute(CHOSEN) instanceof Locale now
                ? now
                : of(chosen(request.getCookies()), request.getHeader("Accept-Language"));
    }

    /**
     * Who is recorded as a reader of English gets English pages from now on, unless this browser has chosen. Japanese is what is recorded
     * where nobody said anything: it overrules no browser.
     */
    public static void recorded(HttpServletRequest request, HttpServletResponse response, String language) {
        Locale recorded = offered(language);
        if (Locale.ENGLISH.equals(recorded) && offered(chosen(request.getCookies())) == null) {
            response.addCookie(LanguageFilter.cookie(recorded, request.isSecure()));
            request.setAttribute(CHOSEN, recorded);
        }
    }

    /** @param chosen what the cookie says, may be null or anything; @param accepted the header Accept-Language or null */
    static Locale of(String chosen, String accepted) {
        Locale byCookie = offered(chosen);
        return byCookie != null ? byCookie : asked(accepted);
    }

    /** The offered language with this code, or null. */
    static Locale offered(String code) {
        if ("ja".equals(code)) {
            return Locale.JAPANESE;
        }
        return "en".equals(code) ? Locale.ENGLISH : null;
    }

    private static Locale asked(String accepted) {
        for (Locale.LanguageRange range : ranges(accepted)) {
            Locale language = offered(range.getRange().split("-")[0]);
            if (language != null && range.getWeight() > 0) {
                return language;
            }
        }
        return Locale.JAPANESE;
    }

    private static List<Locale.LanguageRange> ranges(String accepted) {
        if (accepted == null || accepted.isBlank()) {
            return List.of();
        }
        try {
            return Locale.LanguageRange.parse(accepted);
        } catch (IllegalArgumentException e) {
            return List.of(); // a header no browser sends
        }
    }

    private static String chosen(Cookie[] cookies) {
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (COOKIE.equals(cookie.getName())) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }
}

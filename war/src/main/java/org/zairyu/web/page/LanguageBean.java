package org.zairyu.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.zairyu.text.Texts;

/** The page's own language and the link to the other one. */
@Named("language")
@RequestScoped
public class LanguageBean {

    @Inject
    HttpServletRequest request;

    public Locale getLocale() {
        return PageLanguage.of(request);
    }

    public String getCode() {
        return getLocale().getLanguage();
    }

    public String getOther() {
        return "ja".equals(getCode()) ? "en" : "ja";
    }

    public String getSwitchHref() {
        return PageAddress.switchTo(getOther(), query());
    }

    /** The address of this page, to come back to by a plain link. */
    public String getHere() {
        return PageAddress.here(request.getRequestURI(), query());
    }

    /** A text in the other language, for a page that says it in both. */
    public String inOther(String key) {
        return Texts.get(Locale.forLanguageTag(getOther()), key);
    }

    /** Seconds as whole minutes. */
    public int minutes(int seconds) {
        return seconds / 60;
    }

    private String query() {
        // an error page is shown under the address that failed
        Object failed = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        return failed != null ? failed.toString() : request.getQueryString();
    }
}

package org.zairyu.web.page;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The address of a page without, or with another, language in its query; text in, text out. */
final class PageAddress {

    private static final String PARAMETER = "lang=";

    private PageAddress() {}

    /** @param query as in the request, may be null; returns what is left, without a leading ?, may be empty */
    static String withoutLanguage(String query) {
        if (query == null) {
            return "";
        }
        return Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith(PARAMETER))
                .collect(Collectors.joining("&"));
    }

    /** A link to the page itself in another language. */
    static String switchTo(String code, String query) {
        String rest = withoutLanguage(query);
        return "?" + (rest.isEmpty() ? "" : rest + "&") + PARAMETER + code;
    }

    /** A path on this server: a path that begins with two slashes would be read as the name of another one. */
    static String here(String path, String query) {
        String rest = withoutLanguage(query);
        return "/" + path.replaceFirst("^[/\\\\]+", "") + (rest.isEmpty() ? "" : "?" + rest);
    }
}

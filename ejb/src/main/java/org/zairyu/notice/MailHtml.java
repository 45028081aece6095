package org.zairyu.notice;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A mail's text as plain HTML: one column, nothing fetched from anywhere, all that came from values escaped, only the portal's own addresses to be pressed. */
final class MailHtml {
    private MailHtml() {}

    /** @param portalUrl addresses that begin so can be pressed, no others: a value that somebody typed never can */
    static String of(String body, String portalUrl) {
        String[] parts = body.split("\n-{10,}\n", 2);
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"ja\">\n<head><meta charset=\"UTF-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width\"></head>\n<body>\n")
                .append(part("ja", parts[0], portalUrl));
        if (parts.length > 1) {
            html.append("<hr>\n").append(part("en", parts[1], portalUrl));
        }
        return html.append("</body>\n</html>\n").toString();
    }

    private static String part(String language, String text, String portalUrl) {
        String paragraphs = List.of(text.strip().split("\n\\s*\n")).stream()
                .map(paragraph -> "<p>" + linked(escape(paragraph), portalUrl).replace("\n", "<br>\n") + "</p>\n")
                .collect(Collectors.joining());
        return "<div lang=\"" + language + "\">\n" + paragraphs + "</div>\n";
    }

    private static String linked(String escaped, String portalUrl) {
        Pattern own = Pattern.compile(Pattern.quote(escape(portalUrl)) + "(?![\\w.:@-])[\\w/.\\-\u2022]*");
        return own.matcher(escaped).replaceAll(found -> {
            String address = Matcher.quoteReplacement(found.group());
            return "<a href=\"" + address + "\">" + address + "</a>";
        });
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

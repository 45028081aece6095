package org.zairyu.notice;

import java.util.List;
import java.util.stream.Collectors;

/** A mail's text as plain HTML: one column, nothing fetched from anywhere, all that came from values escaped. */
final class MailHtml {
    private MailHtml() {}

    static String of(String body) {
        String[] parts = body.split("\n-{10,}\n", 2);
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"ja\">\n<head><meta charset=\"UTF-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width\"></head>\n<body>\n")
                .append(part("ja", parts[0]));
        if (parts.length > 1) {
            html.append("<hr>\n").append(part("en", parts[1]));
        }
        return html.append("</body>\n</html>\n").toString();
    }

    private static String part(String language, String text) {
        String paragraphs = List.of(text.strip().split("\n\\s*\n")).stream()
                .map(paragraph -> "<p>" + escape(paragraph).replace("\n", "<br>\n") + "</p>\n")
                .collect(Collectors.joining());
        return "<div lang=\"" + language + "\">\n" + paragraphs + "</div>\n";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

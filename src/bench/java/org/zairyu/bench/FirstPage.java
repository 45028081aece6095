package org.zairyu.bench;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a browser that was never here asks for before the first page is whole.
 *
 * @param bytes on the line, packed as the server packs them
 */
record FirstPage(int requests, long bytes) {

    private static final Pattern LINKED =
            Pattern.compile("<(?:link|script|img|use)\\b[^>]*?\\b(?:href|src)=\"([^\"#]+)");

    static FirstPage of(Server server) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(server);
        String text = visitor.get("").require(200).text();
        Set<String> linked = new LinkedHashSet<>();
        Matcher found = LINKED.matcher(text);
        while (found.find()) {
            linked.add(found.group(1).replace("&amp;", "&"));
        }
        for (String address : linked) {
            visitor.get(address).require(200);
        }
        return new FirstPage(1 + linked.size(), visitor.received());
    }
}

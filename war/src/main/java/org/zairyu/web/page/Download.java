package org.zairyu.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The head of an answer that is a file: its fixed type, and its name as RFC 6266 writes it. */
public final class Download {

    private Download() {}

    /**
     * @param type the media type, never taken from the sender
     * @param name as the sender called the file; only ever data
     * @param shown true to show it in the page, false to save it
     */
    public static void begin(HttpServletResponse response, String type, String name, boolean shown) {
        response.setContentType(type);
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        response.setHeader("Content-Disposition", (shown ? "inline" : "attachment") + "; filename*=UTF-8''" + encoded);
    }
}

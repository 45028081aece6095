package org.zairyu.browser;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The watch itself: each fault that a page can have is noticed. */
class VisitIT {
    private static HttpServer server;

    @BeforeAll
    static void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", VisitIT::answer);
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String fault =
                switch (path) {
                    case "/image" -> "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>";
                    case "/wide" -> "<p class='wide'>wide</p><link rel='stylesheet' href='/wide.css'>";
                    case "/style" -> "<p style='color:red'>inline</p>";
                    case "/script" -> "<script src='/broken.js'></script>";
                    case "/elsewhere" -> "<img alt='' src='http://localhost:"
                            + server.getAddress().getPort() + "/x'>";
                    case "/missing" -> "<p>???filing.unknown???</p>";
                    default -> "";
                };
        String body = path.endsWith(".css")
                ? ".wide{width:600px}"
                : path.endsWith(".js")
                        ? "throw new Error('broken')"
                        : "<!doctype html><html lang='ja'><head><title>題</title><link rel='icon' href='data:,'>"
                                + "</head><body><main><h1>題</h1>" + fault + "</main></body></html>";
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .set(
                        "Content-Type",
                        path.endsWith(".css")
                                ? "text/css"
                                : path.endsWith(".js") ? "text/javascript" : "text/html; charset=utf-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", "style-src 'self'; script-src 'self'");
        exchange.sendResponseHeaders(path.equals("/gone") ? 404 : 200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void look(String path, Locale language) {
        URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        try (Visit visit = Browser.visit(base, language)) {
            visit.open(path).look("watch" + path.replace('/', '-'));
        }
    }

    @Test
    void aSoundPagePasses() {
        assertDoesNotThrow(() -> look("/sound", Locale.JAPANESE));
    }

    @ParameterizedTest
    @CsvSource({
        "/image, image-alt",
        "/wide, too wide",
        "/style, CSP style-src",
        "/script, broken",
        "/elsewhere, another host",
        "/missing, missing in the bundle",
        "/gone, 404"
    })
    void aFaultIsNoticed(String path, String words) {
        AssertionError noticed = assertThrows(AssertionError.class, () -> look(path, Locale.JAPANESE));
        assertTrue(noticed.getMessage().contains(words), noticed::getMessage);
    }

    @Test
    void aPageInTheWrongLanguageIsNoticed() {
        assertThrows(AssertionError.class, () -> look("/sound", Locale.ENGLISH));
    }
}

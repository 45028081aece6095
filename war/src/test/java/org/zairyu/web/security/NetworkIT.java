package org.zairyu.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zairyu.Requirement;

/** From where the portal and the console answer; the tests' own proxy tells the address. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NetworkIT {

    private static final String JAPAN = "133.11.0.1";
    private static final String ABROAD = "203.0.113.5";
    private static final String OFFICE = "198.51.100.7";

    @ArquillianResource
    private URI base;

    @ParameterizedTest
    @CsvSource({
        "/, 133.11.0.1, 200",
        "/login.xhtml, 2001:200::1, 200",
        "/, 203.0.113.5, 403",
        "/login.xhtml, 203.0.113.5, 403",
        "/forgot.xhtml, 203.0.113.5, 403",
        "/link, 203.0.113.5, 403",
        "/nothing, 203.0.113.5, 403",
        "/portal/home.xhtml, 203.0.113.5, 403",
        "/portal/file?id=1&what=photo, 203.0.113.5, 403",
        "/console/login.xhtml, 198.51.100.7, 200",
        "/console/login.xhtml, 133.11.0.1, 403",
        "/console/home.xhtml, 133.11.0.1, 403",
        "/privacy.xhtml, 203.0.113.5, 200"
    })
    @Requirement("L-6")
    void eachSideAnswersToItsOwnNetworks(String path, String address, int status) {
        assertEquals(status, new Wire(base).from(address).get(path).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login.xhtml", "/portal/home.xhtml", "/console/home.xhtml"})
    @Requirement("L-6")
    void elsewhereThereIsAPageInBothLanguagesAndNothingElse(String path) {
        HttpResponse<String> answer = new Wire(base).from(ABROAD).get(path);
        String page = answer.body();
        boolean console = path.startsWith("/console");
        assertTrue(page.contains(console ? "登録されたネットワークからだけ" : "日本国内から利用してください"), page);
        assertTrue(page.contains(console ? "only available from registered networks" : "from within Japan"), page);
        assertTrue(page.contains(ABROAD), page);
        assertFalse(page.contains("<form"), page);
        assertEquals(List.of(), answer.headers().allValues("Set-Cookie"));
        assertEquals(List.of("no-store"), answer.headers().allValues("Cache-Control"));
        assertEquals(1, answer.headers().allValues("Content-Security-Policy").size());
        String sheet = page.replaceFirst(
                "(?s).*<link rel=\"stylesheet\"[^>]*href=\"([^\"]*)\".*|.*<link[^>]*href=\"([^\"]*css[^\"]*)\".*",
                "$1$2");
        assertEquals(
                200,
                new Wire(base).from(ABROAD).get(sheet.replace("&amp;", "&")).statusCode());
    }

    @Test
    @Requirement("L-6")
    void whatIsSentFromElsewhereIsNotRead() {
        Wire staff = new Wire(base).signIn("R4SEKYAMAS", "yamabuki-no-saka-47");
        Map<String, String> form = Wire.form(staff.get("/portal/home.xhtml").body(), "out");
        HttpResponse<String> answer = staff.from(ABROAD).post("/portal/home.xhtml", form);
        assertEquals(403, answer.statusCode());
        assertTrue(answer.body().contains("from within Japan"), answer::body);
        assertEquals(200, staff.from(JAPAN).get("/portal/home.xhtml").statusCode(), "the session goes on at home");
    }

    @Test
    @Requirement("L-6")
    void theConsolesListIsReplacedWhileTheServerRuns() throws IOException {
        Path list = Path.of(System.getProperty("zairyu.target"), "test-classes", "console-networks.txt");
        String before = Files.readString(list);
        Wire wire = new Wire(base);
        try {
            Files.writeString(list, before + "192.0.2.0/24 # one more\n");
            assertEquals(200, wire.from("192.0.2.9").get("/console/login.xhtml").statusCode());
            Files.writeString(list, before + "half a li");
            assertEquals(200, wire.from("192.0.2.9").get("/console/login.xhtml").statusCode());
            assertTrue(health().contains("\"console\":\"kept\""), this::health);
        } finally {
            Files.writeString(list, before);
        }
        assertEquals(403, wire.from("192.0.2.9").get("/console/login.xhtml").statusCode());
        assertEquals(200, wire.from(OFFICE).get("/console/login.xhtml").statusCode());
        assertTrue(health().contains("\"console\":\"current\""), this::health);
    }

    private String health() {
        return new Wire(base).get("/health/ready").body();
    }

    @Test
    @Requirement("L-6")
    void refusalsAreCounted() {
        new Wire(base).from(ABROAD).get("/");
        String metrics = new Wire(base).get("/metrics").body();
        assertTrue(metrics.matches("(?s).*zairyu_refused_networks_total\\{[^}]*side=\"portal\"[^}]*}.*"), metrics);
    }
}

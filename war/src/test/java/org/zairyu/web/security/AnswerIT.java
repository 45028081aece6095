package org.zairyu.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each answer says to a browser, and how odd requests are answered. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AnswerIT {

    @ArquillianResource
    private URI base;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/login.xhtml",
                "/portal/home.xhtml",
                "/portal/file?id=1&what=photo",
                "/console/home.xhtml",
                "/nothing"
            })
    void everyAnswerSaysWhatABrowserMustNotDo(String path) {
        HttpResponse<String> answer = new Wire(base).get(path);
        assertEquals(List.of("nosniff"), answer.headers().allValues("X-Content-Type-Options"));
        assertEquals(List.of("no-referrer"), answer.headers().allValues("Referrer-Policy"));
        List<String> policy = answer.headers().allValues("Content-Security-Policy");
        assertEquals(1, policy.size());
        assertTrue(policy.get(0).contains("frame-ancestors 'none'"), policy::toString);
        assertFalse(policy.get(0).contains("unsafe"), policy::toString);
        assertTrue(answer.headers().firstValue("Server").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND", "ODD"})
    void aMethodThatNoPageUsesGetsAPageOfOurs(String method) {
        for (String path : new String[] {"/", "/login.xhtml", "/nothing"}) {
            HttpResponse<String> answer = new Wire(base).method(method, path);
            assertEquals(405, answer.statusCode(), path);
            assertTrue(answer.body().contains("<title>ページが見つかりません"), answer::body);
            assertEquals(List.of("GET, HEAD, POST"), answer.headers().allValues("Allow"));
        }
    }

    @Test
    void whatPagesAreMadeOfIsNotOpenedByItself() {
        for (String path : new String[] {"/errors/500.xhtml", "/resources/z/action.xhtml"}) {
            HttpResponse<String> answer = new Wire(base).get(path);
            assertEquals(403, answer.statusCode(), path);
            assertTrue(answer.body().contains("<title>この画面は利用できません"), answer::body);
        }
    }

    @Test
    void aRedirectNamesNoHost() {
        Wire staff = new Wire(base).signIn("R4SEKYAMAS", "yamabuki-no-saka-47");
        HttpResponse<String> answer =
                staff.get(staff.first("/portal/application.xhtml?id=", one -> one.statusCode() != 200));
        assertEquals(303, answer.statusCode());
        assertTrue(Wire.location(answer).startsWith("/portal/entry/form.xhtml?id="), Wire.location(answer));
        answer.headers()
                .allValues("Set-Cookie")
                .forEach(cookie -> assertTrue(cookie.toLowerCase().contains("samesite=lax"), cookie));
    }

    @Test
    void whatAnotherSiteSendsIsNotTaken() {
        Wire staff = new Wire(base).signIn("R4SEKYAMAS", "yamabuki-no-saka-47");
        Map<String, String> form = Wire.form(staff.get("/portal/home.xhtml").body(), "out");
        HttpResponse<String> answer = staff.post("/portal/home.xhtml", form, "Sec-Fetch-Site", "cross-site");
        assertEquals(403, answer.statusCode());
        assertEquals(
                200,
                staff.post("/portal/home.xhtml", form, "Sec-Fetch-Site", "same-origin")
                        .statusCode());
    }

    @Test
    void anUploadThatIsNoFormOfOursIsNotTaken() {
        Wire staff = new Wire(base).signIn("R4SEKYAMAS", "yamabuki-no-saka-47");
        assertEquals(
                403,
                staff.post("/portal/upload?id=1&what=documents", Map.of("a", "b"))
                        .statusCode());
    }
}

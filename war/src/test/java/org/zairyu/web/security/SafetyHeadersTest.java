package org.zairyu.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zairyu.Requirement;

/** What is said with every answer before a page or servlet says more. */
@Requirement("S-2")
class SafetyHeadersTest {

    private final Map<String, Object> told = new TreeMap<>();

    @Test
    void anAnswerBeginsWithNothingAllowed() throws IOException {
        answer("/privacy.xhtml", false);
        assertEquals(
                "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
                told.get("Content-Security-Policy"));
        assertEquals("nosniff", told.get("X-Content-Type-Options"));
        assertEquals("no-referrer", told.get("Referrer-Policy"));
        assertEquals("same-origin", told.get("Cross-Origin-Opener-Policy"));
        assertEquals("same-origin", told.get("Cross-Origin-Resource-Policy"));
        assertTrue(String.valueOf(told.get("Permissions-Policy")).contains("camera=()"));
        assertFalse(told.containsKey("Strict-Transport-Security"));
    }

    @ParameterizedTest
    @CsvSource({
        "/portal/home.xhtml, true",
        "/portal/file, true",
        "/console/case.xhtml, true",
        "/console/login.xhtml, true",
        "/login.xhtml, true",
        "/link, true",
        "/privacy.xhtml, false"
    })
    void whatIsForOnePersonIsStoredByNobody(String path, boolean personal) throws IOException {
        answer(path, false);
        assertEquals(personal ? "no-store" : null, told.get("Cache-Control"));
    }

    @Test
    void overTlsBrowsersStayThere() throws IOException {
        answer("/login.xhtml", true);
        assertEquals("max-age=31536000; includeSubDomains", told.get("Strict-Transport-Security"));
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void noCookieIsForScriptsOrForOtherSites(boolean secure) throws IOException {
        HttpServletResponse answer = answer("/login.xhtml", secure);
        answer.addCookie(new Cookie("flash", "1"));
        Cookie sent = (Cookie) told.get("cookie");
        assertTrue(sent.isHttpOnly());
        assertEquals(secure, sent.getSecure());
        assertEquals("Lax", sent.getAttribute("SameSite"));
    }

    @Test
    void aPagesPolicyTakesThePlaceOfTheFirst() throws IOException {
        HttpServletResponse answer = answer("/login.xhtml", false);
        answer.addHeader("Content-Security-Policy", "default-src 'self'");
        assertEquals("default-src 'self'", told.get("Content-Security-Policy"));
        assertFalse(told.containsKey("added"));
    }

    private HttpServletResponse answer(String path, boolean secure) throws IOException {
        HttpServletRequest request =
                fake(HttpServletRequest.class, (name, values) -> name.equals("getServletPath") ? path : null);
        HttpServletResponse response = fake(HttpServletResponse.class, (name, values) -> {
            switch (name) {
                case "setHeader" -> told.put((String) values[0], values[1]);
                case "addHeader" -> told.put("added", values[0]);
                case "addCookie" -> told.put("cookie", values[0]);
                default -> throw new UnsupportedOperationException(name);
            }
            return null;
        });
        return SafetyHeaders.answer(request, response, secure);
    }

    private interface Does {
        Object what(String name, Object[] values);
    }

    private static <T> T fake(Class<T> type, Does does) {
        return type.cast(Proxy.newProxyInstance(
                SafetyHeadersTest.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, values) -> does.what(method.getName(), values)));
    }
}

package org.zairyu.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zairyu.Requirement;

/** Sessions begin under a new id, end on the server, and act only on forms of our own pages (S-2). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Requirement("S-2")
class SessionIT {

    private static final String NAME = "R4SEKYAMAS";
    private static final String PASSWORD = "yamabuki-no-saka-47";
    private static final String HOME = "/portal/home.xhtml";

    @ArquillianResource
    private URI base;

    @Test
    void theIdOfTheSessionChangesAtSignIn() {
        Wire visitor = new Wire(base);
        visitor.get(HOME);
        String before = visitor.session();
        assertFalse(before.isEmpty());
        visitor.signIn(NAME, PASSWORD);
        assertNotEquals(before, visitor.session());
        Wire whoKnowsTheNewOne = new Wire(base);
        whoKnowsTheNewOne.bring(visitor.session());
        assertEquals(200, whoKnowsTheNewOne.get(HOME).statusCode());
        Wire whoKnewTheOldOne = new Wire(base);
        whoKnewTheOldOne.bring(before);
        assertEquals("/login.xhtml", Wire.location(whoKnewTheOldOne.get(HOME)));
    }

    @Test
    void anIdFromElsewhereIsNotTaken() {
        Wire visitor = new Wire(base);
        visitor.bring("0123456789abcdef0123456789abcdef");
        visitor.get(HOME);
        assertNotEquals("0123456789abcdef0123456789abcdef", visitor.session());
    }

    @Test
    void aSessionIsDeadAfterSigningOut() {
        Wire visitor = new Wire(base).signIn(NAME, PASSWORD);
        String session = visitor.session();
        Map<String, String> form = Wire.form(visitor.get(HOME).body(), "out");
        HttpResponse<String> out =
                visitor.post(HOME, withButton(visitor.get(HOME).body(), form));
        assertEquals("/login.xhtml", Wire.location(out), () -> out.statusCode() + " " + out.body());
        Wire whoKeptTheCookie = new Wire(base);
        whoKeptTheCookie.bring(session);
        assertEquals("/login.xhtml", Wire.location(whoKeptTheCookie.get(HOME)));
    }

    private static Map<String, String> withButton(String page, Map<String, String> form) {
        Matcher button = Pattern.compile("name=\"(out:[^\"]*)\"").matcher(page);
        assertTrue(button.find(), "no button to sign out");
        form.put(button.group(1), "");
        return form;
    }

    @Test
    void theCookieIsNotForScriptsAndNotForOtherSites() {
        HttpResponse<String> answer = new Wire(base).get(HOME);
        List<String> cookies = answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("zairyu="))
                .toList();
        assertEquals(1, cookies.size());
        String cookie = cookies.get(0).toLowerCase();
        assertTrue(cookie.contains("httponly") && cookie.contains("samesite=lax"), cookie);
        assertFalse(cookie.contains("domain="), cookie);
    }

    @Test
    void noAddressCarriesTheSession() {
        Wire visitor = new Wire(base);
        HttpResponse<String> led = visitor.get(HOME);
        String to = led.headers().firstValue("Location").orElseThrow();
        assertFalse(to.contains(";") || to.contains(visitor.session()), to);
        String page = visitor.signIn(NAME, PASSWORD).get(HOME).body();
        assertFalse(page.contains(visitor.session()) || page.contains(";jsessionid"), "no id in the page's addresses");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/portal/password.xhtml", "/portal/address.xhtml", "/portal/entry/step1.xhtml"})
    void aFormWithoutTheStateOfItsPageDoesNothing(String page) {
        Wire visitor = new Wire(base).signIn(NAME, PASSWORD);
        for (String state : new String[] {"", "1:1", "-1234567890123456789:123456789012345678"}) {
            HttpResponse<String> answer = visitor.post(
                    page, Map.of("form", "form", "form:save:button", "", "jakarta.faces.ViewState", state));
            assertTrue(
                    List.of(303, 403, 404, 409).contains(answer.statusCode()), () -> page + ": " + answer.statusCode());
        }
        HttpResponse<String> bare = visitor.post(page, Map.of("form", "form", "form:save:button", ""));
        assertFalse(bare.body().contains("class=\"note note--done flash\""), bare::body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "guessed"})
    void anUploadWithoutThePagesTokenIsNotTaken(String token) {
        Wire visitor = new Wire(base).signIn(NAME, PASSWORD);
        HttpResponse<String> answer = visitor.post(
                "/portal/upload?id=1&what=documents",
                Map.of("a", "b"),
                "X-Zairyu-Token",
                token,
                "X-Zairyu-Name",
                "a.pdf");
        assertEquals(403, answer.statusCode());
    }

    @Test
    void aSessionIsProlongedOnlyByOurScript() {
        Wire visitor = new Wire(base).signIn(NAME, PASSWORD);
        assertEquals(400, visitor.post("/portal/alive", Map.of()).statusCode());
        assertEquals(
                204,
                visitor.post("/portal/alive", Map.of(), "X-Zairyu", "alive").statusCode());
    }

    @Test
    @Requirement("L-2")
    void unknownAndWrongHaveTheSameWords() {
        String unknown = words("R9ZZZZZZZZ", "no-such-password-here");
        assertTrue(unknown.contains("role=\"alert\"") || unknown.contains("error"), unknown);
        assertEquals(unknown, words("RBSHKKMRAK", "no-such-password-here"), "an account whose password has ended");
        assertEquals(unknown, words("R5SHCKATEG", "no-such-password-here"), "an account in use");
    }

    /** The page without what is anew in each. */
    private String words(String name, String password) {
        HttpResponse<String> answer = new Wire(base).tryToSignIn("/login.xhtml", name, password);
        return answer.statusCode()
                + answer.body()
                        .replaceAll("nonce=\"[^\"]*\"", "")
                        .replaceAll("csp[.]init\\('[^']*'\\)", "")
                        .replaceAll("value=\"[^\"]*\"", "")
                        .replace(name, "");
    }
}

package org.zairyu.web.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zairyu.journey.Someone;

/** Asks the server without a browser: what a second click, an old tab or another site sends. Follows no redirect. */
final class Wire {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\"[^>]*value=\"([^\"]*)\"");
    private static final long PAUSE_MILLIS = 500;
    private static final String SECOND_STEP = "/console/code.xhtml";
    private static final Pattern APPLICATION = Pattern.compile("application.xhtml[?]id=(\\d+)");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI base;
    private String address;

    Wire(URI base) {
        this.base = base;
    }

    /** Signs in as a staff user of the sample data. */
    Wire signIn(String name, String password) {
        return signIn("/login.xhtml", name, password);
    }

    /** Signs in as somebody of the sample data, officers with both steps. */
    Wire signIn(Someone who) {
        signIn(who.page(), who.id(), who.password());
        if (who.page().startsWith("/console")) {
            Map<String, String> form = form(get(SECOND_STEP).body(), "form");
            form.put("form:code:input", who.freshCode(Wire::rest));
            form.put("form:enter:button", "");
            HttpResponse<String> answer = post(SECOND_STEP, form);
            if (answer.statusCode() != 303) {
                throw new AssertionError("The code was refused: " + answer.statusCode());
            }
        }
        return this;
    }

    /** Half a second goes by on a timer, as a browser rests, and nothing is asked of the server meanwhile. */
    private static void rest() {
        CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS))
                .join();
    }

    private Wire signIn(String signInPage, String name, String password) {
        HttpResponse<String> answer = tryToSignIn(signInPage, name, password);
        if (answer.statusCode() != 303) {
            throw new AssertionError("The sign-in was refused: " + answer.statusCode());
        }
        return this;
    }

    /** What the sign-in page answers to a name and a password. */
    HttpResponse<String> tryToSignIn(String signInPage, String name, String password) {
        Map<String, String> form = form(get(signInPage).body(), "login");
        form.put("login:name:input", name);
        form.put("login:password:input", password);
        form.put("login:signIn:button", "");
        return post(signInPage, form);
    }

    /** The id of the session, as the browser keeps it. */
    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("zairyu"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** As a browser that brings the id of a session from elsewhere. */
    void bring(String session) {
        HttpCookie cookie = new HttpCookie("zairyu", session);
        cookie.setPath("/");
        cookie.setDomain(base.getHost());
        cookie.setVersion(0);
        cookies.getCookieStore().add(base, cookie);
    }

    /** What follows comes from that address, by the word of the tests' proxy. */
    Wire from(String client) {
        address = client;
        return this;
    }

    /** As when the server has ended the session. */
    void forgetSession() {
        cookies.getCookieStore().removeAll();
    }

    HttpResponse<String> get(String path) {
        return send(ask(path).GET());
    }

    HttpResponse<String> method(String method, String path) {
        return send(ask(path).method(method, BodyPublishers.noBody()));
    }

    HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        String body = form.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = ask(path).header("Content-Type", "application/x-www-form-urlencoded");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.POST(BodyPublishers.ofString(body)));
    }

    /** Sends a file as the script of the pages does. */
    HttpResponse<String> upload(String path, String token, byte[] file) {
        return send(ask(path)
                .headers("X-Zairyu-Token", token, "X-Zairyu-Name", "file.pdf")
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(file)));
    }

    /** The first page about one of the staff user's own applications whose answer is as wanted. */
    String first(String page, Predicate<HttpResponse<String>> wanted) {
        return applications().stream()
                .map(id -> page + id)
                .filter(path -> wanted.test(get(path)))
                .findFirst()
                .orElseThrow();
    }

    /** The ids of the staff user's own applications, as their list shows them. */
    private List<String> applications() {
        return APPLICATION
                .matcher(get("/portal/list.xhtml").body())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** What a form of a page sends before a person has filled it; the page's other forms have nothing hidden that it lacks. */
    static Map<String, String> form(String page, String id) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put(id, id);
        Matcher hidden = HIDDEN.matcher(page);
        while (hidden.find()) {
            if (hidden.group(1).matches("primefaces.nonce|jakarta.faces.ViewState")) {
                form.put(hidden.group(1), hidden.group(2));
            }
        }
        return form;
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private HttpRequest.Builder ask(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).header("Accept-Language", "ja");
        return address == null ? request : request.header("X-Forwarded-For", address);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

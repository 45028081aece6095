package org.zairyu.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** One browser: its cookies, its connection, pages packed as browsers take them. Follows no redirect by itself. */
final class Visitor {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Server server;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client;
    private long received;

    Visitor(Server server) {
        this.server = server;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .connectTimeout(PATIENCE)
                .build();
    }

    /** A visitor who has signed in. */
    static Visitor signedIn(Server server, Account account) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(server);
        visitor.signIn(account);
        return visitor;
    }

    void signIn(Account account) throws IOException, InterruptedException {
        signIn("login.xhtml", account);
    }

    /** An officer's page is {@code console/login.xhtml}. */
    void signIn(String path, Account account) throws IOException, InterruptedException {
        WebPage page = get(path);
        Map<String, String> fields = page.fields("login");
        fields.put("login:name:input", account.name());
        fields.put("login:password:input", account.password());
        page.press(fields, "login", "login:signIn");
        WebPage answer = post(page.action("login"), fields).require(303);
        if (account.secret() != null) {
            WebPage second = get("console/code.xhtml");
            Map<String, String> code = second.fields("form");
            code.put("form:code:input", AppCode.now(account.secret()));
            second.press(code, "form", "form:enter");
            answer = post(second.action("form"), code).require(303);
        }
        if (!answer.location().endsWith("home.xhtml")) {
            throw new IllegalStateException(account.name() + " was not signed in");
        }
    }

    /** The same session in another browser: a code of the second factor is good once. */
    Visitor shared() {
        Visitor other = new Visitor(server);
        cookies.getCookieStore()
                .getCookies()
                .forEach(cookie -> other.cookies.getCookieStore().add(server.address(), cookie));
        return other;
    }

    /** As if the browser had never been here. */
    void forget() {
        cookies.getCookieStore().removeAll();
    }

    WebPage get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    WebPage post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** A file as the page's own script sends it. */
    WebPage upload(String path, String token, InputStream content) throws IOException, InterruptedException {
        return send(request(path)
                .header("X-Zairyu-Token", token)
                .header("X-Zairyu-Name", "documents.pdf")
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofInputStream(() -> content)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.address().resolve(path))
                .timeout(PATIENCE)
                .header("Accept-Encoding", "gzip");
    }

    private WebPage send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        boolean packed = answer.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equals)
                .isPresent();
        byte[] sent = answer.body().readAllBytes();
        received += sent.length;
        try (InputStream plain = new ByteArrayInputStream(sent);
                InputStream body = packed ? new GZIPInputStream(plain) : plain) {
            String text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
            return new WebPage(
                    answer.statusCode(), answer.headers().firstValue("Location").orElse(""), text);
        }
    }

    /** Bytes of all answers so far, as they came. */
    long received() {
        return received;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

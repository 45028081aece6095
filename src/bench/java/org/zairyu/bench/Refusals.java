package org.zairyu.bench;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How long it takes to be refused, by the reason, one client, the reasons in turn: times must not tell who exists. The reset is measured
 * beside it, with a pair that belongs together and with one that does not.
 */
final class Refusals {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int NAME_LENGTH = 10;
    private static final int FREE = 4;
    private static final int PASSES = 10;
    private static final int LOOKS = 4;
    private static final String WRONG = "not-the-password-77";

    /** Of the sample data: their passwords are right, and they are refused all the same. */
    private static final Account EXPIRED = new Account("RBSH-KKMR-AK", "amagasa-no-mizutama-40", null, null);

    private static final Account DELETED = new Account("RCSH-KXKA-TK", "hanashobu-no-ike-65", null, null);

    private final Server server;
    private final List<Account> accounts;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Watch.Times> times = new LinkedHashMap<>();

    Refusals(Server server, List<Account> accounts) {
        this.server = server;
        this.accounts = accounts;
    }

    /** A line for the report. */
    String measure() throws Exception {
        pass(accounts.get(0), accounts.get(2), "a@zairyu.example");
        times.clear();
        for (int i = 0; i < PASSES; i++) {
            Account tried = accounts.get(i % 2);
            pass(tried, accounts.get(3 + i % (accounts.size() - 3)), "b" + i + "@zairyu.example");
        }
        return "Refused, one client, medians: "
                + times.entrySet().stream()
                        .map(one ->
                                String.format(Locale.ROOT, "%s %.1f ms", one.getKey(), median(one.getValue()) / 1e6))
                        .collect(Collectors.joining(" · "))
                + ".";
    }

    private void pass(Account tried, Account locked, String email) throws Exception {
        for (int i = 0; i < LOOKS; i++) {
            time("unknown", stranger(name()));
            time("wrong password", stranger(tried.name()));
            time("password run out", EXPIRED);
            time("deleted", DELETED);
            forgotten("reset, unknown", name(), email);
        }
        new Visitor(server).signIn(tried); // what failed is forgotten
        Account nobody = stranger(name());
        lock(nobody);
        lock(locked);
        for (int i = 0; i < LOOKS; i++) {
            time("locked", locked);
            time("locked, unknown", nobody);
        }
        forgotten("reset, known", locked.name(), locked.email());
    }

    private static Account stranger(String name) {
        return new Account(name, WRONG, null, null);
    }

    private void lock(Account account) throws Exception {
        for (int i = 0; i <= FREE; i++) {
            press(null, account.name(), WRONG);
        }
    }

    private void time(String reason, Account account) throws Exception {
        press(reason, account.name(), account.password());
    }

    private void press(String reason, String name, String password) throws Exception {
        Visitor visitor = new Visitor(server);
        WebPage page = visitor.get("login.xhtml");
        Map<String, String> fields = page.fields("login");
        fields.put("login:name:input", name);
        fields.put("login:password:input", password);
        page.press(fields, "login", "login:signIn");
        timed(reason, visitor, page, "login", fields);
    }

    private void forgotten(String reason, String name, String email) throws Exception {
        Visitor visitor = new Visitor(server);
        WebPage page = visitor.get("forgot.xhtml");
        Map<String, String> fields = page.fields("form");
        fields.put("form:authId:input", name);
        fields.put("form:email:input", email);
        page.press(fields, "form", "form:send");
        timed(reason, visitor, page, "form", fields);
    }

    private void timed(String reason, Visitor visitor, WebPage page, String form, Map<String, String> fields)
            throws IOException, InterruptedException {
        long began = System.nanoTime();
        WebPage answer = visitor.post(page.action(form), fields);
        long took = System.nanoTime() - began;
        if (answer.location().endsWith("home.xhtml")) {
            throw new IllegalStateException("signed in, though it had to be refused: " + reason);
        }
        if (reason != null) {
            times.computeIfAbsent(reason, r -> new Watch.Times()).add(took);
        }
    }

    /** One that nobody has, with the check character that a real one would have. */
    private String name() {
        StringBuilder name = new StringBuilder("R");
        while (name.length() < NAME_LENGTH - 1) {
            name.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        int sum = 0;
        for (int i = 0; i < name.length(); i++) {
            sum += (i + 1) * SIGNS.indexOf(name.charAt(i));
        }
        return name.append(SIGNS.charAt(sum % SIGNS.length())).toString();
    }

    private static double median(Watch.Times all) {
        long[] sorted = all.sorted();
        return sorted[sorted.length / 2];
    }
}

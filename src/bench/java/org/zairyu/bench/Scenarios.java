package org.zairyu.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** What is measured: the pages that staff users spend their day on, each as a browser asks for it. */
final class Scenarios {

    private final Server server;
    private final List<Account> accounts;
    private final List<Account> examiners;
    private final int entered;
    private final byte[] document;
    private final AtomicLong next = new AtomicLong();
    private final AtomicLong turn = new AtomicLong();
    private final List<Visitor> officers = new ArrayList<>();

    Scenarios(Server server, List<Account> accounts, List<Account> examiners, int entered) throws IOException {
        this.server = server;
        this.accounts = accounts;
        this.examiners = examiners;
        this.entered = entered;
        this.document = LargePdf.make();
    }

    /** In the order of the table. */
    List<Scenario> all() {
        return List.of(
                scenario("filing", this::filing),
                scenario("list of few", client -> list(Account.FEW)),
                scenario("list of many", client -> list(Account.MANY)),
                scenario("form page", this::form),
                scenario("application", this::application),
                scenario("officer", this::officer),
                scenario("sign-in", this::signIn),
                scenario("document of " + document.length / 100_000 / 10.0 + " MB", this::upload));
    }

    @FunctionalInterface
    private interface Opening {
        Scenario.Action open(int client) throws Exception;
    }

    private static Scenario scenario(String name, Opening opening) {
        return new Scenario() {
            private final Map<Integer, Action> open = new HashMap<>();

            @Override
            public String name() {
                return name;
            }

            @Override
            public Action open(int client) throws Exception {
                if (!open.containsKey(client)) {
                    open.put(client, opening.open(client));
                }
                return open.get(client);
            }
        };
    }

    private Visitor visitor(int account) throws Exception {
        return Visitor.signedIn(server, accounts.get(account));
    }

    private Scenario.Action filing(int client) throws Exception {
        Visitor visitor = visitor(Account.FILER);
        return watch -> {
            long index = next.getAndIncrement();
            if (index >= entered) {
                return false;
            }
            String path = "portal/submit.xhtml?id=" + (Seed.ENTERED + index);
            WebPage page = watch.time("page", () -> visitor.get(path).require(200));
            Map<String, String> fields = page.fields("form");
            page.press(fields, "form", "form:file");
            WebPage answer = watch.time(
                    "button", () -> visitor.post(page.action("form"), fields).require(303));
            if (!answer.location().contains("done.xhtml")) {
                throw new IllegalStateException("filed, but sent to " + answer.location());
            }
            return true;
        };
    }

    private Scenario.Action list(int account) throws Exception {
        Visitor visitor = visitor(account);
        return watch -> {
            watch.time("newest page", () -> visitor.get("portal/list.xhtml").require(200));
            return true;
        };
    }

    private Scenario.Action form(int client) throws Exception {
        Visitor visitor = visitor(Account.FILER);
        String path = "portal/entry/form.xhtml?id=" + (Seed.DRAFTS + client) + "&page=step2-1";
        return watch -> {
            WebPage page = watch.time("page", () -> visitor.get(path).require(200));
            Map<String, String> fields = page.fields("form");
            fields.replaceAll((name, value) -> name.contains("name") || name.contains("phone") ? "" : value);
            page.press(fields, "form", "form:next");
            watch.time(
                    "button, with faults",
                    () -> visitor.post(page.action("form"), fields).require(200).requireText("role=\"alert\""));
            return true;
        };
    }

    private Scenario.Action application(int client) throws Exception {
        Visitor visitor = visitor(Account.FILER);
        String path = "portal/application.xhtml?id=" + (Seed.UPLOADS + client);
        return watch -> {
            watch.time("page", () -> visitor.get(path).require(200));
            return true;
        };
    }

    /** Opens the case at the top of the queue again and again. */
    private Scenario.Action officer(int client) throws Exception {
        Visitor visitor = examiner(client).shared();
        return watch -> {
            WebPage queue =
                    watch.time("queue", () -> visitor.get("console/queue.xhtml").require(200));
            String path = queue.text().replaceFirst("(?s).*?(console/case\\.xhtml\\?id=\\d+).*", "$1");
            watch.time("case", () -> visitor.get(path).require(200));
            return true;
        };
    }

    /** Each examiner in several windows: a code of the second factor is good once, so nobody signs in twice. */
    private Visitor examiner(int client) throws Exception {
        while (officers.size() < examiners.size()) {
            Visitor officer = new Visitor(server);
            officer.signIn("console/login.xhtml", examiners.get(officers.size()));
            officers.add(officer);
        }
        return officers.get(client % officers.size());
    }

    private Scenario.Action signIn(int client) {
        Visitor visitor = new Visitor(server);
        return watch -> {
            visitor.forget();
            // in turn over all clients: more than four at once with one name would be taken for a guesser
            Account account = accounts.get((int) (turn.getAndIncrement() % accounts.size()));
            watch.time("page and button", () -> {
                visitor.signIn(account);
                return null;
            });
            return true;
        };
    }

    private Scenario.Action upload(int client) throws Exception {
        Visitor visitor = visitor(Account.FILER);
        long id = Seed.UPLOADS + client;
        WebPage page = visitor.get("portal/documents.xhtml?id=" + id).require(200);
        String token = page.text().replaceFirst("(?s).*name=\"token\" value=\"([^\"]*)\".*", "$1");
        String path = "portal/upload?id=" + id + "&what=documents";
        return watch -> {
            SentFile file = new SentFile(document);
            watch.time(
                    "sent and checked", () -> visitor.upload(path, token, file).require(204));
            watch.note("after its last byte", file.sinceItsEnd());
            return true;
        };
    }
}

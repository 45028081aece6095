package org.zairyu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Starts a database and a server of its own on the loopback address, fills them, measures, writes {@code target/bench.md} and leaves
 * nothing running. What can be set, and to what it is usually set: {@link Settings}.
 */
public final class Bench {

    private final Settings settings;
    private final List<Account> accounts;
    private final Report report;

    private Bench(Settings settings) throws IOException {
        this.settings = settings;
        this.accounts = Account.all(settings);
        this.report = new Report();
    }

    public static void main(String[] arguments) throws Exception {
        Settings settings = Settings.read();
        clear(settings.work());
        Files.createDirectories(settings.work());
        new Bench(settings).run();
    }

    private void run() throws Exception {
        try (Database database = Database.start(settings);
                MailSink mails = new MailSink()) {
            say("Starting the server, with its sample data");
            Server.start(settings, database, mails).close();
            say("Filling the database");
            Seed.fill(database, settings, accounts);
            database.release();
            int before = mails.count();
            say("Starting the server again");
            try (Server server = Server.start(settings, database, mails)) {
                report.firstPage(FirstPage.of(server));
                long atFirst = server.memory("VmRSS");
                report.mails(sent(mails, before));
                try {
                    measure(database, mails, server);
                } finally {
                    // what was measured before something went wrong took long enough
                    report.write(settings, database, server, atFirst);
                }
            }
        } finally {
            clear(settings.work().resolve("derby"));
        }
        say("Written: " + settings.target().resolve("bench.md"));
    }

    private void measure(Database database, MailSink mails, Server server) throws Exception {
        Effort effort = new Effort(server, database);
        List<Scenario> all = new Scenarios(server, accounts, Account.examiners(settings), settings.entered()).all();
        measure(
                database,
                effort,
                all.stream()
                        .filter(scenario -> settings.measures(scenario.name()))
                        .toList());
        if (!settings.derby() && settings.measures("waiting")) {
            say("Measuring pages while mails wait");
            new WaitingMails(database, mails, effort, settings).measure(all).forEach(report::more);
        }
        if (settings.measures("refusals")) {
            say("Being refused");
            report.more(new Refusals(server, accounts).measure());
        }
        if (!settings.derby() && settings.measures("rounds")) {
            say("Running the rounds of a day");
            report.more(new DailyRounds(server, database, mails, settings.accounts())
                    .measure(Account.administrator(settings)));
        }
    }

    private void measure(Database database, Effort effort, List<Scenario> scenarios) throws Exception {
        int warm = settings.clients().get(settings.clients().size() / 2);
        for (Scenario scenario : scenarios) {
            say("Warming up: " + scenario.name());
            Load.run(scenario, warm, settings.warmUp(), effort);
        }
        for (Scenario scenario : settings.derby() ? List.<Scenario>of() : scenarios) {
            say("Counting statements: " + scenario.name());
            StatementWatch.count(scenario, database)
                    .forEach((step, count) -> report.statements(scenario.name() + ": " + step, count));
        }
        // one after the other in each run, so that a slow minute of the machine falls on all of them
        for (int run = 1; run <= settings.runs(); run++) {
            for (Scenario scenario : scenarios) {
                for (int clients : settings.clients()) {
                    Map<String, Figures> figures = Load.run(scenario, clients, settings.time(), effort);
                    figures.forEach((step, figure) -> report.add(scenario.name() + ": " + step, clients, figure));
                    say("Run " + run + ", " + scenario.name() + ", " + clients + " clients: " + figures);
                }
            }
        }
    }

    /** How many mails a second left, once the server was warm: the second half of those that waited. */
    private double sent(MailSink mails, int before) throws InterruptedException {
        say("Waiting for the mails");
        long end = System.nanoTime() + Duration.ofMinutes(5).toNanos();
        int all = before + settings.mails();
        while (mails.count() < all && System.nanoTime() < end) {
            Thread.sleep(200);
        }
        return mails.count() < all ? 0 : mails.rate(before + settings.mails() / 2, all - 1);
    }

    private static void say(String line) {
        System.out.println(line);
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> all = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}

package org.zairyu.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whether pages notice that very many mails wait and the mail server is away. Only on PostgreSQL, which is filled while the product runs. */
final class WaitingMails {

    private static final List<String> PAGES = List.of("list of few", "application", "officer");
    private static final int CLIENTS = 4;

    private final Database database;
    private final MailSink sink;
    private final Effort effort;
    private final Settings settings;

    WaitingMails(Database database, MailSink sink, Effort effort, Settings settings) {
        this.database = database;
        this.sink = sink;
        this.effort = effort;
        this.settings = settings;
    }

    /** Measures with and without them in turn; a line for the report for each step. */
    List<String> measure(List<Scenario> all) throws Exception {
        List<Scenario> pages =
                all.stream().filter(one -> PAGES.contains(one.name())).toList();
        for (Scenario page : pages) {
            Load.run(page, CLIENTS, settings.warmUp(), effort);
        }
        Map<String, List<Figures>> without = new LinkedHashMap<>();
        Map<String, List<Figures>> with = new LinkedHashMap<>();
        for (int run = 0; run < settings.runs(); run++) {
            measure(pages, without);
            fill();
            measure(pages, with);
            empty();
        }
        List<String> lines = new ArrayList<>();
        without.forEach((step, runs) -> {
            double before = Figures.median(runs).p50();
            double after = Figures.median(with.get(step)).p50();
            lines.add(String.format(
                    Locale.ROOT,
                    "%,d mails waiting, mail server away, %d clients: %s p50 %.1f ms instead of %.1f (%+.1f %%)",
                    settings.waiting(),
                    CLIENTS,
                    step,
                    after,
                    before,
                    100 * (after - before) / before));
        });
        return lines;
    }

    private void measure(List<Scenario> pages, Map<String, List<Figures>> figures) throws Exception {
        for (Scenario page : pages) {
            Load.run(page, CLIENTS, settings.time(), effort).forEach((step, one) -> figures.computeIfAbsent(
                            page.name() + ": " + step, name -> new ArrayList<>())
                    .add(one));
        }
    }

    private void fill() throws SQLException {
        sink.away(true);
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            Seed.mails(connection, Seed.WAITING, settings.waiting());
            statement.execute("analyze notice");
            connection.commit();
        }
    }

    private void empty() throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from notice_event where notice_id >= " + Seed.WAITING);
            statement.execute("delete from notice where id >= " + Seed.WAITING);
            statement.execute("vacuum analyze notice");
        }
        sink.away(false);
    }
}

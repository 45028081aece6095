package org.zairyu.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/**
 * The rounds of a day over very many accounts, on days like any other: each account has one of 365 last days for its password and one for
 * its authorization, and has had the notices of the days before. The first day the mail server is away, so that nothing but the rounds works;
 * the second day the mails of both leave meanwhile. Only on PostgreSQL, which takes the accounts while the product runs.
 */
final class DailyRounds {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final long FIRST = 7_000_000_000L;

    /** Ten users each. */
    private static final String ORGANIZATIONS =
            """
            insert into organization (id, version, kind, name, name_key, corporate_number, category, treated_as_category2,
                prefecture, postal, city, street, phone, bureau)
            select ? + i, 1, 'AFFILIATED', '計測株式会社' || i, 'bench' || i, null, 3, false, '13', '1080001', '港区', '見本0-1',
                '0300000000', 'tokyo'
            from generate_series(0, (? - 1) / 10) i
            """;

    private static final String USERS =
            """
            insert into staff_user (id, version, auth_id, organization_id, name, kana, email, phone, lang, meets_conditions,
                authorized_until, password_hash, password_until, password_stage, session_epoch)
            select ? + i, 1, 'Z' || lpad(i::text, 9, '0'), ? + i / 10, '計測 太郎', 'ケイソク タロウ', 'bench' || i || '@zairyu.example',
                '0300000000', 'ja', true, today + (i * 7 % 365)::integer, 'none', today + (i % 365)::integer,
                case when i % 365 <= 7 then 2 when i % 365 <= 30 then 1 else 0 end, 0
            from generate_series(0::bigint, ? - 1) i, (select (now() at time zone 'Asia/Tokyo')::date as today) t
            """;

    /** What each was told up to today. */
    private static final String TOLD =
            """
            insert into report_notice (staff_user_id, last_day, stage)
            select s.id, s.authorized_until, g.stage
            from staff_user s, (select (now() at time zone 'Asia/Tokyo')::date as today) t,
                (values ('ASKED', interval '2 months'), ('REMINDED', interval '1 month 14 days'), ('ENDING', interval '7 days'))
                    as g (stage, before)
            where s.id >= ? and (s.authorized_until - g.before)::date <= today
            """;

    private static final String FIGURES =
            """
            select max(case when deed = 'run' then longest_ms end), sum(case when deed = 'run' then 0 else done end)
            from round_day where day > ? and round = ? group by day
            """;

    private final Server server;
    private final Database database;
    private final MailSink mails;
    private final int accounts;

    DailyRounds(Server server, Database database, MailSink mails, int accounts) {
        this.server = server;
        this.database = database;
        this.mails = mails;
        this.accounts = accounts;
    }

    /** Fills, moves the clock by two days, which runs the rounds, and tells how long they took; a line for the report. */
    String measure(Account administrator) throws Exception {
        fill();
        Visitor visitor = new Visitor(server);
        visitor.signIn("console/login.xhtml", administrator);
        long before = server.memory("VmRSS");
        mails.away(true);
        String alone = day(visitor);
        mails.away(false);
        String sending = day(visitor);
        return String.format(
                Locale.ROOT,
                "Daily rounds over %,d accounts: %s; while the mails of two days leave: %s; memory (RSS) %d MB before, %d MB after.",
                accounts,
                alone,
                sending,
                before,
                server.memory("VmRSS"));
    }

    private String day(Visitor visitor) throws Exception {
        LocalDate before = lastDay();
        WebPage page = visitor.get("console/clock.xhtml").require(200);
        Map<String, String> fields = page.fields("clock");
        page.press(fields, "clock", "clock:day");
        Thread button = new Thread(() -> press(visitor, page, fields));
        button.setDaemon(true);
        button.start();
        return wait("passwords", before) + " · " + wait("reports", before);
    }

    private LocalDate lastDay() throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select max(day) from round_day")) {
            rows.next();
            return rows.getObject(1, LocalDate.class);
        }
    }

    /** The answer comes when the mails have left as well, later than anybody waits for it here. */
    private static void press(Visitor visitor, WebPage page, Map<String, String> fields) {
        try {
            visitor.post(page.action("clock"), fields);
        } catch (IOException | InterruptedException late) {
            System.out.println("  the clock's page is late: " + late.getMessage());
        }
    }

    private void fill() throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            run(connection, ORGANIZATIONS, FIRST, accounts);
            run(connection, USERS, FIRST, FIRST, accounts);
            run(connection, TOLD, FIRST);
            // the accounts have been there for months: nothing is left to do for what was filled in just now
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
    }

    private static void run(Connection connection, String sql, long... values) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                insert.setLong(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }

    /** The round's own note of the new day. */
    private String wait(String round, LocalDate before) throws Exception {
        long end = System.nanoTime() + LONGEST.toNanos();
        String figures = figures(round, before);
        while (figures == null && System.nanoTime() < end) {
            Thread.sleep(500);
            figures = figures(round, before);
        }
        return figures == null ? round + " did not end" : figures;
    }

    private String figures(String round, LocalDate before) throws SQLException {
        try (Connection connection = database.open();
                PreparedStatement statement = connection.prepareStatement(FIGURES)) {
            statement.setObject(1, before);
            statement.setString(2, round);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() && rows.getLong(2) > 0
                        ? String.format(Locale.ROOT, "%s %,d ms for %,d mails", round, rows.getLong(1), rows.getLong(2))
                        : null;
            }
        }
    }
}

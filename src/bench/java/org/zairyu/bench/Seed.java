package org.zairyu.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Fills the database beside the sample data: what waits to be filed, drafts, and two long lists. */
final class Seed {

    /** Where the ids of each kind begin, far above what the sequences give. */
    static final long ENTERED = 1_000_000_000L;

    static final long UPLOADS = 2_000_000_000L;
    static final long DRAFTS = 3_000_000_000L;
    private static final long FEW = 4_000_000_000L;
    private static final long MANY = 5_000_000_000L;
    private static final long MAILS = 6_000_000_000L;
    /** Mails that are put in while the product runs, and taken out again. */
    static final long WAITING = 8_000_000_000L;

    private static final long PHOTO = 500_000_000L;

    private static final String READY =
            """
            select * from application where owner_id = ? and state = 'ENTERED' and documents_file_id is not null
              and photo_file_id is not null and receiving_method is not null order by end_of_stay
            """;
    private static final String FILED =
            "select * from application where owner_id = ? and acceptance_number is not null order by id";
    private static final String DRAFT =
            """
            select * from application where owner_id = ? and state = 'DRAFT'
              and id in (select application_id from answer_part where part_code = 'extension.applicant') order by id
            """;
    private static final String PARTS = "select * from answer_part where application_id = ?";
    private static final String MAIL = "select * from notice where state = 'SENT' and template = 'app.submitted'";
    private static final String FILE = "select * from stored_file where id = ?";

    private final Connection connection;
    private final Settings settings;

    private Seed(Connection connection, Settings settings) {
        this.connection = connection;
        this.settings = settings;
    }

    static void fill(Database database, Settings settings, List<Account> accounts) throws SQLException {
        try (Connection connection = database.open()) {
            connection.setAutoCommit(false);
            Seed seed = new Seed(connection, settings);
            int most = settings.clients().stream()
                    .mapToInt(Integer::intValue)
                    .max()
                    .orElse(1);
            long filer = seed.staff(accounts.get(Account.FILER));
            seed.entered(filer, ENTERED, settings.entered());
            seed.entered(filer, UPLOADS, most);
            seed.drafts(filer, most);
            seed.list(seed.staff(accounts.get(Account.FEW)), FEW, settings.few());
            seed.list(seed.staff(accounts.get(Account.MANY)), MANY, settings.many());
            mails(connection, MAILS, settings.mails());
            seed.statistics();
            connection.commit();
        }
    }

    private long staff(Account account) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select id from staff_user where auth_id = ?")) {
            select.setString(1, account.stored());
            ResultSet row = select.executeQuery();
            if (!row.next()) {
                throw new IllegalStateException("the sample data has no " + account.name());
            }
            return row.getLong(1);
        }
    }

    /** Complete, each with its documents and photo; nothing but the button is missing. */
    private void entered(long owner, long from, int count) throws SQLException {
        try (RowCopy applications = new RowCopy(connection, "application", READY, owner);
                RowCopy documents =
                        new RowCopy(connection, "stored_file", FILE, applications.of(0, "documents_file_id"));
                RowCopy photos = new RowCopy(connection, "stored_file", FILE, applications.of(0, "photo_file_id"))) {
            for (int i = 0; i < count; i++) {
                long id = from + i;
                String subject = "application:" + id;
                documents.add(0, Map.of("id", id, "owner_subject", subject));
                photos.add(0, Map.of("id", id + PHOTO, "owner_subject", subject));
                applications.add(0, Map.of("id", id, "documents_file_id", id, "photo_file_id", id + PHOTO));
            }
        }
    }

    private void drafts(long owner, int count) throws SQLException {
        try (RowCopy drafts = new RowCopy(connection, "application", DRAFT, owner)) {
            for (int i = 0; i < count; i++) {
                drafts.add(0, Map.of("id", DRAFTS + i));
            }
            // the parts name the application, so it goes first
            drafts.flush();
            try (RowCopy parts = new RowCopy(connection, "answer_part", PARTS, drafts.of(0, "id"))) {
                for (int i = 0; i < count; i++) {
                    for (int part = 0; part < parts.models(); part++) {
                        long id = DRAFTS + (long) i * parts.models() + part;
                        parts.add(part, Map.of("id", id, "application_id", DRAFTS + i));
                    }
                }
            }
        }
    }

    /** A user's applications of years: all states from the acceptance on, a minute between them. */
    private void list(long owner, long from, int count) throws SQLException {
        try (RowCopy filed = new RowCopy(connection, "application", FILED, owner)) {
            for (int i = 0; i < count; i++) {
                int model = i % filed.models();
                Timestamp changed = (Timestamp) filed.of(model, "changed_at");
                Map<String, Object> other = new HashMap<>();
                other.put("id", from + i);
                other.put("provisional_number", null);
                other.put("acceptance_number", String.format(Locale.ROOT, "東オE%02d-%07d", from / MANY, i));
                other.put("changed_at", new Timestamp(changed.getTime() - i * 60_000L));
                filed.add(model, other);
            }
        }
    }

    /** Mails that wait to be sent as soon as the product runs again. */
    static void mails(Connection connection, long from, int count) throws SQLException {
        try (RowCopy mails = new RowCopy(connection, "notice", MAIL)) {
            for (int i = 0; i < count; i++) {
                Map<String, Object> other = new HashMap<>();
                other.put("id", from + i);
                other.put("subject", "bench:" + (from + i));
                other.put("state", "WAITING");
                other.put("handed_over_at", null);
                mails.add(i % mails.models(), other);
            }
        }
    }

    /** What the database would gather by itself in a day. */
    private void statistics() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (settings.derby()) {
                for (String table : List.of("APPLICATION", "STORED_FILE", "ANSWER_PART")) {
                    statement.execute("call syscs_util.syscs_update_statistics('ZAIRYU', '" + table + "', null)");
                }
            } else {
                statement.execute("analyze");
            }
        }
    }
}

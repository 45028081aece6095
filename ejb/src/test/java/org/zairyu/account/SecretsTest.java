package org.zairyu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.audit.Actor;

/** Whoever reads the whole database, the audit or the log finds nothing to sign in with (S-2). */
@Tag("database")
class SecretsTest {

    private static final String TYPED = "minato no toudai 4711";
    private static final String CHOSEN = "kawabe no tsukimisou 88";
    private static final Logger PRODUCT = Logger.getLogger("org.zairyu");

    private final StringWriter log = new StringWriter();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            log.append(String.valueOf(line.getMessage()))
                    .append(String.valueOf(line.getParameters() == null ? "" : List.of(line.getParameters())));
            if (line.getThrown() != null) {
                line.getThrown().printStackTrace(new PrintWriter(log));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        listener.setLevel(Level.ALL);
        PRODUCT.addHandler(listener);
        PRODUCT.setLevel(Level.ALL);
    }

    @AfterEach
    void leave() {
        PRODUCT.removeHandler(listener);
        PRODUCT.setLevel(null);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("S-2")
    void nothingToSignInWithIsInTheDatabaseOrTheLog(TestDatabase database) throws SQLException {
        TestHouse house = TestHouse.on(database);
        Map<String, byte[]> secrets = new LinkedHashMap<>();
        AccountSamples people = new AccountSamples(house);
        StaffUser user = people.staff();
        links(house, people, user, secrets);
        factor(house, "of a user", Actor.staff(user.getId()), secrets);
        Actor officer = Actor.officer(
                people.officer("tanaka", "tokyo", OfficerRole.COUNTER).getId());
        factor(house, "of an officer", officer, secrets);
        house.get(SignInDesk.class).signIn(Realm.STAFF, user.getAuthId(), TYPED.toCharArray(), "203.0.113.7");
        secrets.put("a password", text(AccountSamples.PASSWORD));
        secrets.put("a password that was wrong", text(TYPED));
        secrets.put("a password that was chosen", text(CHOSEN));

        PRODUCT.fine("the end");
        String dump = dump(house);
        assertTrue(log.toString().contains("the end"), "the log is heard");
        assertTrue(dump.contains(user.getEmail()), "the walk sees what is in the tables");
        for (String where : List.of(dump, log.toString())) {
            secrets.forEach((what, secret) -> shapes(secret)
                    .forEach(shape -> assertFalse(where.contains(shape), () -> what + " stands there in clear")));
        }
        assertEquals(7 + 2 * 11, secrets.size(), "each kind of secret was made");
    }

    private static void links(TestHouse house, AccountSamples people, StaffUser user, Map<String, byte[]> secrets) {
        secrets.put("the token of a first link", text(LinkSamples.approved(house, people.approved())));
        String used = LinkSamples.approved(house, people.approved());
        secrets.put("the token of a used link", text(used));
        house.get(NewPasswords.class).set(Realm.STAFF, used, CHOSEN.toCharArray());
        house.get(ForgottenPassword.class).ask(user.getAuthId(), user.getEmail(), "203.0.113.7");
        secrets.put("the token of a reset", text(LinkSamples.token(house, "pw.reset")));
        house.get(OwnAccountDesk.class)
                .askMail(Actor.staff(user.getId()), AccountSamples.PASSWORD.toCharArray(), "hanako.new@example.co.jp");
        secrets.put("the token of a new address", text(LinkSamples.token(house, "mail.change.confirm")));
    }

    private static void factor(TestHouse house, String whose, Actor actor, Map<String, byte[]> secrets) {
        List<String> recovery = new ArrayList<>();
        secrets.put("the secret " + whose, new FactorSamples(house).setUp(actor, recovery));
        recovery.forEach(code -> secrets.put("recovery code " + code + " " + whose, text(code)));
    }

    /** As it is, without hyphens and blanks, in Base32 and in hexadecimal digits. */
    private static List<String> shapes(byte[] secret) {
        String plain = new String(secret, StandardCharsets.ISO_8859_1);
        return List.of(
                plain,
                plain.replaceAll("[- ]", ""),
                Base32.toBase32String(secret),
                HexFormat.of().formatHex(secret));
    }

    private static byte[] text(String secret) {
        return secret.getBytes(StandardCharsets.US_ASCII);
    }

    /** Every column of every row of every table; bytes as letters of the same number, and texts as they are. */
    private static String dump(TestHouse house) throws SQLException {
        StringBuilder all = new StringBuilder();
        try (Connection connection = house.source().getConnection()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet found =
                    connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
                while (found.next()) {
                    tables.add(found.getString("TABLE_NAME"));
                }
            }
            for (String table : tables) {
                try (Statement statement = connection.createStatement();
                        ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
                    while (rows.next()) {
                        append(all, rows);
                    }
                }
            }
        }
        return all.toString();
    }

    private static void append(StringBuilder all, ResultSet row) throws SQLException {
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            boolean bytes =
                    row.getMetaData().getColumnTypeName(column).toLowerCase().matches(".*(blob|bytea|bit).*");
            byte[] binary = bytes ? row.getBytes(column) : null;
            String value = bytes && binary != null
                    ? new String(binary, StandardCharsets.ISO_8859_1)
                    : String.valueOf(row.getString(column));
            all.append(value).append('\n');
        }
    }
}

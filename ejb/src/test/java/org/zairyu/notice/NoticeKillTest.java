package org.zairyu.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zairyu.Requirement;

/**
 * Kills the machine that writes and sends mails, as {@code kill -9} does, at every point of a mail's way. {@code -Dkills=50} kills it
 * more often than the build has time for.
 */
@Tag("database")
class NoticeKillTest {
    private static final int KILLS = Integer.getInteger("kills", 7);
    /** How the machines are started: they live for seconds. */
    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");

    /** Where the machine is killed. */
    private enum Point {
        CONNECTED(MailStep.GREETING, true),
        ADDRESSED(MailStep.RCPT, true),
        TEXT_BEGINS(MailStep.DATA, false),
        READ_BUT_NOT_ANSWERED(MailStep.END, true),
        ANSWERED(MailStep.END, false),
        /** While its own note of the answer is on its way into the database. */
        SHORTLY_AFTER(MailStep.END, false),
        /** While a deed and its mail are written. */
        WRITING(null, false);

        private final MailStep step;
        private final boolean before;

        Point(MailStep step, boolean before) {
            this.step = step;
            this.before = before;
        }
    }

    @TempDir
    Path folder;

    private final Random random = new Random(20240315);
    private final Map<Point, Integer> killed = new TreeMap<>();

    @Test
    @Timeout(value = 2, unit = TimeUnit.HOURS)
    @Requirement({"N-2", "S-6"})
    void noMailIsLostAndNoneIsRepeatedUnderAnotherId() throws Exception {
        Set<String> told = new HashSet<>();
        try (FakeMailServer server = new FakeMailServer()) {
            live("prepare", 0, server, List.of());
            for (int life = 1; life <= KILLS; life++) {
                told.addAll(kill(Point.values()[(life - 1) % Point.values().length], life, server));
            }
            live("finish", KILLS + 1, server, List.of());
            check(server.messageIds(), told);
        }
    }

    private Process start(String what, int life, FakeMailServer server, List<String> options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(QUICK);
        command.addAll(options);
        command.add("-Dderby.stream.error.file=" + folder.resolve("derby.log"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), KilledSender.class.getName()));
        command.addAll(List.of(folder.resolve("database").toString(), what, String.valueOf(life)));
        command.add(String.valueOf(server.port()));
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("errors-" + life + ".txt").toFile())
                .start();
    }

    private void live(String what, int life, FakeMailServer server, List<String> options) throws Exception {
        Process machine = start(what, life, server, options);
        machine.getInputStream().readAllBytes();
        assertEquals(0, machine.waitFor(), () -> said(life));
    }

    private String said(int life) {
        try {
            return Files.readString(folder.resolve("errors-" + life + ".txt"));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    /** One life of the machine, ended at that point of a mail somewhere along its way; the deeds that it reported as done. */
    private Set<String> kill(Point point, int life, FakeMailServer server) throws Exception {
        Process machine = start("send", life, server, List.of());
        AtomicInteger mailsLeft = new AtomicInteger(1 + random.nextInt(12));
        int pause = random.nextInt(25);
        watch(server, point, step -> {
            if (mailsLeft.decrementAndGet() == 0) {
                if (point == Point.SHORTLY_AFTER) {
                    rest(pause);
                }
                machine.toHandle().destroyForcibly();
                rest(60_000, machine);
            }
        });
        Set<String> told = new HashSet<>();
        int writings = 5 + random.nextInt(30);
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(machine.getInputStream(), StandardCharsets.US_ASCII))) {
            String line = out.readLine();
            while (line != null) {
                told.add("application:" + line);
                if (point == Point.WRITING && told.size() == writings) {
                    machine.toHandle().destroyForcibly();
                }
                line = out.readLine();
            }
        }
        assertTrue(machine.waitFor() != 0, () -> "it ended by itself: " + said(life));
        server.watch(step -> {}, step -> {});
        assertTrue(!told.isEmpty() || point.step != null, () -> said(life));
        assertEquals(137, machine.exitValue(), () -> said(life));
        killed.merge(point, 1, Integer::sum);
        return told;
    }

    private static void watch(FakeMailServer server, Point point, Consumer<MailStep> reached) {
        Consumer<MailStep> at = step -> {
            if (step == point.step) {
                reached.accept(step);
            }
        };
        server.watch(point.before ? at : step -> {}, point.before ? step -> {} : at);
    }

    private static void rest(int milliseconds) {
        try {
            new Semaphore(0).tryAcquire(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private static void rest(int milliseconds, Process until) {
        try {
            until.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private void check(List<String> arrived, Set<String> told) throws SQLException {
        DataSource source = KilledSender.database(folder.resolve("database"));
        Set<String> deeds = column(source, "select subject from audit_entry where action = 'deed'");
        Set<String> written = column(source, "select subject from notice");
        Set<String> unsent = column(source, "select subject from notice where state <> 'SENT'");
        Set<String> ids = column(source, "select cast(id as char(12)) from notice").stream()
                .map(String::strip)
                .collect(Collectors.toSet());
        shut();
        assertTrue(deeds.containsAll(told), "what was reported as done is there");
        assertEquals(deeds, written, "a mail for each deed, and none without");
        assertEquals(Set.of(), unsent);
        Map<String, Set<String>> messages = new HashMap<>();
        arrived.forEach(
                message -> messages.computeIfAbsent(message.substring(1, message.indexOf('.')), id -> new HashSet<>())
                        .add(message));
        assertEquals(ids, messages.keySet(), "every mail arrived");
        messages.values().forEach(one -> assertEquals(1, one.size(), () -> "one Message-ID a mail: " + one));
        System.out.println(
                "Killed " + killed + ": " + written.size() + " mails written, " + arrived.size() + " arrived, "
                        + (arrived.size() - messages.size()) + " of them repeated under the same Message-ID, 0 lost");
    }

    private static Set<String> column(DataSource source, String query) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            Set<String> values = new HashSet<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    /** Leaves the files free, or the folder could not be deleted everywhere. */
    private void shut() {
        EmbeddedDataSource derby = (EmbeddedDataSource) KilledSender.database(folder.resolve("database"));
        derby.setCreateDatabase(null);
        derby.setShutdownDatabase("shutdown");
        try {
            derby.getConnection();
            throw new IllegalStateException("the database is still open");
        } catch (SQLException closed) {
            assertEquals("08006", closed.getSQLState());
        }
    }
}

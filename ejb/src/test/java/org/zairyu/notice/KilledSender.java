package org.zairyu.notice;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.zairyu.TestHouse;
import org.zairyu.audit.Actor;
import org.zairyu.audit.AuditTrail;
import org.zairyu.database.Schema;

/**
 * A virtual machine of its own that writes and sends mails until {@link NoticeKillTest} kills it, on a Derby database in a folder. Each
 * mail is written together with a deed, a row of the audit trail.
 */
final class KilledSender {
    private static final Instant BEGIN = Instant.parse("2024-03-15T01:00:00Z");
    private static final int MOST_AHEAD = 40;
    private static final int NUMBERS_A_LIFE = 100_000;

    private final TestHouse house;
    private final int life;

    private KilledSender(TestHouse house, int life) {
        this.house = house;
        this.life = life;
    }

    /** Arguments: the folder of the database; {@code prepare}, {@code send} or {@code finish}; which life it is; the mail server's port. */
    public static void main(String[] arguments) throws Exception {
        DataSource source = database(Path.of(arguments[0]));
        if (arguments[1].equals("prepare")) {
            Schema.migrate(source);
        }
        int life = Integer.parseInt(arguments[2]);
        // each life begins when the leases of the one before have run out
        TestHouse house = TestHouse.over(source)
                .config("mail.smtp.host", "127.0.0.1")
                .config("mail.smtp.port", arguments[3])
                .config("mail.smtp.starttls", "false")
                .config("mail.from", "no-reply@portal.example")
                .clock(BEGIN.plus(Duration.ofMinutes(11L * life)));
        KilledSender sender = new KilledSender(house, life);
        if (arguments[1].equals("send")) {
            sender.writeAndSend();
        } else {
            sender.finish();
        }
    }

    static DataSource database(Path folder) {
        EmbeddedDataSource derby = new EmbeddedDataSource();
        derby.setDatabaseName(folder.toString());
        derby.setCreateDatabase("create");
        derby.setUser("zairyu");
        derby.setPassword("zairyu");
        return derby;
    }

    /** Until it is killed: one thread writes, another sends. */
    private void writeAndSend() throws InterruptedException {
        Semaphore room = new Semaphore(MOST_AHEAD);
        NoticeRound round = house.get(NoticeRound.class);
        house.get(AuditTrail.class);
        house.get(Outbox.class);
        Thread writer = new Thread(() -> {
            for (int number = life * NUMBERS_A_LIFE; ; number++) {
                room.acquireUninterruptibly();
                write(number);
                System.out.println(number);
            }
        });
        writer.setDaemon(true);
        writer.start();
        while (true) {
            int sent = round.run(house.now());
            room.release(sent);
            if (sent == 0) {
                new Semaphore(0).tryAcquire(5, TimeUnit.MILLISECONDS);
            }
        }
    }

    private void write(int number) {
        house.tx(() -> {
            house.get(Outbox.class)
                    .enqueue(
                            LetterSamples.letter("app.submitted", "application:" + number, "a@midori.example"),
                            LetterSamples.BUREAU);
            house.get(AuditTrail.class).append(Actor.system(), "deed", "application:" + number, Map.of());
        });
    }

    /** Sends what is left, and ends. */
    private void finish() {
        house.get(NoticeRound.class).run(house.now());
    }
}

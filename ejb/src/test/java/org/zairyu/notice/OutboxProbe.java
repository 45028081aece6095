package org.zairyu.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;

/** What the tests of sending do with the outbox. */
final class OutboxProbe {
    private OutboxProbe() {}

    static TestHouse house(TestDatabase database, int port) {
        return TestHouse.on(database)
                .config("mail.smtp.host", "127.0.0.1")
                .config("mail.smtp.port", String.valueOf(port))
                .config("mail.smtp.starttls", "false")
                .config("mail.from", "no-reply@portal.example");
    }

    static void write(TestHouse house, Letter letter) {
        house.tx(() -> house.get(Outbox.class).enqueue(letter, LetterSamples.BUREAU));
    }

    static Notice only(TestHouse house) {
        List<Notice> all = house.tx(() ->
                house.em().createQuery("select n from Notice n", Notice.class).getResultList());
        assertEquals(1, all.size(), () -> Arrays.toString(all.toArray()));
        return all.get(0);
    }

    static Notice find(TestHouse house, String subject) {
        return house.tx(() -> house.em()
                .createQuery("select n from Notice n where n.subject = :subject", Notice.class)
                .setParameter("subject", subject)
                .getSingleResult());
    }
}

package org.zairyu.notice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;

class NoticeRoundTest {
    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"N-1", "N-2"})
    void aMailIsSentOnceWithAllItsHeaders(TestDatabase database) throws Exception {
        GreenMail server = greenMail();
        try {
            TestHouse house = house(database, server.getSmtp().getPort());
            write(house, LetterSamples.letter("app.accepted"));
            NoticeRound round = house.get(NoticeRound.class);
            assertEquals(
                    1, round.run(house.now()), () -> only(house).detail().line().lastError());
            assertEquals(0, round.run(house.now().plus(Duration.ofDays(2))));

            MimeMessage mail = server.getReceivedMessages()[0];
            Notice notice = only(house);
            assertEquals(1, server.getReceivedMessages().length);
            assertEquals("【在留申請オンラインシステム】申請受付番号のお知らせ / Application number", mail.getSubject());
            assertEquals(
                    "<" + notice.id() + ".1."
                            + notice.detail().line().createdAt().toEpochMilli() + "@portal.example>",
                    mail.getMessageID());
            assertArrayEquals(new String[] {"auto-generated"}, mail.getHeader("Auto-Submitted"));
            assertArrayEquals(new String[] {"ja, en"}, mail.getHeader("Content-Language"));
            assertNull(mail.getHeader("Reply-To"));
            MimeMultipart both = (MimeMultipart) mail.getContent();
            assertTrue(both.getContentType().startsWith("multipart/alternative"));
            String text = (String) both.getBodyPart(0).getContent();
            assertTrue(text.contains("東オ24-0000123") && text.contains("Dear 株式会社みどり製作所"), text);
            assertTrue(both.getBodyPart(1).getContentType().startsWith("text/html"));
            assertEquals(NoticeState.SENT, notice.detail().line().state());
        } finally {
            server.stop();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"N-2", "N-3"})
    void theSameOccasionIsWrittenOnceAndOnlyIfItsDeedStands(TestDatabase database) {
        TestHouse house = TestHouse.on(database);
        write(house, LetterSamples.letter("app.submitted"));
        write(house, LetterSamples.letter("app.submitted"));
        assertThrows(
                IllegalStateException.class,
                () -> house.tx((Runnable) () -> {
                    house.get(Outbox.class).enqueue(LetterSamples.letter("app.accepted"));
                    throw new IllegalStateException("the deed fails");
                }));
        assertEquals("app.submitted", only(house).template());
        assertThrows(
                RuntimeException.class, () -> house.get(Outbox.class).enqueue(LetterSamples.letter("app.accepted")));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("N-2")
    void aDeadServerIsTriedAgainWithGrowingPausesUntilADayIsOver(TestDatabase database) throws Exception {
        TestHouse house = house(database, closedPort());
        write(house, LetterSamples.letter("app.submitted"));
        NoticeRound round = house.get(NoticeRound.class);
        round.run(house.now());
        OutboxLine line = only(house).detail().line();
        assertEquals(NoticeState.WAITING, line.state());
        assertEquals(1, line.attempts());
        assertEquals(1, Duration.between(house.now(), line.dueAt()).toMinutes());
        house.pass(Duration.ofSeconds(30));
        round.run(house.now());
        assertEquals(1, only(house).detail().line().attempts());
        for (int hour = 0; hour < 30; hour++) {
            house.pass(Duration.ofHours(1).plusMinutes(1));
            round.run(house.now());
        }
        OutboxLine end = only(house).detail().line();
        assertEquals(NoticeState.FAILED, end.state());
        assertEquals(27, end.attempts());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("N-2")
    void aRefusalForNowIsTriedAgainAndOneForGoodIsNot(TestDatabase database) throws Exception {
        try (FakeMailServer server = new FakeMailServer()) {
            TestHouse house = house(database, server.port());
            NoticeRound round = house.get(NoticeRound.class);
            write(house, LetterSamples.letter("app.submitted"));
            server.answerToRecipient("451 4.3.0 later, please");
            assertEquals(0, round.run(house.now()));
            assertEquals(NoticeState.WAITING, only(house).detail().line().state());
            assertEquals("451 4.3.0 later, please", only(house).detail().line().lastError());

            server.answerToRecipient("250 fine");
            house.pass(Duration.ofMinutes(2));
            assertEquals(1, round.run(house.now()));
            assertEquals(NoticeState.SENT, only(house).detail().line().state());
            assertEquals(1, server.messageIds().size());

            server.answerToRecipient("550 5.1.1 nobody here");
            write(house, LetterSamples.letter("app.submitted", "application:9", "gone@midori.example"));
            assertEquals(0, round.run(house.now()));
            Notice refused = find(house, "application:9");
            assertEquals(NoticeState.FAILED, refused.detail().line().state());
            assertEquals("550 5.1.1 nobody here", refused.detail().line().lastError());
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("N-2")
    void anAddressThatIsNoneFailsAtOnceButNotTheDeed(TestDatabase database) {
        TestHouse house = TestHouse.on(database);
        write(house, LetterSamples.letter("app.submitted", "application:1", "a@b.example\r\nBcc: x@y.example"));
        OutboxLine line = only(house).detail().line();
        assertEquals(NoticeState.FAILED, line.state());
        assertEquals("a@b.example Bcc: x@y.example", line.to());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("N-2")
    void twoNodesAtOnceSendEachMailOnce(TestDatabase database) throws Exception {
        try (FakeMailServer server = new FakeMailServer()) {
            TestHouse house = house(database, server.port());
            int mails = 80;
            for (int mail = 0; mail < mails; mail++) {
                write(house, LetterSamples.letter("app.submitted", "application:" + mail, "a@b.example"));
            }
            ExecutorService nodes = Executors.newFixedThreadPool(2);
            try {
                List<Future<?>> both = Stream.of(node(house), node(house))
                        .<Future<?>>map(node -> nodes.submit(() -> untilAllAreSent(house, node)))
                        .toList();
                for (Future<?> one : both) {
                    one.get();
                }
            } finally {
                nodes.shutdownNow();
            }
            assertEquals(mails, server.messageIds().size());
            assertEquals(mails, new HashSet<>(server.messageIds()).size());
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("N-2")
    void whatADeadNodeHadTakenIsSentUnderTheSameMessageIdWhenItsLeaseEnds(TestDatabase database) throws Exception {
        try (FakeMailServer server = new FakeMailServer()) {
            TestHouse house = house(database, server.port());
            write(house, LetterSamples.letter("app.submitted"));
            Parcel taken =
                    house.get(NoticeQueue.class).claim("dead", house.now(), 10).get(0);
            NoticeRound round = house.get(NoticeRound.class);
            assertEquals(0, round.run(house.now().plus(Duration.ofMinutes(9))));
            assertEquals(1, round.run(house.now().plus(Duration.ofMinutes(11))));
            assertEquals(List.of("<" + taken.messageId() + "@portal.example>"), server.messageIds());
            house.get(NoticeQueue.class).settle("dead", taken, Optional.of(new MailFailure("late", true)), house.now());
            assertEquals(NoticeState.SENT, only(house).detail().line().state());
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("N-2")
    void mailsOfOneSubjectKeepTheirOrder(TestDatabase database) throws Exception {
        try (FakeMailServer server = new FakeMailServer()) {
            TestHouse house = house(database, server.port());
            server.answerToRecipient("451 later");
            write(house, LetterSamples.letter("app.submitted"));
            NoticeRound round = house.get(NoticeRound.class);
            round.run(house.now());
            write(house.pass(Duration.ofSeconds(10)), LetterSamples.letter("app.accepted"));
            server.answerToRecipient("250 fine");
            assertEquals(0, round.run(house.now()));
            assertEquals(2, round.run(house.pass(Duration.ofMinutes(2)).now()));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("N-5")
    void withoutAServerMailsBecomeFiles(TestDatabase database, @TempDir Path directory) throws Exception {
        TestHouse house = TestHouse.on(database)
                .config("mail.directory", directory.resolve("out").toString());
        write(house, LetterSamples.letter("app.done.post"));
        assertEquals(1, house.get(NoticeRound.class).run(house.now()));
        try (Stream<Path> files = Files.list(directory.resolve("out"))) {
            Path file = files.toList().get(0);
            assertEquals(only(house).id() + ".eml", file.getFileName().toString());
            try (InputStream in = Files.newInputStream(file)) {
                MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), in);
                assertTrue(mail.getSubject().contains("審査完了に関するお知らせ"));
            }
        }
        assertEquals(NoticeState.SENT, only(house).detail().line().state());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("N-2")
    void aStaffUsersMailGoesToTheAddressRegisteredWhenItIsSent(TestDatabase database) throws Exception {
        GreenMail server = greenMail();
        try {
            TestHouse house = house(database, server.getSmtp().getPort())
                    .set(AddressBook.class, id -> id == 7 ? Optional.of("new@midori.example") : Optional.empty());
            Letter sample = LetterSamples.letter("app.submitted");
            write(
                    house,
                    new Letter(sample.template(), "application:1", "1", "old@midori.example", 7L, sample.values()));
            write(
                    house,
                    new Letter(sample.template(), "application:2", "1", "left@midori.example", 8L, sample.values()));
            assertEquals(2, house.get(NoticeRound.class).run(house.now()));
            Set<String> reached = new HashSet<>();
            for (MimeMessage mail : server.getReceivedMessages()) {
                reached.add(mail.getAllRecipients()[0].toString());
            }
            assertEquals(Set.of("new@midori.example", "left@midori.example"), reached);
            assertEquals(
                    "new@midori.example",
                    find(house, "application:1").detail().line().to());
        } finally {
            server.stop();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("N-2")
    void aServerThatWantsASignInGetsItAndAWrongOneIsNoFaultOfTheMail(TestDatabase database) {
        GreenMail server = greenMail();
        try {
            server.setUser("portal@portal.example", "portal", "secret");
            int port = server.getSmtp().getPort();
            TestHouse house = house(database, port).config("mail.smtp.user", "portal");
            write(house.config("mail.smtp.password", "wrong"), LetterSamples.letter("app.submitted"));
            assertEquals(0, house.get(NoticeRound.class).run(house.now()));
            assertEquals(NoticeState.WAITING, only(house).detail().line().state());

            house = house(database, port).config("mail.smtp.user", "portal").config("mail.smtp.password", "secret");
            write(house, LetterSamples.letter("app.submitted"));
            assertEquals(1, house.get(NoticeRound.class).run(house.now()));
        } finally {
            server.stop();
        }
    }

    private static void untilAllAreSent(TestHouse house, NoticeRound node) {
        long left = 1;
        while (left > 0) {
            node.run(house.now());
            left = house.tx(() -> house.em()
                    .createQuery(
                            "select count(n.id) from Notice n where n.state = org.zairyu.notice.NoticeState.WAITING",
                            Long.class)
                    .getSingleResult());
        }
    }

    private static NoticeRound node(TestHouse house) {
        NoticeRound node = new NoticeRound();
        node.queue = house.get(NoticeQueue.class);
        node.carrier = house.get(MailCarrier.class);
        node.clock = house.get(org.zairyu.calendar.JapanClock.class);
        return node;
    }

    private static TestHouse house(TestDatabase database, int port) {
        return TestHouse.on(database)
                .config("mail.smtp.host", "127.0.0.1")
                .config("mail.smtp.port", String.valueOf(port))
                .config("mail.smtp.starttls", "false")
                .config("mail.from", "no-reply@portal.example");
    }

    private static void write(TestHouse house, Letter letter) {
        house.tx(() -> house.get(Outbox.class).enqueue(letter));
    }

    private static Notice only(TestHouse house) {
        List<Notice> all = house.tx(() ->
                house.em().createQuery("select n from Notice n", Notice.class).getResultList());
        assertEquals(1, all.size(), () -> Arrays.toString(all.toArray()));
        return all.get(0);
    }

    private static Notice find(TestHouse house, String subject) {
        return house.tx(() -> house.em()
                .createQuery("select n from Notice n where n.subject = :subject", Notice.class)
                .setParameter("subject", subject)
                .getSingleResult());
    }

    private static GreenMail greenMail() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    private static int closedPort() throws Exception {
        try (ServerSocket once = new ServerSocket(0)) {
            return once.getLocalPort();
        }
    }
}

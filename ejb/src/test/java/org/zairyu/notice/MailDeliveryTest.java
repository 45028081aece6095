package org.zairyu.notice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;

@Tag("database")
class MailDeliveryTest {
    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"N-1", "N-2"})
    void aMailIsSentOnceWithAllItsHeaders(TestDatabase database) throws Exception {
        GreenMail server = greenMail();
        try {
            TestHouse house = OutboxProbe.house(database, server.getSmtp().getPort());
            OutboxProbe.write(house, LetterSamples.letter("app.accepted"));
            NoticeRound round = house.get(NoticeRound.class);
            assertEquals(
                    1,
                    round.run(house.now()),
                    () -> OutboxProbe.only(house).detail().line().lastError());
            assertEquals(0, round.run(house.now().plus(Duration.ofDays(2))));

            MimeMessage mail = server.getReceivedMessages()[0];
            Notice notice = OutboxProbe.only(house);
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
    @Requirement("N-2")
    void anAddressThatIsNoneFailsAtOnceButNotTheDeed(TestDatabase database) {
        TestHouse house = TestHouse.on(database);
        OutboxProbe.write(
                house, LetterSamples.letter("app.submitted", "application:1", "a@b.example\r\nBcc: x@y.example"));
        OutboxLine line = OutboxProbe.only(house).detail().line();
        assertEquals(NoticeState.FAILED, line.state());
        assertEquals("a@b.example Bcc: x@y.example", line.to());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("N-5")
    void withoutAServerMailsBecomeFiles(TestDatabase database, @TempDir Path directory) throws Exception {
        TestHouse house = TestHouse.on(database)
                .config("mail.directory", directory.resolve("out").toString());
        OutboxProbe.write(house, LetterSamples.letter("app.done.post"));
        assertEquals(1, house.get(NoticeRound.class).run(house.now()));
        try (Stream<Path> files = Files.list(directory.resolve("out"))) {
            Path file = files.toList().get(0);
            assertEquals(
                    OutboxProbe.only(house).id() + ".eml", file.getFileName().toString());
            try (InputStream in = Files.newInputStream(file)) {
                MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), in);
                assertTrue(mail.getSubject().contains("審査完了に関するお知らせ"));
            }
        }
        assertEquals(NoticeState.SENT, OutboxProbe.only(house).detail().line().state());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("N-2")
    void aStaffUsersMailGoesToTheAddressRegisteredWhenItIsSent(TestDatabase database) throws Exception {
        GreenMail server = greenMail();
        try {
            TestHouse house = OutboxProbe.house(database, server.getSmtp().getPort())
                    .set(AddressBook.class, ids -> Map.of(7L, "new@midori.example"));
            Letter sample = LetterSamples.letter("app.submitted");
            OutboxProbe.write(
                    house,
                    new Letter(sample.template(), "application:1", "1", "old@midori.example", 7L, sample.values()));
            OutboxProbe.write(
                    house,
                    new Letter(sample.template(), "application:2", "1", "left@midori.example", 8L, sample.values()));
            OutboxProbe.write(
                    house,
                    new Letter(sample.template(), "application:3", "1", "old@midori.example", 7L, sample.values())
                            .to("before@midori.example"));
            assertEquals(3, house.get(NoticeRound.class).run(house.now()));
            Set<String> reached = new HashSet<>();
            for (MimeMessage mail : server.getReceivedMessages()) {
                reached.add(mail.getAllRecipients()[0].toString());
            }
            assertEquals(Set.of("new@midori.example", "left@midori.example", "before@midori.example"), reached);
            assertEquals(
                    "new@midori.example",
                    OutboxProbe.find(house, "application:1").detail().line().to());
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
            TestHouse house = OutboxProbe.house(database, port).config("mail.smtp.user", "portal");
            OutboxProbe.write(house.config("mail.smtp.password", "wrong"), LetterSamples.letter("app.submitted"));
            assertEquals(0, house.get(NoticeRound.class).run(house.now()));
            assertEquals(
                    NoticeState.WAITING, OutboxProbe.only(house).detail().line().state());

            house = OutboxProbe.house(database, port)
                    .config("mail.smtp.user", "portal")
                    .config("mail.smtp.password", "secret");
            OutboxProbe.write(house, LetterSamples.letter("app.submitted"));
            assertEquals(1, house.get(NoticeRound.class).run(house.now()));
        } finally {
            server.stop();
        }
    }

    private static GreenMail greenMail() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }
}

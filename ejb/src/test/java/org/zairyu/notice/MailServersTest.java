package org.zairyu.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zairyu.notice.FakeMailServer.HANG_UP;
import static org.zairyu.notice.FakeMailServer.SILENCE;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;

/** What becomes of a mail with mail servers that do all that mail servers do. */
@Tag("database")
class MailServersTest {
    private static final Instant NOW = Instant.parse("2024-03-15T01:00:00Z");
    private static final Parcel MAIL = new Parcel(
            7,
            "7.1.1710464400000",
            "app.submitted",
            "hanako@midori.example",
            "件名 / Subject",
            "本文\n" + "-".repeat(72) + "\nText\n");

    private TestHouse house;

    @BeforeEach
    void begin() {
        house = TestHouse.on(TestDatabase.DERBY)
                .config("mail.smtp.host", "127.0.0.1")
                .config("mail.from", "no-reply@portal.example");
    }

    private MailCarrier carrier(FakeMailServer server, String tls) {
        return house.config("mail.smtp.port", String.valueOf(server.port()))
                .config("mail.smtp.starttls", String.valueOf(tls.equals("starttls")))
                .config("mail.smtp.tls", String.valueOf(tls.equals("tls")))
                .get(MailCarrier.class);
    }

    private Optional<MailFailure> carry(FakeMailServer server, String tls) {
        try (MailCarrier.Trip trip = carrier(server, tls).depart()) {
            return trip.carry(MAIL, NOW);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = MailStep.class,
            names = {"GREETING", "EHLO", "AUTH", "MAIL", "RCPT", "DATA", "END"})
    @Requirement("N-2")
    void aReplyOf400To499IsForNowWhereverItComes(MailStep step) throws Exception {
        try (FakeMailServer server = new FakeMailServer().at(step, "451 4.3.2 not just now")) {
            house.config("mail.smtp.user", "portal").config("mail.smtp.password", "secret");
            MailFailure failure = carry(server, "none").orElseThrow();
            assertFalse(failure.forGood(), failure.reason());
            assertEquals(List.of(), server.messageIds());
            server.asUsual();
            assertEquals(Optional.empty(), carry(server, "none"));
            assertEquals(1, server.messageIds().size());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GREETING, 554 5.3.2 closed, false",
        "EHLO, 550 5.7.1 not you, false",
        "AUTH, 535 5.7.8 wrong password, false",
        "MAIL, 550 5.7.1 not from there, false",
        "RCPT, 550 5.1.1 nobody here, true",
        "RCPT, 553 5.1.3 no address, true",
        "DATA, 554 5.6.0 no, true",
        "END, 554 5.7.1 not such a mail, true",
        "END, 552 5.3.4 too long, true"
    })
    @Requirement("N-2")
    void aReplyOf500To599IsForGoodOnlyWhenItIsAboutThisMail(MailStep step, String reply, boolean forGood)
            throws Exception {
        try (FakeMailServer server = new FakeMailServer().at(step, reply)) {
            house.config("mail.smtp.user", "portal").config("mail.smtp.password", "secret");
            MailFailure failure = carry(server, "none").orElseThrow();
            assertEquals(forGood, failure.forGood(), failure.reason());
            assertTrue(failure.reason().contains(reply.substring(4)), failure.reason());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = MailStep.class,
            names = {"STARTTLS", "NOOP", "RSET", "QUIT", "OTHER"},
            mode = Mode.EXCLUDE)
    @Requirement("N-2")
    void aServerThatHangsUpGetsTheMailLater(MailStep step) throws Exception {
        try (FakeMailServer server = new FakeMailServer().at(step, HANG_UP)) {
            house.config("mail.smtp.user", "portal").config("mail.smtp.password", "secret");
            MailFailure failure = carry(server, "none").orElseThrow();
            assertFalse(failure.forGood() || failure.answered(), failure.reason());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = MailStep.class,
            names = {"GREETING", "EHLO", "MAIL", "RCPT", "DATA", "END"})
    @Requirement("N-2")
    void aServerThatTalksNonsenseGetsTheMailLater(MailStep step) throws Exception {
        try (FakeMailServer server = new FakeMailServer().at(step, "HTTP/1.1 505 no \u0007 mail here")) {
            MailFailure failure = carry(server, "none").orElseThrow();
            assertFalse(failure.forGood(), failure.reason());
            assertEquals(LetterText.clean(failure.reason()), failure.reason());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = MailStep.class,
            names = {"GREETING", "RCPT", "END"})
    @Requirement("N-2")
    void aServerThatFallsSilentIsLeftAfterTheTimeOut(MailStep step) throws Exception {
        try (FakeMailServer server = new FakeMailServer().at(step, SILENCE)) {
            house.config("mail.smtp.timeout", "1");
            MailFailure failure = carry(server, "none").orElseThrow();
            assertFalse(failure.forGood() || failure.answered(), failure.reason());
        }
    }

    @Test
    @Requirement("N-2")
    void aServerThatAnswersAByteAtATimeIsLeftWhenTheMailHasTakenTooLong() throws Exception {
        try (FakeMailServer server = new FakeMailServer().slowly(100)) {
            house.config("mail.smtp.longest", "1");
            MailFailure failure = carry(server, "none").orElseThrow();
            assertFalse(failure.forGood() || failure.answered(), failure.reason());
        }
    }

    @Test
    @Requirement("N-2")
    void oneThatIsOnlySlowGetsTheMail() throws Exception {
        try (FakeMailServer server = new FakeMailServer().slowly(1)) {
            assertEquals(Optional.empty(), carry(server, "none"));
        }
    }

    @Test
    @Requirement("N-2")
    void anAnswerThatComesTooLateIsNotTakenForThatToTheNextMail() throws Exception {
        try (FakeMailServer server = new FakeMailServer().at(MailStep.END, SILENCE)) {
            house.config("mail.smtp.timeout", "1");
            try (MailCarrier.Trip trip = carrier(server, "none").depart()) {
                assertTrue(trip.carry(MAIL, NOW).isPresent());
                server.asUsual();
                assertEquals(Optional.empty(), trip.carry(MAIL, NOW));
                assertFalse(trip.unreachable());
            }
            assertEquals(
                    2, server.steps().stream().filter(MailStep.EHLO::equals).count(), "a connection each");
        }
    }

    @Test
    @Requirement("N-2")
    void afterThreeMailsInVainTheOthersNeedNotTry() throws Exception {
        try (FakeMailServer server = new FakeMailServer().at(MailStep.DATA, HANG_UP);
                MailCarrier.Trip trip = carrier(server, "none").depart()) {
            for (int mail = 0; mail < 3; mail++) {
                assertFalse(trip.unreachable());
                trip.carry(MAIL, NOW);
            }
            assertTrue(trip.unreachable());
        }
    }

    @ParameterizedTest
    @CsvSource({"starttls, false", "tls, true"})
    @Requirement("N-2")
    void aServerWithTheRightCertificateIsSpokenToInTls(String tls, boolean fromTheStart, @TempDir Path folder)
            throws Exception {
        MailCertificate own = new MailCertificate(folder, "ip:127.0.0.1");
        try (FakeMailServer server = new FakeMailServer(own.context(), fromTheStart)) {
            house.config("mail.smtp.caFile", own.pem().toString())
                    .config("mail.smtp.user", "portal")
                    .config("mail.smtp.password", "secret");
            assertEquals(Optional.empty(), carry(server, tls));
            assertEquals(!fromTheStart, server.steps().contains(MailStep.STARTTLS));
            assertTrue(server.steps().contains(MailStep.AUTH));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "starttls, ip:127.0.0.1, false",
        "tls, ip:127.0.0.1, false",
        "starttls, dns:mail.example, true",
        "tls, dns:mail.example, true"
    })
    @Requirement("N-2")
    void aServerWithAWrongCertificateGetsNeitherMailNorPassword(
            String tls, String name, boolean trusted, @TempDir Path folder) throws Exception {
        MailCertificate own = new MailCertificate(folder, name);
        try (FakeMailServer server = new FakeMailServer(own.context(), tls.equals("tls"))) {
            house.config("mail.smtp.user", "portal").config("mail.smtp.password", "secret");
            if (trusted) {
                house.config("mail.smtp.caFile", own.pem().toString());
            }
            MailFailure failure = carry(server, tls).orElseThrow();
            assertFalse(failure.forGood() || failure.answered(), failure.reason());
            assertFalse(server.steps().contains(MailStep.AUTH) || server.steps().contains(MailStep.MAIL));
        }
    }

    @Test
    @Requirement("N-2")
    void aServerWithoutTlsGetsNothingUnlessTheOperatorSaysSo() throws Exception {
        try (FakeMailServer server = new FakeMailServer()) {
            house.config("mail.smtp.user", "portal").config("mail.smtp.password", "secret");
            MailFailure failure = carry(server, "starttls").orElseThrow();
            assertFalse(failure.forGood() || failure.answered(), failure.reason());
            assertFalse(server.steps().contains(MailStep.AUTH) || server.steps().contains(MailStep.MAIL));
        }
    }

    @Test
    void theLimitLeavesRoomForSoManyAMinuteAndKeepsLittle() {
        Pace pace = new Pace(60);
        assertEquals(5, pace.room(NOW, 50));
        pace.used(5);
        assertEquals(0, pace.room(NOW, 50));
        assertEquals(1, pace.room(NOW.plus(Duration.ofSeconds(1)), 50));
        assertEquals(3, pace.room(NOW.plus(Duration.ofSeconds(9)), 3));
        assertEquals(5, pace.room(NOW.plus(Duration.ofHours(9)), 50));
        assertEquals(50, new Pace(0).room(NOW, 50));
        assertEquals(1, new Pace(1).room(NOW, 50));
    }
}

package org.zairyu.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.ServerSocket;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;

@Tag("database")
class NoticeRoundTest {
    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"N-2", "N-3"})
    void theSameOccasionIsWrittenOnceAndOnlyIfItsDeedStands(TestDatabase database) {
        TestHouse house = TestHouse.on(database);
        OutboxProbe.write(house, LetterSamples.letter("app.submitted"));
        OutboxProbe.write(house, LetterSamples.letter("app.submitted"));
        assertThrows(
                IllegalStateException.class,
                () -> house.tx((Runnable) () -> {
                    house.get(Outbox.class).enqueue(LetterSamples.letter("app.accepted"), LetterSamples.BUREAU);
                    throw new IllegalStateException("the deed fails");
                }));
        assertEquals("app.submitted", OutboxProbe.only(house).template());
        assertThrows(RuntimeException.class, () -> house.get(Outbox.class)
                .enqueue(LetterSamples.letter("app.accepted"), LetterSamples.BUREAU));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("N-2")
    void aDeadServerIsTriedAgainWithGrowingPausesUntilADayIsOver(TestDatabase database) throws Exception {
        TestHouse house = OutboxProbe.house(database, closedPort());
        OutboxProbe.write(house, LetterSamples.letter("app.submitted"));
        NoticeRound round = house.get(NoticeRound.class);
        round.run(house.now());
        OutboxLine line = OutboxProbe.only(house).detail().line();
        assertEquals(NoticeState.WAITING, line.state());
        assertEquals(1, line.attempts());
        assertEquals(1, Duration.between(house.now(), line.dueAt()).toMinutes());
        house.pass(Duration.ofSeconds(30));
        round.run(house.now());
        assertEquals(1, OutboxProbe.only(house).detail().line().attempts());
        for (int hour = 0; hour < 30; hour++) {
            house.pass(Duration.ofHours(1).plusMinutes(1));
            round.run(house.now());
        }
        OutboxLine end = OutboxProbe.only(house).detail().line();
        assertEquals(NoticeState.FAILED, end.state());
        assertEquals(27, end.attempts());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("N-2")
    void aRefusalForNowIsTriedAgainAndOneForGoodIsNot(TestDatabase database) throws Exception {
        try (FakeMailServer server = new FakeMailServer()) {
            TestHouse house = OutboxProbe.house(database, server.port());
            NoticeRound round = house.get(NoticeRound.class);
            OutboxProbe.write(house, LetterSamples.letter("app.submitted"));
            server.answerToRecipient("451 4.3.0 later, please");
            assertEquals(0, round.run(house.now()));
            assertEquals(
                    NoticeState.WAITING, OutboxProbe.only(house).detail().line().state());
            assertEquals(
                    "451 4.3.0 later, please",
                    OutboxProbe.only(house).detail().line().lastError());

            server.answerToRecipient("250 fine");
            house.pass(Duration.ofMinutes(2));
            assertEquals(1, round.run(house.now()));
            assertEquals(
                    NoticeState.SENT, OutboxProbe.only(house).detail().line().state());
            assertEquals(1, server.messageIds().size());

            server.answerToRecipient("550 5.1.1 nobody here");
            OutboxProbe.write(house, LetterSamples.letter("app.submitted", "application:9", "gone@midori.example"));
            assertEquals(0, round.run(house.now()));
            Notice refused = OutboxProbe.find(house, "application:9");
            assertEquals(NoticeState.FAILED, refused.detail().line().state());
            assertEquals("550 5.1.1 nobody here", refused.detail().line().lastError());
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("N-2")
    void twoNodesAtOnceSendEachMailOnce(TestDatabase database) throws Exception {
        try (FakeMailServer server = new FakeMailServer()) {
            TestHouse house = OutboxProbe.house(database, server.port());
            int mails = 80;
            for (int mail = 0; mail < mails; mail++) {
                OutboxProbe.write(house, LetterSamples.letter("app.submitted", "application:" + mail, "a@b.example"));
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
    void aBatchIsTakenWithAsFewStatementsAsOneMail(TestDatabase database) {
        TestHouse house = TestHouse.on(database).set(AddressBook.class, ids -> Map.of());
        for (int mail = 0; mail < 20; mail++) {
            OutboxProbe.write(house, LetterSamples.letter("app.submitted", "application:" + mail, "a@b.example"));
        }
        NoticeQueue queue = house.get(NoticeQueue.class);
        List<String> statements = house.statements(
                () -> assertEquals(20, queue.claim("node", house.now(), 50).size()));
        assertEquals(3, statements.size(), () -> String.join("\n", statements));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("N-2")
    void whoLostTheLeaseHasNothingToSayOfTheMail(TestDatabase database) {
        TestHouse house = TestHouse.on(database);
        OutboxProbe.write(house, LetterSamples.letter("app.submitted"));
        NoticeQueue queue = house.get(NoticeQueue.class);
        Parcel slow = queue.claim("slow", house.now(), 1).get(0);
        assertEquals(List.of(), queue.claim("quick", house.now().plus(NoticeQueue.LEASE), 1));
        house.pass(NoticeQueue.LEASE.plusMillis(1));
        Parcel taken = queue.claim("quick", house.now(), 1).get(0);
        queue.settle("slow", slow, Optional.of(new MailFailure("too late", true, true)), house.now());
        queue.settle("slow", slow, Optional.empty(), house.now());
        assertEquals(
                NoticeState.WAITING, OutboxProbe.only(house).detail().line().state());
        queue.settle("quick", taken, Optional.empty(), house.now());
        assertEquals(NoticeState.SENT, OutboxProbe.only(house).detail().line().state());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("N-2")
    void whatADeadNodeHadTakenIsSentUnderTheSameMessageIdWhenItsLeaseEnds(TestDatabase database) throws Exception {
        try (FakeMailServer server = new FakeMailServer()) {
            TestHouse house = OutboxProbe.house(database, server.port());
            OutboxProbe.write(house, LetterSamples.letter("app.submitted"));
            Parcel taken =
                    house.get(NoticeQueue.class).claim("dead", house.now(), 10).get(0);
            NoticeRound round = house.get(NoticeRound.class);
            assertEquals(0, round.run(house.now().plus(Duration.ofMinutes(9))));
            assertEquals(1, round.run(house.now().plus(Duration.ofMinutes(11))));
            assertEquals(List.of("<" + taken.messageId() + "@portal.example>"), server.messageIds());
            house.get(NoticeQueue.class)
                    .settle("dead", taken, Optional.of(new MailFailure("late", true, true)), house.now());
            assertEquals(
                    NoticeState.SENT, OutboxProbe.only(house).detail().line().state());
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("N-2")
    void mailsOfOneSubjectKeepTheirOrder(TestDatabase database) throws Exception {
        try (FakeMailServer server = new FakeMailServer()) {
            TestHouse house = OutboxProbe.house(database, server.port());
            server.answerToRecipient("451 later");
            OutboxProbe.write(house, LetterSamples.letter("app.submitted"));
            NoticeRound round = house.get(NoticeRound.class);
            round.run(house.now());
            OutboxProbe.write(house.pass(Duration.ofSeconds(10)), LetterSamples.letter("app.accepted"));
            server.answerToRecipient("250 fine");
            assertEquals(0, round.run(house.now()));
            assertEquals(2, round.run(house.pass(Duration.ofMinutes(2)).now()));
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
        node.book = house.get(org.zairyu.round.RoundBook.class);
        node.carrier = house.get(MailCarrier.class);
        node.clock = house.get(org.zairyu.calendar.JapanClock.class);
        return node;
    }

    private static int closedPort() throws Exception {
        try (ServerSocket once = new ServerSocket(0)) {
            return once.getLocalPort();
        }
    }
}

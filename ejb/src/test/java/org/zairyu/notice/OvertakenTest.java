package org.zairyu.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;

/** What does not hold any more when it is about to leave stays; and no mail waits for one with which something is wrong. */
@Tag("database")
class OvertakenTest {

    /** Says of the mail about application 2 that it holds no more, from an hour after the house's morning. */
    private record Judge(Instant from) implements Relevance {
        @Override
        public Set<String> templates() {
            return Set.of("app.docs.reminder");
        }

        @Override
        public Map<Long, String> overtaken(Collection<Leaving> mails, Instant now) {
            return now.isBefore(from)
                    ? Map.of()
                    : mails.stream()
                            .filter(mail -> mail.subjectId("application") == 2)
                            .collect(Collectors.toMap(Leaving::id, mail -> "the documents were sent"));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("N-3")
    void aMailThatWaitedIsNotSentOnceItHoldsNoMore(TestDatabase database) throws Exception {
        try (FakeMailServer server = new FakeMailServer().at(MailStep.RCPT, "451 later")) {
            TestHouse house = OutboxProbe.house(database, server.port());
            house.set(Relevance.class, new Judge(house.now().plus(Duration.ofHours(1))));
            for (int id = 1; id <= 3; id++) {
                OutboxProbe.write(
                        house, LetterSamples.letter("app.docs.reminder", "application:" + id, "a@midori.example"));
            }
            OutboxProbe.write(house, LetterSamples.letter("app.submitted", "application:2", "b@midori.example"));
            NoticeRound round = house.get(NoticeRound.class);
            assertEquals(0, round.run(house.now()));
            server.asUsual();
            assertEquals(3, round.run(house.pass(Duration.ofHours(1)).now()));
            Notice dropped = house.tx(() -> house.em()
                    .createQuery(
                            "select n from Notice n where n.subject = 'application:2' and n.template = 'app.docs.reminder'",
                            Notice.class)
                    .getSingleResult());
            OutboxLine line = dropped.detail().line();
            assertEquals(NoticeState.DROPPED, line.state());
            assertEquals("the documents were sent", line.lastError());
            assertEquals(List.of("PUT_OFF", "OVERTAKEN"), history(house, dropped.id()));
            assertEquals(0, round.run(house.pass(Duration.ofDays(2)).now()));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("N-2")
    void aMailWhoseLinkIsGoneIsGivenUpAndNoOtherWaitsForIt(TestDatabase database) throws Exception {
        try (FakeMailServer server = new FakeMailServer()) {
            TestHouse house = OutboxProbe.house(database, server.port());
            house.set(LinkTokens.class, id -> id == 7 ? Optional.empty() : Optional.of("token"));
            OutboxProbe.write(house, LetterSamples.letter("pw.reset", "staff:1", "a@midori.example"));
            OutboxProbe.write(house, LetterSamples.letter("app.submitted", "application:1", "b@midori.example"));
            assertEquals(1, house.get(NoticeRound.class).run(house.now()));
            Notice poison = OutboxProbe.find(house, "staff:1");
            assertEquals(NoticeState.FAILED, poison.detail().line().state());
            assertEquals(List.of("GIVEN_UP"), history(house, poison.id()));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("N-2")
    void mailsThatTheServerChokesOnDoNotHoldUpTheOthers(TestDatabase database) throws Exception {
        try (FakeMailServer server = new FakeMailServer()) {
            TestHouse house = OutboxProbe.house(database, server.port());
            NoticeRound round = house.get(NoticeRound.class);
            server.at(MailStep.END, FakeMailServer.HANG_UP);
            OutboxProbe.write(house, LetterSamples.letter("app.submitted", "application:1", "a@midori.example"));
            assertEquals(0, round.run(house.now()));
            server.asUsual();
            for (int id = 2; id <= 4; id++) {
                OutboxProbe.write(
                        house, LetterSamples.letter("app.submitted", "application:" + id, "a@midori.example"));
            }
            assertEquals(3, round.run(house.now()), "the first one waits for its minute, the others do not");
            assertEquals(1, round.run(house.pass(Duration.ofMinutes(2)).now()));
            Notice late = OutboxProbe.find(house, "application:1");
            assertEquals(List.of("PUT_OFF", "SENT"), history(house, late.id()));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("N-2")
    void theOperatorsLimitIsKeptAndTheRestGoesLater(TestDatabase database) throws Exception {
        try (FakeMailServer server = new FakeMailServer()) {
            TestHouse house = OutboxProbe.house(database, server.port()).config("mail.perMinute", "36");
            for (int id = 1; id <= 5; id++) {
                OutboxProbe.write(
                        house, LetterSamples.letter("app.submitted", "application:" + id, "a@midori.example"));
            }
            NoticeRound round = house.get(NoticeRound.class);
            assertEquals(3, round.run(house.now()));
            assertEquals(2, round.run(house.pass(Duration.ofSeconds(5)).now()));
            assertEquals(5, server.messageIds().size());
        }
    }

    private static List<String> history(TestHouse house, long id) {
        List<NoticeEvent> events = house.tx(() -> house.em()
                .createQuery("select e from NoticeEvent e where e.noticeId = :id order by e.id", NoticeEvent.class)
                .setParameter("id", id)
                .getResultList());
        assertTrue(events.stream().noneMatch(event -> event.shown().at() == null));
        return events.stream().map(event -> event.shown().what()).toList();
    }
}

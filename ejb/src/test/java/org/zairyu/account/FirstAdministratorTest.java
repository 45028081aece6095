package org.zairyu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.TestInstances;
import org.zairyu.account.FirstAdministrator.TokenFault;
import org.zairyu.audit.AuditTrail;
import org.zairyu.notice.MailSettings;

@Requirement({"S-2", "S-3"})
@Tag("database")
class FirstAdministratorTest {

    private static final String PASSWORD = "three bicycles in the rain";
    private static final String ADDRESS = "203.0.113.7";

    private final RecordedAudit audit = new RecordedAudit();
    private TestHouse house;

    /** A start of the server on whatever the database holds; the lines it writes to the log. */
    private List<String> start() {
        List<String> lines = new ArrayList<>();
        Handler ear = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage());
            }

            @Override
            public void flush() {
                // nothing is held back
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
        Logger log = Logger.getLogger(FirstStart.class.getName());
        log.addHandler(ear);
        try {
            FirstStart bean = new FirstStart();
            bean.book = house.get(FirstBook.class);
            bean.brought = TestInstances.none();
            bean.settings = house.get(MailSettings.class);
            bean.tell();
        } finally {
            log.removeHandler(ear);
        }
        return lines;
    }

    private void open(TestDatabase database) {
        house = TestHouse.on(database).set(AuditTrail.class, audit).config("portal.url", "https://zairyu.example/");
    }

    private static String token(List<String> lines) {
        return lines.get(0).replaceFirst("(?s).*: ([0-9a-f]{40})$", "$1");
    }

    private FirstAdministrator.Answer make(String token, String login) {
        return house.get(FirstAdministrator.class)
                .make(
                        token,
                        new OfficerDetails("岡田 学", login, "okada@isa.example.jp", "tokyo", Set.of()),
                        PASSWORD.toCharArray(),
                        "ja",
                        ADDRESS);
    }

    private SignIn signIn(String login) {
        return house.get(SignInDesk.class).signIn(Realm.OFFICER, login, PASSWORD.toCharArray(), ADDRESS);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theTokenInTheLogMakesOneAdministratorAndNoMore(TestDatabase database) {
        open(database);
        List<String> lines = start();
        assertEquals(1, lines.size());
        assertTrue(lines.get(0).contains("https://zairyu.example/console/first.xhtml"), lines.get(0));
        String token = token(lines);
        assertTrue(house.get(FirstAdministrator.class).isWanted());
        assertTrue(make(" " + token.substring(0, 20) + " " + token.substring(20) + "\n", "okada")
                .ok());
        assertEquals(Set.of(OfficerRole.ADMINISTRATOR), signIn("okada").person().roles());
        assertFalse(house.get(FirstAdministrator.class).isWanted());
        assertEquals(TokenFault.WRONG, make(token, "another").token());
        assertEquals(List.of(), start(), "there is an officer now");
        assertTrue(audit.entries().stream().anyMatch(entry -> entry.startsWith("SYSTEM officer.first officer:")));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void onlyTheDigestIsKeptAndEachStartWritesAnother(TestDatabase database) {
        open(database);
        String first = token(start());
        List<?> kept = house.tx(() -> house.em()
                .createNativeQuery("select token_digest from first_token")
                .getResultList());
        assertEquals(List.of(LinkToken.digest(first)), kept);
        String second = token(start());
        assertNotEquals(first, second);
        assertEquals(TokenFault.WRONG, make(first, "okada").token());
        assertTrue(make(second, "okada").ok());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aTokenLivesADay(TestDatabase database) {
        open(database);
        String token = token(start());
        house.pass(Duration.ofHours(24));
        assertEquals(TokenFault.WRONG, make(token, "okada").token());
        assertTrue(make(token(start()), "okada").ok());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatIsWrongIsToldAndUsesNothingUp(TestDatabase database) {
        open(database);
        String token = token(start());
        assertEquals(List.of(OfficerFault.LOGIN_SHAPE), make(token, "岡田").faults());
        FirstAdministrator.Answer weak = house.get(FirstAdministrator.class)
                .make(
                        token,
                        new OfficerDetails("岡田 学", "okada", "okada@isa.example.jp", "tokyo", Set.of()),
                        "okada no password".toCharArray(),
                        "ja",
                        ADDRESS);
        assertEquals(PasswordFault.OWN_WORD, weak.password());
        assertTrue(make(token, "okada").ok());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aNetworkThatGuessesIsStopped(TestDatabase database) {
        open(database);
        String token = token(start());
        for (int guess = 0; guess < NetworkLimit.CAPACITY; guess++) {
            assertEquals(TokenFault.WRONG, make("0".repeat(40), "okada").token());
        }
        assertEquals(TokenFault.TOO_MANY, make(token, "okada").token());
        house.pass(Duration.ofMinutes(1));
        assertTrue(make(token, "okada").ok());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void oneOfTwoAtOnceIsMade(TestDatabase database) throws Exception {
        open(database);
        String token = token(start());
        List<Callable<FirstAdministrator.Answer>> both =
                List.of(() -> make(token, "okada"), () -> make(token, "kondo"));
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            int made = 0;
            for (Future<FirstAdministrator.Answer> one : two.invokeAll(both)) {
                made += one.get().ok() ? 1 : 0;
            }
            assertEquals(1, made);
        } finally {
            two.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whereOfficersComeWithTheSampleDataThereIsNoToken(TestDatabase database) {
        open(database);
        FirstStart bean = new FirstStart();
        bean.book = house.get(FirstBook.class);
        bean.brought = TestInstances.of(new OfficersBrought() {});
        bean.settings = house.get(MailSettings.class);
        bean.tell();
        assertEquals(List.of(), house.tx(() -> house.em()
                .createNativeQuery("select id from first_token")
                .getResultList()));
    }
}

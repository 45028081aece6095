package org.zairyu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.notice.Written;

@Tag("database")
class FirstLinksTest {

    private static final String PASSWORD = "three bicycles in the rain";

    private TestHouse house;
    private StaffUser user;

    private String approved(TestDatabase database) {
        house = TestHouse.on(database);
        user = new AccountSamples(house).approved();
        return LinkSamples.approved(house, user);
    }

    private NewPasswords.Answer set(String token, String password) {
        return house.get(NewPasswords.class).set(Realm.STAFF, token, password.toCharArray());
    }

    private StaffUser read() {
        return house.tx(() -> house.em().find(StaffUser.class, user.getId()));
    }

    private SignIn signIn(String password) {
        return house.get(SignInDesk.class).signIn(Realm.STAFF, user.getAuthId(), password.toCharArray(), "203.0.113.7");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"E-8", "E-9"})
    void theFirstPasswordOpensTheAccountForAYear(TestDatabase database) {
        String token = approved(database);
        assertNull(read().getAuthorizedUntil());
        assertEquals(SignIn.Outcome.WRONG, signIn(PASSWORD).outcome());
        house.pass(Duration.ofDays(10));
        assertTrue(set(token, PASSWORD).ok());
        assertEquals(LocalDate.of(2025, 3, 25), read().getAuthorizedUntil());
        assertEquals(LocalDate.of(2025, 3, 25), read().getPasswordUntil());
        String mail = Written.bodies(house, "account.id").get(0);
        assertTrue(mail.contains("認証ID: " + AuthId.shown(user.getAuthId())), mail);
        assertFalse(mail.contains(PASSWORD));
        assertEquals(SignIn.Outcome.SIGNED_IN, signIn(PASSWORD).outcome());
        assertEquals(LinkState.USED, set(token, PASSWORD + "!").link());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("E-8")
    void itLivesToTheEndOfTheThirtiethDay(TestDatabase database) {
        String token = approved(database);
        assertEquals(
                LocalDate.of(2024, 4, 14),
                house.get(FirstLinks.class).state(user.getId()).orElseThrow().lastDay());
        house.clock(Instant.parse("2024-04-14T14:59:59.999Z"));
        assertTrue(house.get(NewPasswords.class).look(Realm.STAFF, token).isOpen());
        house.clock(Instant.parse("2024-04-14T15:00:00Z"));
        assertEquals(LinkState.LATE, set(token, PASSWORD).link());
        assertTrue(house.get(FirstLinks.class).state(user.getId()).orElseThrow().lapsed());
        assertFalse(read().isActivated());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"E-8", "E-10"})
    void aNewerLinkKillsTheOlder(TestDatabase database) {
        String first = approved(database);
        house.pass(Duration.ofDays(40));
        LocalDate last = house.tx(() -> house.get(FirstLinks.class).sendAgain(user));
        assertEquals(LocalDate.of(2024, 5, 24), last);
        String second = LinkSamples.token(house, "enroll.approved.again");
        assertNotEquals(first, second);
        assertEquals(LinkState.REPLACED, set(first, PASSWORD).link());
        assertTrue(set(second, PASSWORD).ok());
        assertThrows(
                IllegalStateException.class,
                () -> house.tx(() -> house.get(FirstLinks.class).sendAgain(read())));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("E-8")
    void lookingUsesNothingUpAndACutLinkIsNone(TestDatabase database) {
        String token = approved(database);
        NewPasswords passwords = house.get(NewPasswords.class);
        List<String> looks = house.statements(() -> passwords.look(Realm.STAFF, token));
        assertTrue(looks.stream().noneMatch(sql -> sql.startsWith("UPDATE") || sql.startsWith("INSERT")), "" + looks);
        assertEquals(
                LinkState.UNKNOWN,
                passwords.look(Realm.STAFF, token.substring(1)).state());
        assertEquals(LinkState.UNKNOWN, passwords.look(Realm.STAFF, "").state());
        assertEquals(PasswordFault.TOO_SHORT, set(token, "short").fault());
        assertTrue(set(token, PASSWORD).ok(), "a fault leaves the link as it is");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"S-2", "E-8"})
    void theTokenStandsNowhereInTheDatabase(TestDatabase database) {
        String token = approved(database);
        assertEquals(40, token.length());
        List<?> links = house.tx(() -> house.em()
                .createNativeQuery("select grain, token_digest from one_time_link")
                .getResultList());
        Object[] row = (Object[]) links.get(0);
        assertFalse(row[0].toString().contains(token) || row[1].toString().contains(token));
        assertTrue(Written.bodies(house, "enroll.approved").stream().noneMatch(body -> body.contains(token)));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"E-8", "E-10", "N-3"})
    void remindedSevenDaysBeforeAndToldWhenItLapsed(TestDatabase database) {
        approved(database);
        PasswordRound round = house.get(PasswordRound.class);
        for (int day = 0; day < 45; day++) {
            round.run(house.now());
            round.run(house.now());
            assertEquals(
                    day < 23 ? 0 : 1, Written.to(house, "enroll.link.reminder").size(), "day " + day);
            assertEquals(day < 31 ? 0 : 1, Written.to(house, "enroll.lapsed").size(), "day " + day);
            house.pass(Duration.ofDays(1));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("N-3")
    void whoHasAPasswordIsNotRemindedOfTheLink(TestDatabase database) {
        String token = approved(database);
        house.pass(Duration.ofDays(25));
        house.get(PasswordRound.class).run(house.now());
        assertTrue(set(token, PASSWORD).ok());
        assertEquals(List.of("DROPPED"), Written.states(house, "enroll.link.reminder"));
        assertEquals(List.of("DROPPED"), Written.states(house, "enroll.approved"));
        house.pass(Duration.ofDays(10));
        house.get(PasswordRound.class).run(house.now());
        assertEquals(List.of(), Written.to(house, "enroll.lapsed"));
    }
}

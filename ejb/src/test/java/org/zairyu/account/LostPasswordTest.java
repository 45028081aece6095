package org.zairyu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.audit.Actor;
import org.zairyu.notice.Written;

@Tag("database")
class LostPasswordTest {

    private static final String NEW = "three bicycles in the rain";
    private static final String ADDRESS = "203.0.113.7";

    private TestHouse house;
    private StaffUser user;

    private void open(TestDatabase database, LocalDate authorizedUntil) {
        house = TestHouse.on(database);
        user = new AccountSamples(house).authorizedUntil(authorizedUntil).staff();
    }

    private boolean ask(String authId, String email) {
        return house.get(ForgottenPassword.class).ask(authId, email, ADDRESS);
    }

    private NewPasswords.Answer set(String token) {
        return house.get(NewPasswords.class).set(Realm.STAFF, token, NEW.toCharArray());
    }

    private SignIn.Outcome signIn(String password) {
        return house.get(SignInDesk.class)
                .signIn(Realm.STAFF, user.getAuthId(), password.toCharArray(), ADDRESS)
                .outcome();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("L-3")
    void aLinkGoesOutOnlyWhenBothBelongTogetherAndTheAnswerIsTheSame(TestDatabase database) {
        open(database, LocalDate.of(2025, 3, 15));
        assertTrue(ask(user.getAuthId(), "somebody@example.co.jp"));
        assertTrue(ask("R2222-2222-2", "yamada@example.co.jp"));
        assertTrue(ask("", ""));
        assertEquals(List.of(), Written.to(house, "pw.reset"));
        assertTrue(ask(AuthId.shown(user.getAuthId()), " Yamada@Example.co.jp "));
        assertEquals(List.of("yamada@example.co.jp"), Written.to(house, "pw.reset"));
        String mail = Written.bodies(house, "pw.reset").get(0);
        assertTrue(mail.contains("203.0.113.*") && !mail.contains(ADDRESS), mail);
        assertTrue(set(LinkSamples.token(house, "pw.reset")).ok());
        assertEquals(SignIn.Outcome.WRONG, signIn(AccountSamples.PASSWORD));
        assertEquals(SignIn.Outcome.SIGNED_IN, signIn(NEW));
        assertEquals(1, Written.to(house, "pw.changed").size());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"L-2", "L-3"})
    void whoIsLockedOutGetsInByTheLink(TestDatabase database) {
        open(database, LocalDate.of(2025, 3, 15));
        for (int i = 0; i < 5; i++) {
            signIn("no");
        }
        assertEquals(SignIn.Outcome.LOCKED, signIn(AccountSamples.PASSWORD));
        assertEquals(1, Written.to(house, "account.locked").size());
        ask(user.getAuthId(), "yamada@example.co.jp");
        assertTrue(set(LinkSamples.token(house, "pw.reset")).ok());
        assertEquals(SignIn.Outcome.SIGNED_IN, signIn(NEW));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"L-3", "L-4"})
    void aPasswordThatRanOutIsSetAnewForAYear(TestDatabase database) {
        open(database, LocalDate.of(2030, 1, 1));
        house.pass(Duration.ofDays(400));
        assertEquals(SignIn.Outcome.PASSWORD_ENDED, signIn(AccountSamples.PASSWORD));
        ask(user.getAuthId(), "yamada@example.co.jp");
        assertTrue(set(LinkSamples.token(house, "pw.reset")).ok());
        assertEquals(SignIn.Outcome.SIGNED_IN, signIn(NEW));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"L-2", "L-3"})
    void whoseAuthorizationEndedIsToldSoAndGetsNoLink(TestDatabase database) {
        open(database, LocalDate.of(2024, 3, 14));
        ask(user.getAuthId(), "yamada@example.co.jp");
        ask(user.getAuthId(), "yamada@example.co.jp");
        assertEquals(List.of(), Written.to(house, "pw.reset"));
        assertEquals(1, Written.to(house, "pw.reset.expired").size(), "once a day");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("L-3")
    void theLinkLivesAnHourAndTheNewestCounts(TestDatabase database) {
        open(database, LocalDate.of(2025, 3, 15));
        ask(user.getAuthId(), "yamada@example.co.jp");
        ask(user.getAuthId(), "yamada@example.co.jp");
        List<String> tokens = LinkSamples.tokens(house, "pw.reset");
        assertEquals(LinkState.REPLACED, set(tokens.get(0)).link());
        house.pass(Duration.ofMinutes(60));
        assertEquals(LinkState.LATE, set(tokens.get(1)).link());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"L-3", "S-2"})
    void nobodyFloodsAMailboxOrTheServer(TestDatabase database) {
        open(database, LocalDate.of(2025, 3, 15));
        for (int i = 0; i < NetworkLimit.CAPACITY; i++) {
            assertTrue(ask(user.getAuthId(), "yamada@example.co.jp"));
        }
        assertEquals(ResetBook.AN_HOUR, Written.to(house, "pw.reset").size());
        assertFalse(ask(user.getAuthId(), "yamada@example.co.jp"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("S-2")
    void theLastFiveAreNotTakenAgain(TestDatabase database) {
        open(database, LocalDate.of(2025, 3, 15));
        Actor actor = Actor.staff(user.getId());
        OwnAccountDesk desk = house.get(OwnAccountDesk.class);
        String present = AccountSamples.PASSWORD;
        for (int i = 0; i < 5; i++) {
            String next = i + " bicycles in the rain";
            assertTrue(desk.changePassword(actor, present.toCharArray(), next.toCharArray())
                    .ok());
            present = next;
        }
        for (int i = 0; i < 5; i++) {
            assertEquals(
                    PasswordFault.USED_BEFORE,
                    desk.changePassword(actor, present.toCharArray(), (i + " bicycles in the rain").toCharArray())
                            .fault());
        }
        assertTrue(desk.changePassword(actor, present.toCharArray(), AccountSamples.PASSWORD.toCharArray())
                .ok());
    }
}

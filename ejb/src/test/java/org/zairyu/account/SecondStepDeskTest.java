package org.zairyu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.account.SignIn.Outcome;
import org.zairyu.audit.Actor;
import org.zairyu.notice.Written;

@Requirement({"L-2", "S-2", "S-3"})
@Tag("database")
class SecondStepDeskTest {

    private static final String ADDRESS = "203.0.113.7";

    private final List<String> recovery = new ArrayList<>();
    private TestHouse house;
    private FactorSamples app;
    private StaffUser user;
    private Actor actor;
    private SecondStepDesk desk;

    private void open(TestDatabase database) {
        house = TestHouse.on(database);
        app = new FactorSamples(house);
        AccountSamples accounts = new AccountSamples(house);
        user = accounts.staff();
        actor = Actor.staff(user.getId());
        accounts.officer("tanaka", "tokyo", OfficerRole.EXAMINER);
        desk = house.get(SecondStepDesk.class);
    }

    private SignIn password(Realm realm, String name) {
        return house.get(SignInDesk.class).signIn(realm, name, AccountSamples.PASSWORD.toCharArray(), ADDRESS);
    }

    private SignIn staffPassword() {
        return password(Realm.STAFF, user.getAuthId());
    }

    private SignIn code(SignIn first, String typed) {
        return desk.code(first.person().actor(), first.person().epoch(), typed, ADDRESS)
                .signIn();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whoHasASecondFactorIsInOnlyWithBoth(TestDatabase database) {
        open(database);
        assertEquals(Outcome.SIGNED_IN, staffPassword().outcome(), "it is up to a user");
        byte[] secret = app.setUp(actor, recovery);
        SignIn first = staffPassword();
        assertEquals(Outcome.CODE_NEEDED, first.outcome());
        assertFalse(first.ok());
        assertEquals(Outcome.CODE_WRONG, code(first, "000000").outcome());
        SignIn in = code(first, app.code(secret));
        assertEquals(Outcome.SIGNED_IN, in.outcome());
        assertEquals(first.person(), in.person());
        assertEquals(Outcome.CODE_WRONG, code(first, app.code(secret)).outcome(), "each code once");
        assertEquals(Outcome.SIGNED_IN, code(first, recovery.get(0)).outcome());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anOfficerSetsItUpBeforeAnythingElse(TestDatabase database) {
        open(database);
        SignIn first = password(Realm.OFFICER, "tanaka");
        assertEquals(Outcome.FACTOR_NEEDED, first.outcome());
        Actor who = first.person().actor();
        int epoch = first.person().epoch();
        assertEquals(Optional.empty(), desk.setup(who, epoch));
        desk.begin(who, epoch);
        FactorSetup setup = desk.setup(who, epoch).orElseThrow();
        desk.begin(who, epoch);
        assertEquals(setup, desk.setup(who, epoch).orElseThrow(), "a second window shows the same");
        assertEquals(Outcome.STEP_OVER, code(first, "000000").outcome(), "there is none as yet");
        assertEquals(
                Outcome.CODE_WRONG,
                desk.first(who, epoch, "000000", ADDRESS).signIn().outcome());
        byte[] secret = FactorSamples.secret(setup);
        SecondStepDesk.Answer answer = desk.first(who, epoch, app.code(secret), ADDRESS);
        assertTrue(answer.signIn().ok());
        assertEquals(epoch + 1, answer.signIn().person().epoch());
        assertEquals(10, answer.recovery().size());
        assertEquals(Optional.empty(), desk.setup(who, epoch));
        assertEquals(
                Outcome.STEP_OVER,
                desk.first(who, epoch, app.code(secret), ADDRESS).signIn().outcome());
        app.pass(30);
        SignIn next = password(Realm.OFFICER, "tanaka");
        assertEquals(Outcome.CODE_NEEDED, next.outcome());
        desk.begin(who, next.person().epoch());
        assertEquals(Optional.empty(), desk.setup(who, next.person().epoch()), "and is never offered another one");
        assertEquals(Outcome.SIGNED_IN, code(next, app.code(secret)).outcome());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void wrongCodesLockAndARightPasswordBetweenThemDoesNotHelp(TestDatabase database) {
        open(database);
        byte[] secret = app.setUp(actor, recovery);
        for (int i = 0; i < 5; i++) {
            assertEquals(Outcome.CODE_WRONG, code(staffPassword(), "000000").outcome());
        }
        SignIn locked = code(staffPassword(), app.code(secret));
        assertEquals(Outcome.LOCKED, locked.outcome());
        assertEquals(List.<Object>of(house.now().plusSeconds(60)), locked.arguments());
        assertEquals(1, Written.to(house, "account.locked").size());
        house.pass(Duration.ofSeconds(30));
        assertEquals(Outcome.SIGNED_IN, code(staffPassword(), app.code(secret)).outcome());
        assertEquals(1, Written.to(house, "account.login.odd").size());
        String mail = Written.bodies(house, "account.login.odd").get(0);
        assertTrue(mail.contains("203.0.113.*") && !mail.contains(ADDRESS), mail);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("L-3")
    void aResetOfThePasswordLiftsTheLockAndLeavesTheSecondFactorOn(TestDatabase database) {
        open(database);
        byte[] secret = app.setUp(actor, recovery);
        for (int i = 0; i < 5; i++) {
            code(staffPassword(), "000000");
        }
        house.get(ForgottenPassword.class).ask(user.getAuthId(), "yamada@example.co.jp", ADDRESS);
        String next = "three bicycles in the rain";
        assertTrue(house.get(NewPasswords.class)
                .set(Realm.STAFF, LinkSamples.token(house, "pw.reset"), next.toCharArray())
                .ok());
        SignIn first = house.get(SignInDesk.class).signIn(Realm.STAFF, user.getAuthId(), next.toCharArray(), ADDRESS);
        assertEquals(Outcome.CODE_NEEDED, first.outcome());
        assertEquals(Outcome.SIGNED_IN, code(first, app.code(secret)).outcome());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatHasChangedSinceThePasswordMakesThePersonBeginAnew(TestDatabase database) {
        open(database);
        byte[] secret = app.setUp(actor, recovery);
        SignIn first = staffPassword();
        house.tx(() -> house.em()
                .find(StaffUser.class, user.getId())
                .choosePassword(user.credentials().passwordHash(), LocalDate.of(2024, 3, 15)));
        assertEquals(Outcome.STEP_OVER, code(first, app.code(secret)).outcome());
        SignIn second = staffPassword();
        house.tx(() -> house.em().find(StaffUser.class, user.getId()).delete(house.now()));
        assertEquals(Outcome.STEP_OVER, code(second, app.code(secret)).outcome());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void passwordAndCodeStandInTheTrailApart(TestDatabase database) {
        open(database);
        byte[] secret = app.setUp(actor, recovery);
        SignIn first = staffPassword();
        code(first, "000000");
        code(first, app.code(secret));
        assertEquals(List.of("factor.on", "signin.password", "signin.refused", "signin"), house.tx(() -> house.em()
                .createNativeQuery("select action from audit_entry where subject = ? order by seq")
                .setParameter(1, "staff:" + user.getId())
                .getResultList()));
    }
}

package org.zairyu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
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
import org.zairyu.account.SignIn.Outcome;
import org.zairyu.audit.Actor;
import org.zairyu.audit.AuditTrail;
import org.zairyu.organization.OrganizationKind;

@Tag("database")
class SignInDeskTest {

    private static final String ADDRESS = "203.0.113.7";
    private static final String RIGHT = AccountSamples.PASSWORD;

    private final RecordedAudit audit = new RecordedAudit();

    private TestHouse house(TestDatabase database) {
        return TestHouse.on(database).set(AuditTrail.class, audit);
    }

    private static SignIn signIn(TestHouse house, Realm realm, String name, String password) {
        return house.get(SignInDesk.class).signIn(realm, name, password.toCharArray(), ADDRESS);
    }

    private static SignIn staff(TestHouse house, String name, String password) {
        return signIn(house, Realm.STAFF, name, password);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("L-1")
    void withIdAndPasswordAPersonIsIn(TestDatabase database) {
        TestHouse house = house(database);
        StaffUser user = new AccountSamples(house).staff();
        SignIn in = staff(house, AuthId.shown(user.getAuthId()).toLowerCase(Locale.ROOT), RIGHT);
        assertEquals(Outcome.SIGNED_IN, in.outcome());
        assertEquals(Actor.staff(user.getId()), in.person().actor());
        assertEquals("株式会社みどり製作所", in.person().organization());
        assertEquals("tokyo", in.person().bureau());
        assertEquals(List.of("STAFF signin staff:" + user.getId() + " {address=" + ADDRESS + "}"), audit.entries());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"L-2", "S-2"})
    void unknownAndWrongHaveTheSameAnswer(TestDatabase database) {
        TestHouse house = house(database);
        StaffUser user = new AccountSamples(house).staff();
        SignIn wrong = staff(house, user.getAuthId(), RIGHT + "!");
        assertEquals(Outcome.WRONG, wrong.outcome());
        assertEquals(wrong, staff(house, "R2222-2222-2", RIGHT));
        assertEquals(wrong, staff(house, "x".repeat(500), RIGHT));
        assertEquals(wrong, staff(house, user.getAuthId(), RIGHT.repeat(50)));
        assertEquals(4, audit.entries().size());
        assertTrue(audit.entries().get(0).startsWith("SYSTEM signin.refused staff:" + user.getId()));
        assertTrue(audit.entries().get(1).startsWith("SYSTEM signin.refused staff:unknown"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("S-1")
    void aNameOfTheOtherRealmIsUnknown(TestDatabase database) {
        TestHouse house = house(database);
        AccountSamples samples = new AccountSamples(house);
        StaffUser user = samples.staff();
        Officer officer = samples.officer("tanaka", "yokohama", OfficerRole.EXAMINER);
        assertEquals(
                Outcome.WRONG,
                signIn(house, Realm.OFFICER, user.getAuthId(), RIGHT).outcome());
        assertEquals(Outcome.WRONG, staff(house, "tanaka", RIGHT).outcome());
        SignIn in = signIn(house, Realm.OFFICER, "ＴＡＮＡＫＡ", RIGHT);
        assertEquals(Outcome.FACTOR_NEEDED, in.outcome());
        assertFalse(in.ok(), "an officer must have a second factor");
        assertEquals(Actor.officer(officer.getId()), in.person().actor());
        assertEquals("yokohama", in.person().bureau());
        assertNull(in.person().organization());
        assertEquals(Set.of(OfficerRole.EXAMINER), in.person().roles());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("L-2")
    void afterFiveFailuresEvenTheRightPasswordWaits(TestDatabase database) {
        TestHouse house = house(database);
        String id = new AccountSamples(house).staff().getAuthId();
        for (int i = 0; i < 5; i++) {
            assertEquals(Outcome.WRONG, staff(house, id, "no").outcome());
        }
        Instant told = house.now().plusSeconds(60); // the lock ends at 30 seconds, and people read minutes
        SignIn locked = staff(house, id, RIGHT);
        assertEquals(Outcome.LOCKED, locked.outcome());
        assertEquals(List.<Object>of(told), locked.arguments());
        assertEquals(locked, staff(house, id, "no"), "tries during a lock are not counted");
        house.pass(Duration.ofSeconds(30));
        assertEquals(Outcome.SIGNED_IN, staff(house, id, RIGHT).outcome());
        assertEquals(Outcome.WRONG, staff(house, id, "no").outcome(), "and the failures are forgotten");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("L-2")
    void aNameThatDoesNotExistIsLockedJustTheSame(TestDatabase database) {
        TestHouse house = house(database);
        List<Outcome> outcomes = Stream.generate(
                        () -> staff(house, "nobody", "no").outcome())
                .limit(6)
                .toList();
        assertEquals(Collections.nCopies(5, Outcome.WRONG), outcomes.subList(0, 5));
        assertEquals(Outcome.LOCKED, outcomes.get(5));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"L-2", "S-2"})
    void manyTriesAtTheSameMomentAreCountedAsMany(TestDatabase database) throws Exception {
        TestHouse house = house(database);
        String id = new AccountSamples(house).staff().getAuthId();
        house.get(SignInDesk.class);
        ExecutorService pool = Executors.newFixedThreadPool(8);
        Callable<Outcome> guess = () -> staff(house, id, "no").outcome();
        List<Future<Outcome>> all = pool.invokeAll(Collections.nCopies(8, guess));
        pool.shutdown();
        int judged = 0;
        for (Future<Outcome> one : all) {
            judged += one.get() == Outcome.WRONG ? 1 : 0;
        }
        assertEquals(5, judged);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"L-2", "L-4"})
    void whatIsWrongWithAnAccountIsToldOnlyToWhoKnowsThePassword(TestDatabase database) {
        TestHouse house = house(database);
        LocalDate last = LocalDate.of(2024, 3, 14);
        String id = new AccountSamples(house).authorizedUntil(last).staff().getAuthId();
        assertEquals(Outcome.WRONG, staff(house, id, "no").outcome());
        SignIn ended = staff(house, id, RIGHT);
        assertEquals(Outcome.AUTHORIZATION_ENDED, ended.outcome());
        assertEquals(List.<Object>of(last), ended.arguments());
        assertNull(ended.person());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"L-2", "L-4"})
    void aPasswordLivesOneYearAndADeletedAccountNotAtAll(TestDatabase database) {
        TestHouse house = house(database);
        AccountSamples samples = new AccountSamples(house).authorizedUntil(LocalDate.of(2030, 1, 1));
        StaffUser user = samples.staff();
        house.clock(Instant.parse("2025-03-15T14:59:59Z"));
        assertEquals(Outcome.SIGNED_IN, staff(house, user.getAuthId(), RIGHT).outcome());
        house.clock(Instant.parse("2025-03-15T15:00:00Z"));
        assertEquals(
                Outcome.PASSWORD_ENDED, staff(house, user.getAuthId(), RIGHT).outcome());
        house.tx(() -> house.em().find(StaffUser.class, user.getId()).delete(house.now()));
        assertEquals(Outcome.DELETED, staff(house, user.getAuthId(), RIGHT).outcome());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("S-2")
    void aHashOfYesterdaysCostIsMadeAnew(TestDatabase database) {
        TestHouse house = house(database);
        AccountSamples samples = new AccountSamples(house);
        String old = "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";
        StaffUser user = samples.staff(samples.organization(OrganizationKind.AFFILIATED), old);
        int epoch = staff(house, user.getAuthId(), "password").person().epoch();
        String now = house.tx(() ->
                house.em().find(StaffUser.class, user.getId()).credentials().passwordHash());
        assertTrue(now.startsWith("$argon2id$v=19$m=19456,"), now);
        assertEquals(epoch, staff(house, user.getAuthId(), "password").person().epoch(), "sessions go on");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("L-2")
    void aTryThatCouldNotBeJudgedDoesNotCount(TestDatabase database) {
        TestHouse house = house(database).set(Passwords.class, new Passwords() {
            @Override
            public boolean matches(char[] password, String encoded) throws Busy {
                throw new Busy();
            }
        });
        String id = new AccountSamples(house).staff().getAuthId();
        for (int i = 0; i < 8; i++) {
            assertEquals(Outcome.BUSY, staff(house, id, RIGHT).outcome());
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("L-2")
    void failuresOfTwelveHoursAgoAreRemoved(TestDatabase database) {
        TestHouse house = house(database);
        staff(house, "nobody", "no");
        house.pass(Duration.ofHours(11));
        staff(house, "somebody", "no");
        house.pass(Duration.ofHours(1).plusMillis(1));
        house.get(SignInRound.class).run(house.now());
        assertEquals(1L, house.tx(() -> house.em()
                .createQuery("select count(t) from SignInTry t where t.ofName is null", Long.class)
                .getSingleResult()));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"S-2", "X-5"})
    void signInAndRefusalStandInTheTrailItself(TestDatabase database) {
        TestHouse house = TestHouse.on(database);
        StaffUser user = new AccountSamples(house).staff();
        staff(house, user.getAuthId(), "no");
        staff(house, user.getAuthId(), RIGHT);
        assertEquals(List.of("signin.refused", "signin"), house.tx(() -> house.em()
                .createNativeQuery("select action from audit_entry where subject = ? order by seq")
                .setParameter(1, "staff:" + user.getId())
                .getResultList()));
    }
}

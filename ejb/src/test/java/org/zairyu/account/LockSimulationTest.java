package org.zairyu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.account.SignIn.Outcome;
import org.zairyu.audit.Actor;
import org.zairyu.audit.AuditTrail;
import org.zairyu.notice.Written;

/** What an attacker can do to an account by guessing, and what not (ASVS 6.1.1, 6.3.1): hours of the clock, with the real desk and tables. */
@Tag("database")
class LockSimulationTest {

    private static final String HOME = "203.0.113.7";
    private static final String RIGHT = AccountSamples.PASSWORD;

    /** The password is compared as text: what is counted here is tries, and each of them would cost as much as a real one. */
    private static final class Quick extends Passwords {

        private int judged;

        @Override
        public boolean matches(char[] password, String encoded) {
            judged++;
            return encoded != null && RIGHT.equals(new String(password));
        }

        @Override
        public void pretend(char[] password) {
            // nothing is judged
        }

        @Override
        public boolean outdated(String encoded) {
            return false;
        }
    }

    private final Quick passwords = new Quick();
    private TestHouse house;
    private StaffUser user;

    private void open(TestDatabase database) {
        house = TestHouse.on(database)
                .set(AuditTrail.class, new RecordedAudit())
                .set(Passwords.class, passwords);
        user = new AccountSamples(house).staff();
    }

    private Outcome signIn(String password, String address) {
        return house.get(SignInDesk.class)
                .signIn(Realm.STAFF, user.getAuthId(), password.toCharArray(), address)
                .outcome();
    }

    /** The n-th network of the attacker. */
    private static String attacker(int n) {
        return "198.18." + n + ".1";
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"L-2", "S-2"})
    void fromOneNetworkAGuesserGetsFewTriesAndEverFewer(TestDatabase database) {
        open(database);
        int[] hours = new int[2];
        for (int second = 0; second < 2 * 3600; second += 60) {
            passwords.judged = 0;
            signIn("guess " + second, attacker(1));
            hours[second / 3600] += passwords.judged;
            house.pass(Duration.ofSeconds(60));
        }
        assertTrue(hours[0] <= 20, () -> "first hour: " + hours[0]);
        assertTrue(hours[1] <= 7, () -> "second hour: " + hours[1]);
        assertEquals(1, Written.to(house, "account.locked").size(), "the person is told once a day");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"L-2", "S-2"})
    void whoIsKnownInANetworkIsNotKeptOutFromElsewhere(TestDatabase database) {
        open(database);
        assertEquals(Outcome.SIGNED_IN, signIn(RIGHT, HOME));
        for (int minute = 0; minute < 40; minute++) {
            for (int network = 0; network < 3; network++) {
                signIn("guess", attacker(network));
            }
            if (minute % 20 == 19) {
                assertEquals(Outcome.SIGNED_IN, signIn(RIGHT, HOME), "minute " + minute);
            }
            house.pass(Duration.ofMinutes(1));
        }
        signIn("guess", attacker(0));
        assertEquals(Outcome.LOCKED, signIn(RIGHT, attacker(0)), "but there even the right one waits");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"L-2", "S-2"})
    void hundredsOfNetworksTogetherGetFewTries(TestDatabase database) {
        open(database);
        for (int n = 0; n < 120; n++) {
            signIn("guess", "198." + (18 + n / 200) + "." + n % 200 + ".1");
            house.pass(Duration.ofSeconds(60));
        }
        assertTrue(passwords.judged <= 70, () -> "in two hours: " + passwords.judged);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"L-2", "L-3"})
    void whoIsNewInANetworkGetsInByTheLinkHoweverManyTry(TestDatabase database) {
        open(database);
        for (int n = 0; n < 60; n++) {
            signIn("guess", attacker(n));
        }
        assertEquals(Outcome.LOCKED, signIn(RIGHT, HOME), "nobody has ever signed in from here");
        assertTrue(house.get(ForgottenPassword.class).ask(user.getAuthId(), "yamada@example.co.jp", HOME));
        assertEquals(1, Written.to(house, "pw.reset").size());
        house.tx(() -> house.get(SignInBook.class).unlock(Actor.staff(user.getId()), user.getAuthId()));
        for (int n = 0; n < 20; n++) {
            signIn("guess", attacker(n));
        }
        assertEquals(Outcome.SIGNED_IN, signIn(RIGHT, HOME), "the attackers went on meanwhile");
        for (int n = 0; n < 90; n++) {
            signIn("guess", attacker(n));
        }
        assertEquals(Outcome.SIGNED_IN, signIn(RIGHT, HOME), "and now the network is known");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("L-2")
    void aNetworkIsForgottenAfterNinetyDays(TestDatabase database) {
        open(database);
        signIn(RIGHT, HOME);
        house.pass(Duration.ofDays(89));
        house.get(SignInRound.class).run(house.now());
        assertEquals(List.of(1L), rows());
        house.pass(Duration.ofDays(1).plusMillis(1));
        house.get(SignInRound.class).run(house.now());
        assertEquals(List.of(0L), rows());
    }

    private List<Long> rows() {
        return house.tx(() -> house.em()
                .createQuery("select count(t) from SignInTry t", Long.class)
                .getResultList());
    }
}

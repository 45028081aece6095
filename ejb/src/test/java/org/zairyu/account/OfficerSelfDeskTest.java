package org.zairyu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.account.OwnAccountDesk.Refusal;
import org.zairyu.audit.Actor;

@Requirement({"S-2", "S-3"})
@Tag("database")
class OfficerSelfDeskTest {

    private static final String NEW = "three bicycles in the rain";
    private static final String NEWER = "four umbrellas by the gate";

    private TestHouse house;
    private Actor officer;
    private OfficerSelfDesk desk;

    private void open(TestDatabase database) {
        house = TestHouse.on(database);
        officer = Actor.officer(new AccountSamples(house)
                .officer("tanaka", "tokyo", OfficerRole.EXAMINER, OfficerRole.COUNTER)
                .getId());
        desk = house.get(OfficerSelfDesk.class);
    }

    private OwnAccountDesk.Change change(String present, String next) {
        return desk.changePassword(officer, present.toCharArray(), next.toCharArray());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aNewPasswordEndsTheOtherSessions(TestDatabase database) {
        open(database);
        assertEquals(
                List.of(OfficerRole.COUNTER, OfficerRole.EXAMINER),
                desk.details(officer).roles());
        SessionSamples sessions = new SessionSamples(house);
        long own = sessions.open(officer);
        long other = sessions.open(officer);
        OwnAccountDesk.Change change = change(AccountSamples.PASSWORD, NEW);
        assertTrue(change.ok());
        house.get(AccountSessions.class).renew(officer, own, change.epoch());
        assertTrue(sessions.live(officer, own));
        assertFalse(sessions.live(officer, other));
        assertEquals(
                SignIn.Outcome.FACTOR_NEEDED,
                house.get(SignInDesk.class)
                        .signIn(Realm.OFFICER, "tanaka", NEW.toCharArray(), "203.0.113.7")
                        .outcome());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void badOnesAreRefusedAndThePresentOneIsAskedForUnderTheLock(TestDatabase database) {
        open(database);
        assertEquals(
                PasswordFault.USED_BEFORE,
                change(AccountSamples.PASSWORD, AccountSamples.PASSWORD).fault());
        assertEquals(
                PasswordFault.OWN_WORD,
                change(AccountSamples.PASSWORD, "tanaka and a horse").fault());
        for (int i = 0; i < 5; i++) {
            assertEquals(Refusal.PASSWORD_WRONG, change("no", NEW).refusal());
        }
        assertEquals(
                Refusal.PASSWORD_LOCKED, change(AccountSamples.PASSWORD, NEW).refusal());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void passwordsAreRememberedAndALinkForAnotherOneIsDead(TestDatabase database) {
        open(database);
        Actor administrator = Actor.officer(new AccountSamples(house)
                .officer("okada", "tokyo", OfficerRole.ADMINISTRATOR)
                .getId());
        int version = house.get(OfficerDirectory.class)
                .open(administrator, officer.id())
                .version();
        house.get(OfficerDesk.class).sendLink(administrator, officer.id(), version);
        String link = LinkSamples.token(house, "officer.password");
        assertTrue(change(AccountSamples.PASSWORD, NEW).ok());
        assertTrue(change(NEW, NEWER).ok());
        assertEquals(PasswordFault.USED_BEFORE, change(NEWER, NEW).fault());
        assertEquals(
                LinkState.REPLACED,
                house.get(NewPasswords.class).look(Realm.OFFICER, link).state());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("S-1")
    void aUserIsNoOfficer(TestDatabase database) {
        open(database);
        Actor user = Actor.staff(new AccountSamples(house).staff().getId());
        assertThrows(NotAllowed.class, () -> desk.details(user));
        assertThrows(
                NotAllowed.class,
                () -> desk.changePassword(user, AccountSamples.PASSWORD.toCharArray(), NEW.toCharArray()));
    }
}

package org.zairyu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.account.OwnAccountDesk.Refusal;
import org.zairyu.audit.Actor;
import org.zairyu.notice.Written;

@Requirement({"S-2", "S-3"})
@Tag("database")
class SecondFactorDeskTest extends FactorHouse {

    private final List<String> recovery = new ArrayList<>();

    private static char[] password() {
        return AccountSamples.PASSWORD.toCharArray();
    }

    private FactorBook.Use use(String typed) {
        return house.get(FactorBook.class).use(user, typed);
    }

    private int epoch() {
        return house.tx(
                () -> house.em().find(StaffUser.class, user.id()).credentials().sessionEpoch());
    }

    private List<?> audited(String action, Actor by) {
        return house.tx(() -> house.em()
                .createNativeQuery("select subject from audit_entry where action = ? and actor_id = ? order by seq")
                .setParameter(1, action)
                .setParameter(2, by.id())
                .getResultList());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void itCountsOnceTheAppShowsTheRightCode(TestDatabase database) {
        open(database);
        assertEquals(new FactorState(false, null, 0, false), desk.state(user));
        assertEquals(Optional.of(Refusal.PASSWORD_WRONG), desk.begin(user, "no".toCharArray()));
        assertEquals(Optional.empty(), desk.setup(user));
        assertEquals(Optional.empty(), desk.begin(user, password()));
        assertEquals(new FactorState(false, null, 0, true), desk.state(user));
        FactorSetup setup = desk.setup(user).orElseThrow();
        assertTrue(setup.address().startsWith("otpauth://totp/Zairyu:R"), setup.address());
        assertTrue(setup.key().matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}"), setup.key());
        int before = epoch();
        byte[] secret = FactorSamples.secret(setup);
        assertEquals(Optional.empty(), desk.confirm(user, "000000"));
        assertEquals(before, epoch());
        FactorChange change = desk.confirm(user, app.code(secret)).orElseThrow();
        List<String> codes = change.codes();
        assertEquals(before + 1, change.epoch());
        assertEquals(10, codes.stream().distinct().count());
        assertEquals(new FactorState(true, house.now(), 10, false), desk.state(user));
        assertEquals(before + 1, epoch(), "other sessions end");
        assertEquals(Optional.empty(), desk.setup(user), "the secret is shown no more");
        assertEquals(List.of("yamada@example.co.jp"), Written.to(house, "factor.on"));
        assertEquals(FactorBook.Use.WRONG, use(app.code(secret)), "the code of setting up is used");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void eachCodeIsGoodOnce(TestDatabase database) {
        open(database);
        byte[] secret = app.setUp(user, recovery);
        String code = app.code(secret);
        assertEquals(FactorBook.Use.CODE, use(code.substring(0, 3) + " " + code.substring(3)));
        assertEquals(FactorBook.Use.WRONG, use(code));
        app.pass(30);
        assertEquals(FactorBook.Use.WRONG, use(code), "a step late it would still be in time");
        assertEquals(FactorBook.Use.CODE, use(app.code(secret)));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void eachRecoveryCodeIsGoodOnceAndNewOnesReplaceThem(TestDatabase database) {
        open(database);
        app.setUp(user, recovery);
        assertEquals(
                FactorBook.Use.RECOVERY,
                use(recovery.get(3).toLowerCase(Locale.ROOT).replace("-", " ")));
        assertEquals(FactorBook.Use.WRONG, use(recovery.get(3)));
        assertEquals(9, desk.state(user).codesLeft());
        assertTrue(Written.bodies(house, "factor.recovery").get(0).contains("9"));
        assertEquals(
                Refusal.PASSWORD_WRONG,
                desk.renewCodes(user, "no".toCharArray()).refusal());
        List<String> fresh = desk.renewCodes(user, password()).codes();
        assertEquals(10, desk.state(user).codesLeft());
        assertEquals(FactorBook.Use.WRONG, use(recovery.get(4)));
        assertEquals(FactorBook.Use.RECOVERY, use(fresh.get(9)));
        assertEquals(1, Written.to(house, "factor.codes").size());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anotherDeviceReplacesTheFirstOnlyOnceItIsConfirmed(TestDatabase database) {
        open(database);
        byte[] first = app.setUp(user, recovery);
        desk.begin(user, password());
        byte[] second = FactorSamples.secret(desk.setup(user).orElseThrow());
        assertEquals(FactorBook.Use.CODE, use(app.code(first)));
        app.pass(30);
        assertTrue(desk.confirm(user, app.code(second)).isPresent());
        app.pass(30);
        assertEquals(FactorBook.Use.WRONG, use(app.code(first)));
        assertEquals(FactorBook.Use.WRONG, use(recovery.get(0)));
        assertEquals(FactorBook.Use.CODE, use(app.code(second)));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aSecretWaitsHalfAnHourOrUntilItIsGivenUp(TestDatabase database) {
        open(database);
        desk.begin(user, password());
        byte[] secret = FactorSamples.secret(desk.setup(user).orElseThrow());
        app.pass(1800);
        assertEquals(Optional.empty(), desk.setup(user));
        assertEquals(Optional.empty(), desk.confirm(user, app.code(secret)));
        desk.begin(user, password());
        assertTrue(desk.state(user).pending());
        desk.giveUp(user);
        assertFalse(desk.state(user).pending());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aUserSwitchesItOffAndAnOfficerCannot(TestDatabase database) {
        open(database);
        app.setUp(user, recovery);
        int before = epoch();
        assertEquals(
                Refusal.PASSWORD_WRONG, desk.switchOff(user, "no".toCharArray()).refusal());
        assertEquals(before + 1, desk.switchOff(user, password()).epoch());
        assertFalse(desk.state(user).on());
        assertEquals(1, Written.to(house, "factor.off").size());
        Actor officer = Actor.officer(
                accounts.officer("tanaka", "tokyo", OfficerRole.EXAMINER).getId());
        app.setUp(officer, recovery);
        assertThrows(NotAllowed.class, () -> desk.switchOff(officer, password()));
        assertTrue(desk.state(officer).on());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("S-1")
    void anAdministratorOfTheBureauResetsIt(TestDatabase database) {
        open(database);
        app.setUp(user, recovery);
        Actor officer = Actor.officer(
                accounts.officer("tanaka", "tokyo", OfficerRole.EXAMINER).getId());
        app.setUp(officer, recovery);
        Actor administrator = Actor.officer(
                accounts.officer("okada", "tokyo", OfficerRole.ADMINISTRATOR).getId());
        Actor elsewhere = Actor.officer(
                accounts.officer("shimizu", "osaka", OfficerRole.ADMINISTRATOR).getId());
        assertThrows(NotAllowed.class, () -> desk.reset(officer, Realm.STAFF, user.id()));
        assertThrows(NotAllowed.class, () -> desk.reset(administrator, Realm.OFFICER, administrator.id()));
        assertThrows(NotFound.class, () -> desk.reset(elsewhere, Realm.STAFF, user.id()));
        assertThrows(NotFound.class, () -> desk.reset(elsewhere, Realm.OFFICER, 987_654));
        assertThrows(NotFound.class, () -> desk.reset(administrator, Realm.STAFF, 987_654));
        int before = epoch();
        desk.reset(administrator, Realm.STAFF, user.id());
        desk.reset(administrator, Realm.OFFICER, officer.id());
        assertFalse(desk.state(user).on());
        assertFalse(desk.state(officer).on());
        assertEquals(before + 1, epoch());
        assertEquals(1, Written.to(house, "factor.reset").size());
        assertEquals(1, Written.to(house, "officer.reset2f").size());
        assertEquals(List.of("staff:" + user.id(), "officer:" + officer.id()), audited("factor.reset", administrator));
    }
}

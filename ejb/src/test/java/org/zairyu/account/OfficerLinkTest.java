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
import org.zairyu.audit.AuditTrail;
import org.zairyu.notice.Written;

/** Officers come by a link: invited, or with a forgotten password. */
@Tag("database")
class OfficerLinkTest {

    private RecordedAudit audit;
    private TestHouse house;
    private OfficerSamples officers;
    private Actor administrator;
    private OfficerDesk desk;

    private void open(TestDatabase database) {
        audit = new RecordedAudit();
        house = TestHouse.on(database).set(AuditTrail.class, audit);
        officers = new OfficerSamples(house);
        administrator = officers.administrator();
        desk = house.get(OfficerDesk.class);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("S-3")
    void anInvitedOfficerSetsAPasswordByTheLinkAndSignsIn(TestDatabase database) {
        open(database);
        long id = desk.invite(administrator, OfficerSamples.details("Saeki", "osaka", OfficerRole.EXAMINER), "ja");
        assertEquals(OfficerState.INVITED, officers.view(id).row().state());
        assertEquals(LocalDate.of(2024, 3, 22), officers.view(id).row().lastDay());
        assertEquals(List.of("saeki@isa.example.jp"), Written.to(house, "officer.invite"));
        String mail = Written.bodies(house, "officer.invite").get(0);
        assertFalse(mail.contains("ログイン名: ") || mail.contains(" saeki "), "the login name travels another way");
        assertEquals(
                SignIn.Outcome.WRONG,
                officers.signIn("saeki", OfficerSamples.PASSWORD).outcome());

        String token = LinkSamples.token(house, "officer.invite");
        assertEquals(
                PasswordFault.OWN_WORD,
                house.get(NewPasswords.class)
                        .set(Realm.OFFICER, token, "saeki no ii password".toCharArray())
                        .fault());
        assertTrue(officers.set(token).ok());
        assertEquals(LinkState.USED, officers.set(token).link());
        assertEquals(
                SignIn.Outcome.FACTOR_NEEDED,
                officers.signIn("saeki", OfficerSamples.PASSWORD).outcome());
        assertEquals(
                "osaka",
                officers.signIn("saeki", OfficerSamples.PASSWORD).person().bureau());
        assertEquals(OfficerState.ACTIVE, officers.view(id).row().state());
        assertEquals(LocalDate.of(2025, 3, 15), officers.view(id).row().lastDay());
        assertTrue(audit.entries()
                .contains("OFFICER officer.invited officer:" + id + " {bureau=osaka, roles=[EXAMINER]}"));
        assertTrue(audit.entries().contains("OFFICER password.set officer:" + id + " {}"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"S-2", "S-3"})
    void aLinkWorksForSevenDaysInItsOwnRealmUntilANewerOneIsSent(TestDatabase database) {
        open(database);
        long id = desk.invite(administrator, OfficerSamples.details("saeki", "tokyo", OfficerRole.COUNTER), "ja");
        String first = LinkSamples.token(house, "officer.invite");
        NewPasswords passwords = house.get(NewPasswords.class);
        assertTrue(passwords.look(Realm.OFFICER, first).isOpen());
        assertEquals(LinkState.UNKNOWN, passwords.look(Realm.STAFF, first).state());
        assertEquals(
                LinkState.UNKNOWN,
                passwords
                        .set(Realm.STAFF, first, OfficerSamples.PASSWORD.toCharArray())
                        .link());
        desk.sendLink(administrator, id, officers.view(id).version());
        assertEquals(LinkState.REPLACED, officers.set(first).link());
        assertEquals(List.of("DROPPED", "WAITING"), Written.states(house, "officer.invite"));
        house.pass(Duration.ofDays(8));
        String second = LinkSamples.token(house, "officer.invite");
        assertEquals(LinkState.LATE, officers.set(second).link());
        assertEquals(OfficerState.LAPSED, officers.view(id).row().state());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("S-3")
    void aForgottenPasswordIsReplacedByLinkAndTheLockIsLifted(TestDatabase database) {
        open(database);
        long id = officers.officer("saeki", OfficerRole.COUNTER).id();
        for (int i = 0; i < LockRule.FREE_HERE + 1; i++) {
            officers.signIn("saeki", "wrong");
        }
        assertEquals(
                SignIn.Outcome.LOCKED,
                officers.signIn("saeki", AccountSamples.PASSWORD).outcome());
        desk.sendLink(administrator, id, officers.view(id).version());
        String token = LinkSamples.token(house, "officer.password");
        assertEquals(
                PasswordFault.USED_BEFORE,
                house.get(NewPasswords.class)
                        .set(Realm.OFFICER, token, AccountSamples.PASSWORD.toCharArray())
                        .fault());
        assertTrue(officers.set(token).ok());
        assertEquals(
                SignIn.Outcome.FACTOR_NEEDED,
                officers.signIn("saeki", OfficerSamples.PASSWORD).outcome());
    }
}

package org.zairyu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.account.OwnAccountDesk.Refusal;
import org.zairyu.audit.Actor;
import org.zairyu.notice.Written;

@Tag("database")
class OwnAccountDeskTest {

    private static final String NEW = "three bicycles in the rain";
    private static final String MAIL = "hanako@midori.example";

    private TestHouse house;
    private StaffUser user;
    private Actor actor;
    private OwnAccountDesk desk;

    private void open(TestDatabase database) {
        house = TestHouse.on(database);
        user = new AccountSamples(house).staff();
        actor = Actor.staff(user.getId());
        desk = house.get(OwnAccountDesk.class);
    }

    private OwnAccountDesk.Change change(String present, String next) {
        return desk.changePassword(actor, present.toCharArray(), next.toCharArray());
    }

    private OwnAccountDesk.Change ask(String email) {
        return desk.askMail(actor, AccountSamples.PASSWORD.toCharArray(), email);
    }

    private String registered() {
        return desk.details(actor).email();
    }

    private LinkState decide(String token) {
        return house.get(MailChanges.class).decide(token);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"C-2", "S-2"})
    void aNewPasswordEndsTheOtherSessionsAndIsTold(TestDatabase database) {
        open(database);
        SessionSamples sessions = new SessionSamples(house);
        long own = sessions.open(actor);
        long other = sessions.open(actor);
        OwnAccountDesk.Change change = change(AccountSamples.PASSWORD, NEW);
        assertTrue(change.ok());
        house.get(AccountSessions.class).renew(actor, own, change.epoch());
        assertTrue(sessions.live(actor, own));
        assertFalse(sessions.live(actor, other));
        assertEquals(1, Written.to(house, "pw.changed").size());
        assertFalse(Written.bodies(house, "pw.changed").get(0).contains(NEW));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"C-2", "L-2"})
    void whoDoesNotKnowThePresentPasswordChangesNothing(TestDatabase database) {
        open(database);
        for (int i = 0; i < 5; i++) {
            assertEquals(Refusal.PASSWORD_WRONG, change("no", NEW).refusal());
        }
        assertEquals(
                Refusal.PASSWORD_LOCKED, change(AccountSamples.PASSWORD, NEW).refusal());
        assertEquals(Refusal.PASSWORD_LOCKED, ask(MAIL).refusal());
        assertEquals(List.of(), Written.to(house, "pw.changed"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("C-2")
    void aNewAddressCountsOnceItIsConfirmed(TestDatabase database) {
        open(database);
        assertTrue(ask(MAIL).ok());
        assertEquals("yamada@example.co.jp", registered());
        assertEquals(List.of(MAIL), Written.to(house, "mail.change.confirm"));
        assertEquals(List.of("yamada@example.co.jp"), Written.to(house, "mail.change.notice"));
        assertFalse(Written.bodies(house, "mail.change.notice").get(0).contains(MAIL));
        String token = LinkSamples.token(house, "mail.change.confirm");
        assertEquals(LinkState.OPEN, decide(token));
        assertEquals(MAIL, registered());
        assertEquals(List.of("yamada@example.co.jp", MAIL), Written.to(house, "mail.change.done"));
        assertEquals(LinkState.USED, decide(token));
        assertEquals(LinkState.REPLACED, decide(LinkSamples.token(house, "mail.change.notice")));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("C-2")
    void theOldAddressCanStopIt(TestDatabase database) {
        open(database);
        ask(MAIL);
        assertEquals(LinkState.OPEN, decide(LinkSamples.token(house, "mail.change.notice")));
        assertEquals(LinkState.REPLACED, decide(LinkSamples.token(house, "mail.change.confirm")));
        assertEquals("yamada@example.co.jp", registered());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("C-2")
    void theConfirmationLivesADayAndTheNewestCounts(TestDatabase database) {
        open(database);
        ask("first@midori.example");
        ask(MAIL);
        assertEquals(
                LinkState.REPLACED,
                decide(LinkSamples.tokens(house, "mail.change.confirm").get(0)));
        house.pass(Duration.ofHours(24));
        assertEquals(LinkState.LATE, decide(LinkSamples.token(house, "mail.change.confirm")));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("C-2")
    void whatIsNoAddressOrTheSameIsRefused(TestDatabase database) {
        open(database);
        assertEquals(Refusal.MAIL_MALFORMED, ask("hanako").refusal());
        assertEquals(
                Refusal.MAIL_MALFORMED, ask("a@b.example\r\nBcc: c@d.example").refusal());
        assertEquals(Refusal.MAIL_SAME, ask("YAMADA@example.co.jp").refusal());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"S-1", "C-3"})
    void whoIsDeletedOrNobodySeesNothing(TestDatabase database) {
        open(database);
        house.tx(() -> house.em().find(StaffUser.class, user.getId()).delete(house.now()));
        assertThrows(NotAllowed.class, () -> desk.details(actor));
        assertThrows(NotAllowed.class, () -> desk.details(Actor.officer(1)));
    }
}

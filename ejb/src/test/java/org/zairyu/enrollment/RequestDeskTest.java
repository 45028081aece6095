package org.zairyu.enrollment;

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
import org.zairyu.account.AccountSamples;
import org.zairyu.account.AuthId;
import org.zairyu.account.NotAllowed;
import org.zairyu.account.NotFound;
import org.zairyu.account.OfficerRole;
import org.zairyu.account.Realm;
import org.zairyu.account.SignIn;
import org.zairyu.account.SignInDesk;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.audit.Audited;
import org.zairyu.notice.Written;

@Tag("database")
class RequestDeskTest extends RequestHouse {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("L-5")
    void aForgottenIdIsMailedToTheRegisteredAddressAlone(TestDatabase database) {
        open(database);
        desk.tellId(counter, user.getId(), view().seen(), paper(RequestForm.ID), RequestOutcome.MAILED, TODAY);
        assertEquals(List.of("yamada@example.co.jp"), Written.to(house, "account.id.again"));
        assertTrue(Written.bodies(house, "account.id.again").get(0).contains(AuthId.shown(user.getAuthId())));
        StaffView.Recorded recorded = view().history().get(0);
        assertEquals(RequestForm.ID, recorded.form());
        assertEquals(RequestOutcome.MAILED, recorded.outcome());
        assertEquals("社員証の写し", recorded.evidence());
        assertEquals(TODAY, recorded.arrival().receivedOn());
        assertEquals("職員 1", recorded.who());
        assertEquals(1, Audited.done(house, "request.id", "staff:" + user.getId()));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("L-5")
    void writtenOnTheFormNothingIsMailedAndWithoutAPasswordThereIsNoIdYet(TestDatabase database) {
        open(database);
        desk.tellId(counter, user.getId(), view().seen(), paper(RequestForm.ID), RequestOutcome.WRITTEN, TODAY);
        assertEquals(List.of(), Written.to(house, "account.id.again"));
        StaffUser waiting = people.approved();
        assertThrows(
                IllegalStateException.class,
                () -> desk.tellId(counter, waiting.getId(), 0, paper(RequestForm.ID), RequestOutcome.MAILED, TODAY));
        assertThrows(
                IllegalArgumentException.class,
                () -> desk.tellId(
                        counter,
                        user.getId(),
                        view().seen(),
                        new RequestPaper(RequestForm.ID, PaperSamples.byPost(), " "),
                        RequestOutcome.MAILED,
                        TODAY));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"C-1", "L-5"})
    void whatIsReturnedChangesNothing(TestDatabase database) {
        open(database);
        StaffView seen = view();
        desk.turnDown(counter, user.getId(), seen.seen(), paper(RequestForm.CHANGE), "変更後の資料がない。", TODAY);
        StaffView now = view();
        assertEquals(seen.particulars(), now.particulars());
        assertEquals("変更後の資料がない。", now.history().get(0).reason());
        assertEquals(RequestOutcome.RETURNED, now.history().get(0).outcome());
        assertEquals(List.of(), now.mails());
        assertThrows(
                IllegalArgumentException.class,
                () -> desk.turnDown(counter, user.getId(), now.seen(), paper(RequestForm.CHANGE), " ", TODAY));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"S-1", "X-5"})
    void anotherBureauFindsNothingAndEachRoleDoesItsOwn(TestDatabase database) {
        open(database);
        Actor osaka = samples.officer("osaka", OfficerRole.COUNTER, OfficerRole.EXAMINER);
        assertThrows(NotFound.class, () -> directory.open(osaka, user.getId()));
        assertThrows(
                NotFound.class,
                () -> desk.tellId(osaka, user.getId(), 0, paper(RequestForm.ID), RequestOutcome.MAILED, TODAY));
        assertThrows(NotFound.class, () -> house.get(LockDesk.class).lift(osaka, user.getId()));
        assertEquals(3, Audited.refused(house, "NOT_YOURS"));
        Actor approver = samples.officer("tokyo", OfficerRole.APPROVER);
        directory.open(approver, user.getId());
        assertEquals(1, Audited.done(house, "staff.opened", "staff:" + user.getId()));
        assertThrows(
                NotAllowed.class,
                () -> desk.tellId(approver, user.getId(), 0, paper(RequestForm.ID), RequestOutcome.MAILED, TODAY));
        Actor administrator = samples.officer("tokyo", OfficerRole.ADMINISTRATOR);
        directory.open(administrator, user.getId());
        assertThrows(
                NotAllowed.class,
                () -> desk.tellId(administrator, user.getId(), 0, paper(RequestForm.ID), RequestOutcome.MAILED, TODAY));
        assertEquals(List.of(), Written.to(house, "account.id.again"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("L-2")
    void anOfficerLiftsALock(TestDatabase database) {
        open(database);
        assertFalse(house.get(LockDesk.class).lift(counter, user.getId()));
        for (int i = 0; i < 6; i++) {
            signIn("wrong password");
        }
        assertEquals(SignIn.Outcome.LOCKED, signIn(AccountSamples.PASSWORD));
        assertTrue(view().lockedUntil().isAfter(house.now()));
        assertTrue(house.get(LockDesk.class).lift(counter, user.getId()));
        assertEquals(SignIn.Outcome.SIGNED_IN, signIn(AccountSamples.PASSWORD));
        assertEquals(1, Written.to(house, "account.unlocked").size());
        assertEquals(1, Audited.done(house, "account.unlocked", "staff:" + user.getId()));
    }

    private SignIn.Outcome signIn(String password) {
        return house.get(SignInDesk.class)
                .signIn(Realm.STAFF, user.getAuthId(), password.toCharArray(), "127.0.0.1")
                .outcome();
    }
}

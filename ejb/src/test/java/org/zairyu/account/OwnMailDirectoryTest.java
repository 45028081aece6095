package org.zairyu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.audit.Actor;
import org.zairyu.notice.OutboxLine;
import org.zairyu.organization.Organization;
import org.zairyu.organization.OrganizationKind;

@Tag("database")
class OwnMailDirectoryTest {

    private TestHouse house;

    private void lose(StaffUser user) {
        house.get(ForgottenPassword.class).ask(user.getAuthId(), user.getEmail(), "203.0.113.7");
        house.pass(Duration.ofMinutes(61));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"Z-7", "S-1", "S-2"})
    void everybodyReadsTheirOwnMailsAndNoLink(TestDatabase database) {
        house = TestHouse.on(database);
        AccountSamples samples = new AccountSamples(house);
        Organization organization = samples.organization(OrganizationKind.AFFILIATED);
        StaffUser one = samples.staff(organization);
        StaffUser colleague = samples.staff(organization);
        lose(one);
        lose(one);
        lose(colleague);
        OwnMailDirectory directory = house.get(OwnMailDirectory.class);
        List<OutboxLine> first = directory.page(Actor.staff(one.getId()), null, 1);
        List<OutboxLine> second = directory.page(Actor.staff(one.getId()), first.get(0), 5);
        assertEquals(1, first.size());
        assertEquals(1, second.size());
        assertTrue(first.get(0).createdAt().isAfter(second.get(0).createdAt()));
        String text =
                directory.mail(Actor.staff(one.getId()), first.get(0).id()).text();
        assertTrue(text.contains("/link/••••"), text);
        assertFalse(text.contains(LinkSamples.tokens(house, "pw.reset").get(1)));
        long id = first.get(0).id();
        assertThrows(NotFound.class, () -> directory.mail(Actor.staff(colleague.getId()), id));
        assertThrows(NotFound.class, () -> directory.mail(Actor.staff(one.getId()), 999_999));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"C-2", "Z-7"})
    void mailsAboutAChangeOfAddressAreTheUsersTooWhereverTheyWent(TestDatabase database) {
        house = TestHouse.on(database);
        StaffUser user = new AccountSamples(house).staff();
        house.tx(() ->
                house.get(MailChanges.class).ask(house.em().find(StaffUser.class, user.getId()), "new@midori.example"));
        house.get(MailChanges.class).decide(LinkSamples.token(house, "mail.change.confirm"));
        List<OutboxLine> lines = house.get(OwnMailDirectory.class).page(Actor.staff(user.getId()), null, 9);
        assertEquals(
                List.of("mail.change.confirm", "mail.change.done", "mail.change.done", "mail.change.notice"),
                lines.stream().map(OutboxLine::template).sorted().toList());
        assertEquals(
                Set.of("yamada@example.co.jp", "new@midori.example"),
                lines.stream().map(OutboxLine::to).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"N-2", "Z-7"})
    void whoseMailsComeBackIsToldUntilTheAddressIsAnother(TestDatabase database) {
        house = TestHouse.on(database);
        StaffUser user = new AccountSamples(house).staff();
        OwnMailDirectory directory = house.get(OwnMailDirectory.class);
        lose(user);
        assertFalse(directory.undelivered(Actor.staff(user.getId())));
        house.tx(() -> house.em()
                .createQuery("update Notice n set n.state = org.zairyu.notice.NoticeState.FAILED")
                .executeUpdate());
        assertTrue(directory.undelivered(Actor.staff(user.getId())));
        house.tx(() -> house.em()
                .createQuery("update StaffUser s set s.email = 'other@midori.example'")
                .executeUpdate());
        assertFalse(directory.undelivered(Actor.staff(user.getId())));
    }
}

package org.zairyu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.calendar.JapanClock;
import org.zairyu.notice.Relevance.Leaving;

@Tag("database")
class AccountRelevanceTest {
    private TestHouse house;
    private StaffUser user;

    private void open(TestDatabase database) {
        house = TestHouse.on(database);
        user = new AccountSamples(house).staff();
    }

    private String reason(String template, String occasion, Instant now) {
        Leaving mail = new Leaving(5, template, "staff:" + user.getId(), occasion);
        Map<Long, String> found =
                house.tx(() -> house.get(AccountRelevance.class).overtaken(List.of(mail), now));
        return found.getOrDefault(5L, "holds");
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(JapanClock.TOKYO).toInstant();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"N-3", "L-4"})
    void aNoticeOfAPasswordHoldsAsLongAsItIsTheNewestOfThatPassword(TestDatabase database) {
        open(database);
        LocalDate until = user.getPasswordUntil();
        String own = until.toString();
        assertEquals("holds", reason("pw.expiry30", own, noon(until.minusDays(30))));
        assertEquals("holds", reason("pw.expiry30", own, noon(until.minusDays(8))));
        assertEquals("a later notice has overtaken it", reason("pw.expiry30", own, noon(until.minusDays(7))));
        assertEquals("holds", reason("pw.expiry7", own, noon(until)));
        assertEquals("a later notice has overtaken it", reason("pw.expiry7", own, noon(until.plusDays(1))));
        assertEquals("holds", reason("pw.expired", own, noon(until.plusDays(1))));
        assertEquals(
                "the password was changed",
                reason("pw.expiry7", until.minusYears(1).toString(), noon(until)));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("N-3")
    void whoIsGoneIsToldNothingOfAPassword(TestDatabase database) {
        open(database);
        LocalDate until = user.getPasswordUntil();
        house.tx(() -> house.em().find(StaffUser.class, user.getId()).delete(house.now()));
        assertEquals("the 認証ID was deleted", reason("pw.expiry7", until.toString(), noon(until)));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"N-3", "E-8", "L-3"})
    void aMailWithALinkHoldsAsLongAsTheLinkDoes(TestDatabase database) {
        open(database);
        Links links = house.get(Links.class);
        OneTimeLink link = house.tx(() -> links.issue(user.getId(), LinkPurpose.RESET, null));
        String occasion = "link:" + link.id();
        Instant now = house.now();
        assertEquals("holds", reason("pw.reset", occasion, now.plus(Duration.ofMinutes(59))));
        assertEquals("the link has lapsed", reason("pw.reset", occasion, now.plus(Duration.ofMinutes(61))));
        house.tx(() -> links.issue(user.getId(), LinkPurpose.RESET, null));
        assertEquals("a newer link has overtaken it", reason("pw.reset", occasion, now));
        assertEquals("the link is gone", reason("pw.reset", "link:999999", now));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"N-3", "E-8", "E-10"})
    void whoHasSetThePasswordIsNotRemindedOfIt(TestDatabase database) {
        open(database);
        OneTimeLink link = house.tx(() -> house.get(Links.class).issue(user.getId(), LinkPurpose.FIRST_PASSWORD, null));
        String occasion = "link:" + link.id();
        Instant late = link.deadAt().plusSeconds(1);
        assertEquals("holds", reason("enroll.link.reminder", occasion, house.now()));
        assertEquals("holds", reason("enroll.lapsed", occasion, late));
        assertEquals("the link has lapsed", reason("enroll.link.reminder", occasion, late));
        house.tx(() -> house.em().find(OneTimeLink.class, link.id()).use(house.now()));
        assertEquals("the link was used", reason("enroll.link.reminder", occasion, house.now()));
        assertEquals("the link was used", reason("enroll.lapsed", occasion, late));
    }
}

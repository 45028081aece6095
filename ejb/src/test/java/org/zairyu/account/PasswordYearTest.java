package org.zairyu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.audit.Actor;
import org.zairyu.notice.Written;
import org.zairyu.organization.Organization;
import org.zairyu.organization.OrganizationKind;

/** The notices about the end of a password, day by day; a whole year with everything that goes wrong is in SimulatedYearTest. */
@Tag("database")
class PasswordYearTest {

    private static final int USERS = 200;

    private TestHouse house;

    /** One a user, their passwords set over the year before, so that each runs out once in the year. */
    private List<LocalDate> people(TestDatabase database) {
        house = TestHouse.on(database);
        Organization organization = new AccountSamples(house).organization(OrganizationKind.AFFILIATED);
        Random random = new Random(4);
        List<LocalDate> ends = new ArrayList<>();
        house.tx(() -> {
            for (int i = 0; i < USERS; i++) {
                StaffUser user = new StaffUser(
                        AuthId.generate(random),
                        organization,
                        new StaffUser.Contact("利用者 " + i, "リヨウシャ", "user" + i + "@example.co.jp", "0312345678", "ja"),
                        new Qualification(null, null, true),
                        LocalDate.of(2030, 1, 1));
                user.choosePassword("hash", LocalDate.of(2023, 4, 20).plusDays(random.nextInt(330)));
                ends.add(user.getPasswordUntil());
                house.em().persist(user);
            }
        });
        return ends;
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"L-4", "N-3"})
    void onTheirDaysTheNoticesAreExactlyThoseDue(TestDatabase database) {
        List<LocalDate> ends = people(database);
        for (int day = 0; day < 60; day++) {
            LocalDate today = LocalDate.of(2024, 3, 15).plusDays(day);
            house.get(PasswordRound.class).run(house.now());
            LocalDate within7 = today.plusDays(7);
            LocalDate within30 = today.plusDays(30);
            long seven = ends.stream().filter(end -> !end.isAfter(within7)).count();
            long thirty = ends.stream().filter(end -> !end.isAfter(within30)).count();
            long over = ends.stream().filter(end -> end.isBefore(today)).count();
            assertEquals(thirty, Written.to(house, "pw.expiry30").size(), "" + today);
            assertEquals(seven, Written.to(house, "pw.expiry7").size(), "" + today);
            assertEquals(over, Written.to(house, "pw.expired").size(), "" + today);
            house.pass(Duration.ofDays(1));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("N-3")
    void afterALongStopOnlyTheLatestIsWrittenAndWhatWaitsIsOvertaken(TestDatabase database) {
        house = TestHouse.on(database);
        StaffUser user = new AccountSamples(house)
                .authorizedUntil(LocalDate.of(2030, 1, 1))
                .staff();
        house.clock(Instant.parse("2025-02-20T03:00:00Z"));
        house.get(PasswordRound.class).run(house.now());
        assertEquals(List.of("WAITING"), Written.states(house, "pw.expiry30"));
        house.clock(Instant.parse("2025-03-10T03:00:00Z"));
        house.get(PasswordRound.class).run(house.now());
        assertEquals(List.of("DROPPED"), Written.states(house, "pw.expiry30"));
        assertEquals(List.of("WAITING"), Written.states(house, "pw.expiry7"));
        house.get(PasswordBook.class).change(Actor.staff(user.getId()), "hash");
        assertEquals(List.of("DROPPED"), Written.states(house, "pw.expiry7"));
        house.clock(Instant.parse("2026-03-01T03:00:00Z"));
        house.get(PasswordRound.class).run(house.now());
        assertEquals(2, Written.states(house, "pw.expiry30").size(), "a new last day, a new notice");
        house.clock(Instant.parse("2026-06-01T03:00:00Z"));
        house.get(PasswordRound.class).run(house.now());
        assertEquals(1, Written.states(house, "pw.expiry7").size(), "the day was over before a round came");
        assertEquals(1, Written.states(house, "pw.expired").size());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"L-4", "C-3"})
    void whoIsDeletedOrNotAuthorizedIsNotToldOfThePassword(TestDatabase database) {
        house = TestHouse.on(database);
        AccountSamples samples = new AccountSamples(house);
        samples.authorizedUntil(LocalDate.of(2024, 6, 1)).staff();
        StaffUser gone =
                samples.authorizedUntil(LocalDate.of(2030, 1, 1)).staff(samples.organization(OrganizationKind.PUBLIC));
        house.tx(() -> house.em().find(StaffUser.class, gone.getId()).delete(house.now()));
        house.clock(Instant.parse("2025-03-10T03:00:00Z"));
        assertEquals(0, house.get(PasswordRound.class).run(house.now()));
    }
}

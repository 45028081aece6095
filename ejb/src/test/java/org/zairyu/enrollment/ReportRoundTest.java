package org.zairyu.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.account.Officer;
import org.zairyu.account.OfficerRole;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;
import org.zairyu.notice.Written;
import org.zairyu.organization.Organization;
import org.zairyu.organization.OrganizationKind;

/** What the year brings: who is asked for a report, in time and late. */
@Tag("database")
class ReportRoundTest extends ReportHouse {

    private ReportRound round;

    @Override
    void open(TestDatabase database) {
        super.open(database);
        round = house.get(ReportRound.class);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(JapanClock.TOKYO).toInstant();
    }

    private int runOn(LocalDate day) {
        house.clock(noon(day));
        return round.run(noon(day));
    }

    /** Officers' passwords last a year: theirs is set anew. */
    private void renew() {
        for (Actor officer : List.of(counter, approver)) {
            house.tx(() -> house.em()
                    .find(Officer.class, officer.id())
                    .choosePassword("hash", JapanClock.day(house.now().minus(Duration.ofDays(1)))));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"T-1", "N-3"})
    void theMailNamesBothDaysAndComesTwoMonthsBefore(TestDatabase database) {
        open(database);
        accounts.authorizedUntil(LocalDate.of(2025, 3, 15)).staff();
        assertEquals(0, runOn(LocalDate.of(2025, 1, 14)));
        assertEquals(1, runOn(LocalDate.of(2025, 1, 15)));
        assertEquals(0, runOn(LocalDate.of(2025, 1, 16)));
        String mail = Written.bodies(house, "report.due2m").get(0);
        assertTrue(mail.contains("利用の承認の有効期限: 2025年3月15日"), mail);
        assertTrue(mail.contains("提出期限: 2025年2月15日"), mail);
        assertTrue(mail.contains("四谷"), mail);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("N-3")
    void afterALongStopOnlyTheNewestIsSent(TestDatabase database) {
        open(database);
        accounts.authorizedUntil(LocalDate.of(2025, 3, 15)).staff();
        assertEquals(1, runOn(LocalDate.of(2025, 3, 10)));
        assertEquals(List.of(0, 0, 1), List.of(sent("report.due2m"), sent("report.reminder"), sent("auth.ending7")));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"T-2", "T-3"})
    void anApprovedReportIsOneYearMoreForAllUsersOfTheOrganization(TestDatabase database) {
        open(database);
        Organization organization = accounts.organization(OrganizationKind.AFFILIATED);
        StaffUser one = accounts.authorizedUntil(LocalDate.of(2025, 3, 15)).staff(organization);
        StaffUser two = accounts.authorizedUntil(LocalDate.of(2025, 9, 1)).staff(organization);
        LocalDate day = LocalDate.of(2025, 2, 10);
        house.clock(noon(day));
        renew();
        long id = desk.receive(counter, two.getOrganizationId(), report(two, day), day);
        assertEquals(2, sent("report.received"));
        assertEquals(0, runOn(LocalDate.of(2025, 2, 12)), "who has handed in is not asked");
        ReportNotDue again = assertThrows(
                ReportNotDue.class, () -> desk.receive(counter, one.getOrganizationId(), report(one, day), day));
        assertEquals(ReportNotDue.Why.ANOTHER_OPEN, again.getWhy());
        samples.complete(counter, id);
        house.get(DecisionDesk.class).approve(approver, id, samples.version(id));
        assertEquals(List.of(LocalDate.of(2026, 3, 15), LocalDate.of(2026, 3, 15)), until(one, two));
        assertEquals(2, sent("report.approved"));
        assertEquals(
                "T25-13-00001",
                house.get(EnrollmentDirectory.class).open(counter, id).receiptNumber());
    }

    private List<LocalDate> until(StaffUser... users) {
        List<LocalDate> days = new ArrayList<>();
        for (StaffUser user : users) {
            days.add(house.tx(
                    () -> house.em().find(StaffUser.class, user.getId()).getAuthorizedUntil()));
        }
        return days;
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("T-4")
    void aLateReportIsToldAndNothingGoesOnAfterTheLastDay(TestDatabase database) {
        open(database);
        StaffUser user = accounts.authorizedUntil(LocalDate.of(2025, 3, 15)).staff();
        LocalDate day = LocalDate.of(2025, 2, 16);
        house.clock(noon(day));
        renew();
        long id = desk.receive(counter, user.getOrganizationId(), report(user, day), day);
        assertEquals(List.of(0, 1), List.of(sent("report.received"), sent("report.late")));
        assertTrue(
                house.get(EnrollmentDirectory.class).open(counter, id).report().late());
        assertEquals(1, runOn(LocalDate.of(2025, 3, 8)));
        assertEquals(1, runOn(LocalDate.of(2025, 3, 16)));
        ReportNotDue over = assertThrows(ReportNotDue.class, () -> {
            renew();
            house.get(DecisionDesk.class).proposeRefusal(approver, id, samples.version(id), "要件を満たしません。");
            Actor second = samples.officer("tokyo", OfficerRole.APPROVER);
            house.get(DecisionDesk.class).confirmRefusal(second, id, samples.version(id));
            desk.receive(
                    counter,
                    user.getOrganizationId(),
                    report(user, LocalDate.of(2025, 3, 16)),
                    LocalDate.of(2025, 3, 16));
        });
        assertEquals(ReportNotDue.Why.NOBODY_LIVE, over.getWhy());
        assertEquals(1, sent("report.refused"));
    }
}

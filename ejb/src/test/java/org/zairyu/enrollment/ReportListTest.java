package org.zairyu.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.account.AccountSamples;
import org.zairyu.account.AuthId;
import org.zairyu.account.NotAllowed;
import org.zairyu.account.NotFound;
import org.zairyu.account.OfficerRole;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.audit.Audited;
import org.zairyu.database.Page;
import org.zairyu.organization.Organization;
import org.zairyu.organization.OrganizationCard;
import org.zairyu.organization.OrganizationKind;

/** Whose report is waited for on Friday, 15 March 2024, and how the organization is found that hands one in. */
@Tag("database")
class ReportListTest {

    private static final LocalDate TODAY = PaperSamples.TODAY;

    private TestHouse house;
    private AccountSamples accounts;
    private ReportDirectory directory;
    private ReporterDirectory reporters;
    private OrganizationsDirectory organizations;
    private Actor counter;
    private Actor osaka;

    private void open(TestDatabase database) {
        house = TestHouse.on(database);
        EnrollmentSamples samples = new EnrollmentSamples(house);
        accounts = new AccountSamples(house);
        directory = house.get(ReportDirectory.class);
        reporters = house.get(ReporterDirectory.class);
        organizations = house.get(OrganizationsDirectory.class);
        counter = samples.officer("tokyo", OfficerRole.COUNTER);
        osaka = samples.officer("osaka", OfficerRole.COUNTER);
    }

    private Organization organization(String name, String number) {
        Organization organization = new Organization(
                OrganizationKind.AFFILIATED,
                name,
                number,
                3,
                new Organization.Place("13", "1400002", "品川区", "東品川0-2", "0300000192"));
        house.tx(() -> house.em().persist(organization));
        return organization;
    }

    private StaffUser until(Organization organization, LocalDate day) {
        return accounts.authorizedUntil(day).staff(organization);
    }

    private List<String> names(ReportTab tab) {
        return directory.page(counter, tab, null, 10).rows().stream()
                .map(ReportRow::organization)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"T-1", "T-2", "T-4"})
    void anOrganizationStandsUnderTheUserWhoseUseEndsFirst(TestDatabase database) {
        open(database);
        Organization asked = organization("五月会社", null);
        until(asked, LocalDate.of(2024, 5, 15));
        until(asked, LocalDate.of(2024, 5, 20));
        until(asked, LocalDate.of(2024, 3, 10));
        until(organization("四月会社", null), LocalDate.of(2024, 4, 15));
        Organization late = organization("期限後会社", null);
        until(late, LocalDate.of(2024, 4, 14));
        until(late, LocalDate.of(2024, 4, 20));
        until(organization("終了会社", null), LocalDate.of(2024, 3, 14));
        until(organization("まだ会社", null), LocalDate.of(2024, 5, 16));
        until(organization("昔の会社", null), LocalDate.of(2024, 1, 14));
        assertEquals(List.of("四月会社", "五月会社"), names(ReportTab.DUE));
        assertEquals(List.of("期限後会社"), names(ReportTab.OVERDUE));
        assertEquals(List.of("終了会社"), names(ReportTab.ENDED));
        ReportRow row = directory.page(counter, ReportTab.DUE, null, 10).rows().get(1);
        assertEquals(LocalDate.of(2024, 5, 15), row.lastDay());
        assertEquals(LocalDate.of(2024, 4, 15), row.dueOn());
        assertNull(row.paper());
        for (ReportTab tab : ReportTab.values()) {
            assertEquals(List.of(), directory.page(osaka, tab, null, 10).rows(), "another bureau sees none of " + tab);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"T-2", "T-4"})
    void oneThatWasHandedInStandsAmongThoseBeingChecked(TestDatabase database) {
        open(database);
        Organization late = organization("期限後会社", null);
        StaffUser user = until(late, LocalDate.of(2024, 4, 14));
        ReportDesk.Report report =
                new ReportDesk.Report(user.getId(), new Arrival(Route.POST, TODAY, null, false), 3, false);
        house.get(ReportDesk.class).receive(counter, late.getId(), report, TODAY);
        assertEquals(List.of(), names(ReportTab.OVERDUE));
        ReportRow row =
                directory.page(counter, ReportTab.RECEIVED, null, 10).rows().get(0);
        assertEquals("T24-13-00001", row.paper().receiptNumber());
        assertEquals(1, row.users());
        assertTrue(row.late());
        assertEquals(
                List.of(), directory.page(osaka, ReportTab.RECEIVED, null, 10).rows());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("T-2")
    void theListIsReadByPagesWithThreeStatements(TestDatabase database) {
        open(database);
        for (int i = 0; i < 5; i++) {
            until(organization("会社" + i, null), LocalDate.of(2024, 5, 1));
        }
        Page<ReportRow, ReportDirectory.Cursor> first = directory.page(counter, ReportTab.DUE, null, 3);
        assertEquals(3, first.rows().size());
        assertTrue(first.more());
        Page<ReportRow, ReportDirectory.Cursor> rest = directory.page(counter, ReportTab.DUE, first.end(), 3);
        assertEquals(2, rest.rows().size());
        assertFalse(rest.more());
        assertEquals(
                3,
                house.statements(() -> directory.page(counter, ReportTab.DUE, null, 3))
                        .size());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"T-2", "E-4"})
    void theOrganizationIsFoundByIdNumberAndAnySpellingOfItsName(TestDatabase database) {
        open(database);
        Organization wanted = organization("株式会社 汐風デザイン", "7000012050002");
        StaffUser user = until(wanted, LocalDate.of(2024, 5, 15));
        for (String typed : List.of(
                AuthId.shown(user.getAuthId()).toLowerCase(Locale.ROOT),
                "７０００-０１２０-５０００２",
                "㈱汐風デザイン",
                "(株)汐風",
                "汐風ﾃﾞｻﾞｲﾝ")) {
            assertEquals(
                    List.of(wanted.getId()),
                    organizations.find(counter, typed).stream()
                            .map(OrganizationCard::id)
                            .toList(),
                    typed);
            assertEquals(List.of(), organizations.find(osaka, typed), typed);
        }
        assertEquals(List.of(), organizations.find(counter, "%"));
        assertEquals(List.of(), organizations.find(counter, " "));
        assertEquals(List.of(), organizations.find(counter, "R2SH-KTAN-AA"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"T-2", "T-3", "T-4"})
    void whatAReportIsAboutIsSaidBeforeItIsRecorded(TestDatabase database) {
        open(database);
        Organization wanted = organization("汐風デザイン", null);
        StaffUser second = until(wanted, LocalDate.of(2024, 9, 1));
        StaffUser first = until(wanted, LocalDate.of(2024, 4, 14));
        until(wanted, LocalDate.of(2024, 3, 14));
        Reporting reporting = reporters.open(counter, wanted.getId());
        assertEquals(
                List.of(first.getId(), second.getId()),
                reporting.users().stream().map(Reporting.Concerned::id).toList());
        assertEquals(LocalDate.of(2024, 4, 14), reporting.lastDay());
        assertEquals(LocalDate.of(2024, 3, 14), reporting.dueOn());
        assertEquals(LocalDate.of(2025, 4, 14), reporting.prolonged());
        assertTrue(reporting.late());
        assertFalse(reporting.early());
        assertThrows(NotFound.class, () -> reporters.open(osaka, wanted.getId()));
        assertThrows(NotFound.class, () -> reporters.open(counter, 1));
        assertEquals(1, Audited.refused(house, "NOT_YOURS"));
        assertThrows(NotAllowed.class, () -> directory.page(Actor.staff(first.getId()), ReportTab.DUE, null, 10));
    }
}

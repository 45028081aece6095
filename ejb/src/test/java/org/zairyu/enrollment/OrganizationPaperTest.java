package org.zairyu.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.account.AccountSamples;
import org.zairyu.account.NotAllowed;
import org.zairyu.account.NotFound;
import org.zairyu.account.OfficerRole;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.audit.Audited;
import org.zairyu.organization.CommissionLine;
import org.zairyu.organization.Organization;
import org.zairyu.organization.OrganizationDirectory;
import org.zairyu.organization.OrganizationKind;

/** An organization on one screen, and who commissioned it. */
@Tag("database")
class OrganizationPaperTest {

    private static final LocalDate TODAY = PaperSamples.TODAY;

    private TestHouse house;
    private EnrollmentSamples samples;
    private AccountSamples accounts;
    private OrganizationsDirectory directory;
    private CommissionDesk desk;
    private Actor counter;
    private Actor osaka;

    private void open(TestDatabase database) {
        house = TestHouse.on(database);
        samples = new EnrollmentSamples(house);
        accounts = new AccountSamples(house);
        directory = house.get(OrganizationsDirectory.class);
        desk = house.get(CommissionDesk.class);
        counter = samples.officer("tokyo", OfficerRole.COUNTER);
        osaka = samples.officer("osaka", OfficerRole.COUNTER);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"E-10", "S-1"})
    void itShowsItsUsersWithWhereTheyStandAndItsPapers(TestDatabase database) {
        open(database);
        Actor examiner = samples.officer("tokyo", OfficerRole.EXAMINER);
        StaffUser waiting = samples.approved(examiner, PaperSamples.paper());
        Organization organization = house.tx(() -> house.em().find(Organization.class, waiting.getOrganizationId()));
        accounts.authorizedUntil(TODAY.minusDays(1)).staff(organization);
        accounts.authorizedUntil(TODAY).staff(organization);
        StaffUser gone = accounts.authorizedUntil(TODAY.plusDays(90)).staff(organization);
        house.tx(() -> house.em().find(StaffUser.class, gone.getId()).delete(house.now()));
        OrganizationView view = directory.open(counter, organization.getId());
        assertEquals(
                List.of(
                        OrganizationView.Standing.WAITING,
                        OrganizationView.Standing.ENDED,
                        OrganizationView.Standing.LIVE,
                        OrganizationView.Standing.DELETED),
                view.users().stream().map(OrganizationView.Member::standing).toList());
        assertEquals(TODAY, view.lastDay());
        assertEquals(
                List.of("U24-13-00001"),
                view.papers().stream().map(EnrollmentRow::receiptNumber).toList());
        assertNull(view.openReport());
        assertEquals(1, Audited.done(house, "organization.opened", "organization:" + organization.getId()));
        assertThrows(NotFound.class, () -> directory.open(osaka, organization.getId()));
        assertThrows(NotAllowed.class, () -> directory.open(Actor.staff(gone.getId()), organization.getId()));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("U-3")
    void aPledgeIsForTheUsersItNames(TestDatabase database) {
        open(database);
        Organization organization = accounts.organization(OrganizationKind.SUPPORT);
        StaffUser one = accounts.staff(organization);
        StaffUser two = accounts.staff(organization);
        desk.record(counter, organization.getId(), handed("みほん食品株式会社", null, one), TODAY);
        assertEquals(List.of("みほん食品株式会社"), pledged(one));
        assertEquals(List.of(), pledged(two));
        house.pass(Duration.ofMinutes(1));
        desk.record(counter, organization.getId(), handed("㈱みほん食品", "7000012050002", two), TODAY);
        OrganizationView view = directory.open(counter, organization.getId());
        assertEquals(
                List.of(one.getId(), two.getId()),
                view.commissions().stream()
                        .map(OrganizationView.Commissioned::userId)
                        .toList(),
                "one commissioning organization, pledged for two");
        long commission = view.commissions().get(0).id();
        desk.end(counter, organization.getId(), commission, one.getId());
        assertEquals(List.of(), pledged(one));
        assertEquals(List.of("みほん食品株式会社"), pledged(two));
        desk.record(counter, organization.getId(), handed("みほん食品", null, one), TODAY);
        assertEquals(List.of("みほん食品株式会社"), pledged(one), "handed in anew");
        assertEquals(3, Audited.done(house, "commission.recorded", "organization:" + organization.getId()));
        assertEquals(1, Audited.done(house, "commission.ended", "organization:" + organization.getId()));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"U-3", "S-1"})
    void aPledgeThatCannotBeRightIsNotTaken(TestDatabase database) {
        open(database);
        Organization support = accounts.organization(OrganizationKind.SUPPORT);
        StaffUser user = accounts.staff(support);
        StaffUser stranger = accounts.staff();
        long id = support.getId();
        assertThrows(NotFound.class, () -> desk.record(osaka, id, handed("みほん食品", null, user), TODAY));
        assertThrows(NotFound.class, () -> desk.record(counter, id, handed("みほん食品", null, stranger), TODAY));
        assertThrows(
                IllegalArgumentException.class, () -> desk.record(counter, id, handed("みほん食品", "123", user), TODAY));
        desk.record(counter, id, handed("みほん食品", "7000012050002", user), TODAY);
        OtherNumber other = assertThrows(
                OtherNumber.class, () -> desk.record(counter, id, handed("みほん食品", "8700110005901", user), TODAY));
        assertEquals("7000012050002", other.getRecorded());
        assertThrows(
                IllegalArgumentException.class,
                () -> desk.record(counter, stranger.getOrganizationId(), handed("みほん食品", null, stranger), TODAY),
                "an employer files for its own people");
        assertThrows(NotFound.class, () -> desk.end(counter, id, 1, user.getId()));
    }

    private static CommissionDesk.Handed handed(String name, String number, StaffUser user) {
        return new CommissionDesk.Handed(name, number, TODAY, List.of(user.getId()));
    }

    private List<String> pledged(StaffUser user) {
        return house.get(OrganizationDirectory.class).pledged(user.getId()).stream()
                .map(CommissionLine::name)
                .toList();
    }
}

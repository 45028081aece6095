package org.zairyu.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.account.OfficerRole;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.organization.Organization;
import org.zairyu.organization.OrganizationKind;

/** Which organization a paper is about, where the system cannot be sure: it offers, an officer says. */
@Tag("database")
class WhichOrganizationTest {

    private static final LocalDate TODAY = PaperSamples.TODAY;

    private TestHouse house;
    private EnrollmentSamples samples;
    private EnrollmentDesk desk;
    private EnrollmentDirectory directory;
    private Actor officer;

    private void open(TestDatabase database) {
        house = TestHouse.on(database);
        samples = new EnrollmentSamples(house);
        desk = house.get(EnrollmentDesk.class);
        directory = house.get(EnrollmentDirectory.class);
        officer = samples.officer("tokyo", OfficerRole.COUNTER, OfficerRole.EXAMINER);
    }

    private static EnrollmentDesk.Paper paper(String name, String number, String phone) {
        Corporate corporate = new Corporate(
                OrganizationKind.AFFILIATED, name, number, 3, false, "13", "1400002", "品川区", "東品川0-2", phone);
        return new EnrollmentDesk.Paper(Occasion.NEW, PaperSamples.byPost(), corporate, PaperSamples.person("三浦 航"));
    }

    private StaffUser approved(String name, String number, String phone) {
        return samples.approved(officer, paper(name, number, phone));
    }

    private EnrollmentView received(String name, String number, String phone) {
        return directory.open(officer, samples.received(officer, paper(name, number, phone)));
    }

    private List<EnrollmentView.Resemblance> alike(EnrollmentView view) {
        return view.settling().alike().stream().map(EnrollmentView.Similar::why).toList();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("E-4")
    void whatIsAlikeIsOfferedWithItsReason(TestDatabase database) {
        open(database);
        long known = approved("汐風デザイン株式会社", "7000012050002", "0300000192").getOrganizationId();
        EnrollmentView longer = received("汐風デザイン大阪支店", null, "0600000001");
        assertNull(longer.organization());
        assertEquals(List.of(EnrollmentView.Resemblance.NAME), alike(longer));
        assertEquals(known, longer.settling().alike().get(0).organization().id());
        assertTrue(longer.settling().alike().get(0).choosable());
        assertEquals(List.of(EnrollmentView.Resemblance.NAME), alike(received("汐風デザ", null, "0600000002")));
        assertEquals(List.of(EnrollmentView.Resemblance.PHONE), alike(received("別の名前", null, "0300000192")));
        EnrollmentView other = received("㈱汐風デザイン", "8700110005901", "0600000003");
        assertEquals(List.of(EnrollmentView.Resemblance.SAME_NAME), alike(other));
        assertFalse(other.settling().alike().get(0).choosable(), "another number is another organization");
        assertEquals(List.of(), alike(received("汐見商会", null, "0600000004")));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("E-4")
    void anOfficerSaysThatItIsAKnownOne(TestDatabase database) {
        open(database);
        StaffUser first = approved("汐風デザイン株式会社", "7000012050002", "0300000192");
        EnrollmentView view = received("汐風デザイン東京支店", null, "0300000555");
        assertEquals(Occasion.NEW, view.occasion());
        desk.settle(officer, view.id(), view.version(), first.getOrganizationId(), TODAY);
        EnrollmentView settled = directory.open(officer, view.id());
        assertEquals(Occasion.ADDITIONAL, settled.occasion());
        assertTrue(settled.settling().settled());
        assertEquals(List.of("orgName", "phone"), settled.changes());
        samples.complete(officer, view.id());
        house.get(DecisionDesk.class).approve(officer, view.id(), samples.version(view.id()));
        assertEquals(first.getOrganizationId(), samples.user(view.id()).getOrganizationId());
        Organization organization = house.tx(() -> house.em().find(Organization.class, first.getOrganizationId()));
        assertEquals("汐風デザイン株式会社", organization.getName(), "an additional one changes nothing of it");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("E-4")
    void anOfficerSaysThatTwoOfOneNameAreTwo(TestDatabase database) {
        open(database);
        StaffUser first = approved("田中商店", null, "0300000192");
        EnrollmentView view = received("田中商店", null, "0300000777");
        assertTrue(view.settling().byName());
        assertEquals(Occasion.ADDITIONAL, view.occasion());
        desk.settle(officer, view.id(), view.version(), null, TODAY);
        assertEquals(Occasion.NEW, directory.open(officer, view.id()).occasion());
        samples.complete(officer, view.id());
        house.get(DecisionDesk.class).approve(officer, view.id(), samples.version(view.id()));
        assertFalse(first.getOrganizationId() == samples.user(view.id()).getOrganizationId());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("E-4")
    void whatWasSettledIsOpenAgainWhenTheNameIsCorrectedAndANumberDecides(TestDatabase database) {
        open(database);
        StaffUser first = approved("汐風デザイン株式会社", "7000012050002", "0300000192");
        EnrollmentView view = received("田中商店", null, "0300000555");
        assertThrows(
                IllegalArgumentException.class,
                () -> desk.settle(officer, view.id(), view.version(), 987_654_321L, TODAY));
        desk.settle(officer, view.id(), view.version(), first.getOrganizationId(), TODAY);
        desk.correct(officer, view.id(), samples.version(view.id()), paper("鈴木商店", null, "0300000555"), TODAY);
        assertNull(directory.open(officer, view.id()).organization());
        EnrollmentView numbered = received("汐風", "7000012050002", "0300000555");
        assertFalse(numbered.settling().byName());
        desk.settle(officer, numbered.id(), numbered.version(), null, TODAY);
        assertEquals(
                first.getOrganizationId(),
                directory.open(officer, numbered.id()).organization().id());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("E-4")
    void theFirstNumberThatIsHandedInIsKept(TestDatabase database) {
        open(database);
        StaffUser first = approved("汐風デザイン株式会社", null, "0300000192");
        StaffUser second = approved("㈱汐風デザイン", "7000012050002", "0300000192");
        assertEquals(first.getOrganizationId(), second.getOrganizationId());
        Organization organization = house.tx(() -> house.em().find(Organization.class, first.getOrganizationId()));
        assertEquals("7000012050002", organization.getCorporateNumber());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("E-1")
    void anotherOpenPaperWithTheSameAddressIsShown(TestDatabase database) {
        open(database);
        long one = received("田中商店", null, "0300000192").id();
        EnrollmentView two = received("鈴木商店", null, "0300000193");
        assertEquals(
                List.of(one),
                two.settling().twins().stream().map(EnrollmentRow::id).toList());
    }
}

package org.zairyu.enrollment;

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
import org.zairyu.account.NotFound;
import org.zairyu.account.OfficerRole;
import org.zairyu.account.SavedMeanwhile;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.notice.Written;
import org.zairyu.organization.Organization;
import org.zairyu.organization.OrganizationKind;

/** A change of what is registered, asked for on paper (C-1). */
@Tag("database")
class ParticularsChangeTest extends RequestHouse {

    private static Particulars moved(Particulars p, String prefecture) {
        return new Particulars(
                p.orgName(),
                p.tradeName(),
                p.headOffice(),
                p.corporateNumber(),
                prefecture,
                p.postal(),
                p.city(),
                p.street(),
                p.orgPhone(),
                p.name(),
                p.kana(),
                p.nationality(),
                p.phone());
    }

    private static Particulars named(Particulars p, String number, String tradeName, String name, String phone) {
        return new Particulars(
                p.orgName(),
                tradeName,
                p.headOffice(),
                number,
                p.prefecture(),
                p.postal(),
                p.city(),
                p.street(),
                p.orgPhone(),
                name,
                p.kana(),
                p.nationality(),
                phone);
    }

    private boolean change(Actor officer, StaffView seen, Particulars after) {
        return desk.change(
                officer, user.getId(), seen.seen(), paper(RequestForm.CHANGE), seen.particulars(), after, TODAY);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("C-1")
    void aChangeIsRecordedAndToldByTheNamesOfItsFields(TestDatabase database) {
        open(database);
        StaffUser colleague = people.staff(organization);
        StaffView seen = view();
        Particulars after = named(seen.particulars(), "7000012050002", "みどり精機株式会社", "佐々木 花子", "0398765432");
        assertFalse(change(counter, seen, after));
        StaffView now = view();
        assertEquals(after, now.particulars());
        assertEquals(
                List.of(ParticularField.TRADE_NAME, ParticularField.NAME, ParticularField.PHONE),
                now.history().get(0).changes().stream()
                        .map(Particulars.Change::field)
                        .toList());
        assertEquals("山田 花子", now.history().get(0).changes().get(1).before());
        List<String> mails = Written.bodies(house, "info.changed");
        assertEquals(2, mails.size());
        assertTrue(mails.get(0).contains("3. 利用者の電話番号"), mails.get(0));
        assertFalse(mails.get(0).contains("0398765432"), "a mail names no values");
        assertTrue(mails.get(1).contains("1. 法人の商号"), mails.get(1));
        assertFalse(mails.get(1).contains("利用者の電話番号"), "not the affair of colleagues");
        assertEquals(
                "山田 花子",
                directory.open(counter, colleague.getId()).particulars().name());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"C-1", "E-2"})
    void anotherPrefectureMovesTheOrganizationToItsBureau(TestDatabase database) {
        open(database);
        people.staff(organization);
        StaffView seen = view();
        Particulars after = moved(seen.particulars(), "14");
        ChangeImpact impact = house.get(ChangeImpactDirectory.class).of(counter, user.getId(), after);
        assertTrue(impact.moves());
        assertEquals("yokohama", impact.bureauAfter());
        assertEquals(List.of("山田 花子"), impact.colleagues());
        assertTrue(change(counter, seen, after));
        assertThrows(NotFound.class, this::view);
        Actor yokohama = samples.officer("yokohama", OfficerRole.COUNTER);
        assertEquals(1, directory.open(yokohama, user.getId()).history().size());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"C-1", "E-4"})
    void theNumberOfAnotherOrganizationIsNotTaken(TestDatabase database) {
        open(database);
        house.tx(() -> house.em()
                .persist(new Organization(
                        OrganizationKind.AFFILIATED,
                        "霞が関の機関",
                        "1000012030001",
                        1,
                        new Organization.Place("13", "1000013", "千代田区", "霞が関1-1-1", "0335804111"))));
        StaffView seen = view();
        Particulars after = named(seen.particulars(), "1000012030001", null, "山田 花子", "0312345678");
        assertTrue(house.get(ChangeImpactDirectory.class).taken(counter, user.getId(), "1000012030001"));
        assertThrows(IllegalArgumentException.class, () -> change(counter, seen, after));
        assertEquals(List.of(), Written.to(house, "info.changed"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("C-1")
    void theOtherCapacityAndThePapersAtTheDeskAreSeenBefore(TestDatabase database) {
        open(database);
        people.organization(OrganizationKind.SUPPORT);
        samples.received(
                counter,
                new EnrollmentDesk.Paper(
                        Occasion.ADDITIONAL,
                        PaperSamples.byPost(),
                        PaperSamples.corporate("株式会社みどり製作所", "7000012050002"),
                        PaperSamples.person("三浦 航")));
        Particulars after = moved(view().particulars(), "12");
        ChangeImpact impact = house.get(ChangeImpactDirectory.class).of(counter, user.getId(), after);
        assertFalse(impact.moves());
        assertEquals(List.of("U24-13-00001"), impact.papers());
        assertEquals(List.of(new ChangeImpact.Capacity(OrganizationKind.SUPPORT, "株式会社みどり製作所")), impact.capacities());
        assertEquals(3, impact.category());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("X-4")
    void theSecondOfTwoOfficersIsTold(TestDatabase database) {
        open(database);
        StaffUser colleague = people.staff(organization);
        StaffView seen = view();
        StaffView colleagues = directory.open(counter, colleague.getId());
        Actor examiner = samples.officer("tokyo", OfficerRole.EXAMINER);
        house.pass(Duration.ofMinutes(5));
        Particulars after = named(seen.particulars(), "7000012050002", null, "山田 花子", "0398765432");
        change(examiner, seen, after);
        SavedMeanwhile told = assertThrows(SavedMeanwhile.class, () -> change(counter, seen, after));
        assertEquals("職員 2", told.getOfficer());
        assertThrows(
                SavedMeanwhile.class,
                () -> desk.turnDown(counter, colleague.getId(), colleagues.seen(), paper(RequestForm.ID), "理由", TODAY));
        assertEquals(1, view().history().size());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("X-4")
    void whatAPaperAtTheDeskChangedMeanwhileIsNotOverwritten(TestDatabase database) {
        open(database);
        StaffView seen = view();
        Actor examiner = samples.officer("tokyo", OfficerRole.EXAMINER);
        samples.received(
                examiner,
                new EnrollmentDesk.Paper(
                        Occasion.NEW,
                        PaperSamples.byPost(),
                        PaperSamples.corporate("株式会社みどり製作所", "7000012050002"),
                        PaperSamples.person("三浦 航")));
        house.tx(() -> house.em().find(Organization.class, organization.getId()).rename("株式会社みどり"));
        Particulars after = named(seen.particulars(), "7000012050002", null, "山田 花子", "0398765432");
        SavedMeanwhile told = assertThrows(SavedMeanwhile.class, () -> change(counter, seen, after));
        assertEquals("職員 2", told.getOfficer());
    }
}

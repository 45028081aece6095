package org.zairyu.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.account.AccountSamples;
import org.zairyu.account.NotFound;
import org.zairyu.account.OfficerRole;
import org.zairyu.audit.Actor;
import org.zairyu.audit.Audited;
import org.zairyu.maintenance.Announcement;
import org.zairyu.maintenance.MaintenanceDesk;
import org.zairyu.notice.Written;
import org.zairyu.organization.OrganizationKind;

@Tag("database")
class FilingDeskTest extends FilingHouse {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"F-10", "F-11", "F-12"})
    void filingGivesAProvisionalNumberAtOnce(TestDatabase database) {
        open(database);
        long id = complete("OSEI KWAME");
        FilingDesk.Result result = file(id);
        assertEquals(number(1), result.provisionalNumber());
        assertFalse(result.already());
        assertEquals(List.of(), result.missing());
        Application filed = samples.read(id);
        assertEquals(ApplicationState.FILED, filed.getState());
        assertEquals(number(1), filed.getMilestones().getProvisionalNumber());
        assertEquals(house.now(), filed.getMilestones().getFiledAt());
        assertEquals(1, Audited.done(house, "application.filed", "application:" + id));
        assertEquals(List.of("kana@example.jp", "a@example.jp"), Written.to(house, "app.submitted"));
        assertTrue(Written.bodies(house, "app.submitted").get(1).contains(number(1)));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"L-7", "F-10"})
    void duringMaintenanceNothingIsFiledAndNothingIsLost(TestDatabase database) {
        open(database);
        long id = complete("OSEI KWAME");
        Actor administrator = Actor.officer(new AccountSamples(house)
                .officer("okada", "tokyo", OfficerRole.ADMINISTRATOR)
                .getId());
        Announcement hour = new Announcement(house.now(), house.now().plusSeconds(3600), "更新", "Renewal");
        assertEquals(List.of(), house.get(MaintenanceDesk.class).announce(administrator, hour));
        FilingDesk.Result refused = file(id);
        assertNull(refused.provisionalNumber());
        assertEquals(List.of(Completeness.Missing.MAINTENANCE), refused.missing());
        assertEquals(ApplicationState.ENTERED, samples.read(id).getState());
        house.clock(hour.until());
        assertEquals(number(1), file(id).provisionalNumber());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("F-10")
    void ofSeveralThoseThatAreCompleteGoThroughAndTheOthersSayWhatIsMissing(TestDatabase database) {
        open(database);
        long first = complete("OSEI KWAME");
        long bare = samples.of("PHAM THU HA").entered();
        long second = complete("MEHTA ROHAN");
        List<FilingDesk.Result> results = desk.file(samples.user(), List.of(second, bare, first, second));
        assertEquals(3, results.size());
        FilingDesk.Result refused =
                results.stream().filter(r -> r.id() == bare).findFirst().orElseThrow();
        assertNull(refused.provisionalNumber());
        assertEquals(List.of(Completeness.Missing.DOCUMENTS, Completeness.Missing.PHOTO), refused.missing());
        assertEquals("PHAM THU HA", refused.applicant());
        assertEquals(ApplicationState.ENTERED, samples.read(bare).getState());
        assertEquals(number(1), samples.read(first).getMilestones().getProvisionalNumber());
        assertEquals(number(2), samples.read(second).getMilestones().getProvisionalNumber());
        assertEquals(3, Written.to(house, "app.submitted").size(), "one to the user for both, one to each applicant");
        assertTrue(Written.bodies(house, "app.submitted").get(0).contains(number(2)));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"U-3", "U-4"})
    void whatTheKindOfTheOrganizationNoLongerAllowsIsNotFiled(TestDatabase database) {
        open(database);
        long id = complete("OSEI KWAME");
        house.tx(() -> house.em()
                .createQuery("update Organization o set o.kind = :kind")
                .setParameter("kind", OrganizationKind.SUPPORT)
                .executeUpdate());
        List<Completeness.Missing> missing = file(id).missing();
        assertTrue(
                missing.containsAll(List.of(Completeness.Missing.NOT_OFFERED, Completeness.Missing.COMMISSION)),
                missing::toString);
        assertEquals(ApplicationState.ENTERED, samples.read(id).getState());
        assertEquals(List.of(), Written.to(house, "app.submitted"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"F-13", "X-1"})
    void theMailToTheUserNamesTheBureauAndThePeopleOfThatBureauAlone(TestDatabase database) {
        open(database);
        long tokyo = complete("OSEI KWAME");
        long osaka = samples.of("MEHTA ROHAN").inOsaka().files(1L, 2L).entered();
        desk.file(samples.user(), List.of(tokyo, osaka));
        List<String> mails = Written.bodies(house, "app.submitted");
        assertEquals(4, mails.size(), "two to the user, one to each applicant");
        assertTrue(mails.get(0).contains("OSEI KWAME") && mails.get(0).contains("東京出入国在留管理局"));
        assertTrue(mails.get(1).contains("MEHTA ROHAN") && mails.get(1).contains("大阪出入国在留管理局"));
        assertFalse(mails.get(0).contains("MEHTA ROHAN"));
        assertFalse(mails.get(1).contains("OSEI KWAME"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-14T14:59:59.999Z, ",
        "2024-05-14T15:00:00Z, LAST_DAY_OF_STAY",
        "2024-05-15T15:00:00Z, TOO_LATE",
        "2024-02-14T14:59:59.999Z, TOO_EARLY",
        "2024-02-14T15:00:00Z, ",
    })
    @Requirement("F-5")
    void theWindowIsThatOfTheMomentOfFilingInJapan(Instant now, Completeness.Missing missing) {
        open(TestDatabase.DERBY);
        long id = complete("OSEI KWAME");
        house.clock(now);
        assertEquals(missing == null ? List.of() : List.of(missing), file(id).missing());
        assertEquals(
                missing == null ? ApplicationState.FILED : ApplicationState.ENTERED,
                samples.read(id).getState());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("F-12")
    void aDraftIsNotFiled(TestDatabase database) {
        open(database);
        long complete = complete("OSEI KWAME");
        long draft = house.get(EntryDesk.class).start(samples.user(), FilingSamples.step1());
        assertThrows(WrongState.class, () -> desk.file(samples.user(), List.of(complete, draft)));
        assertEquals(ApplicationState.ENTERED, samples.read(complete).getState());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"F-7", "S-1"})
    void somebodyElsesApplicationIsNotThereAndNothingIsFiled(TestDatabase database) {
        open(database);
        long own = complete("OSEI KWAME");
        FilingSamples others = FilingSamples.in(house);
        long foreign = others.draft();
        assertThrows(NotFound.class, () -> desk.file(samples.user(), List.of(own, foreign)));
        assertEquals(1, Audited.refused(house, "NOT_YOURS"));
        assertEquals(ApplicationState.ENTERED, samples.read(own).getState());
        assertEquals(List.of(), Written.to(house, "app.submitted"));
    }
}

package org.zairyu.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.account.AccountSamples;
import org.zairyu.account.AuthId;
import org.zairyu.account.OfficerRole;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.database.Page;
import org.zairyu.organization.Organization;
import org.zairyu.organization.OrganizationKind;

@Tag("database")
class StaffListDirectoryTest {

    private TestHouse house;
    private EnrollmentSamples desk;
    private AccountSamples people;
    private StaffListDirectory directory;
    private Actor counter;

    private void open(TestDatabase database) {
        house = TestHouse.on(database);
        desk = new EnrollmentSamples(house);
        people = new AccountSamples(house);
        directory = house.get(StaffListDirectory.class);
        counter = desk.officer("tokyo", OfficerRole.COUNTER);
    }

    private List<Long> found(String person, String organization, StaffState state) {
        return directory.page(counter, new StaffSearch(person, organization, state), null, 50).rows().stream()
                .map(StaffRow::id)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("L-5")
    void aUserIsFoundByWhateverIsKnown(TestDatabase database) {
        open(database);
        StaffUser user = people.staff();
        List<Long> own = List.of(user.getId());
        String id = AuthId.shown(user.getAuthId()).toLowerCase(Locale.ROOT).replace("-", " ");
        assertEquals(own, found(id, "", null));
        assertEquals(own, found("やまだ", "", null));
        assertEquals(own, found("山田　花子", "", null));
        assertEquals(own, found("yamada@", "㈱みどり", null));
        assertEquals(own, found("", "（株）みどり 製作所", null));
        assertEquals(List.of(), found("山田", "あおい", null));
        assertEquals(List.of(), found("佐藤", "", null));
        assertEquals(List.of(), found("_", "", null));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("L-5")
    void theyAreListedByState(TestDatabase database) {
        open(database);
        Organization organization = people.organization(OrganizationKind.AFFILIATED);
        StaffUser live = people.staff(organization);
        StaffUser deleted = people.staff(organization);
        house.tx(() -> house.em().find(StaffUser.class, deleted.getId()).delete(house.now()));
        StaffUser ended = people.authorizedUntil(LocalDate.of(2024, 3, 14)).staff(organization);
        StaffUser waiting = people.approved();
        assertEquals(List.of(live.getId()), found("", "", StaffState.LIVE));
        assertEquals(List.of(ended.getId()), found("", "", StaffState.ENDED));
        assertEquals(List.of(deleted.getId()), found("", "", StaffState.DELETED));
        assertEquals(List.of(waiting.getId()), found("", "", StaffState.WAITING));
        assertEquals(4, found("", "", null).size());
        assertEquals(List.of(ended.getId()), found("ヤマダ", "", StaffState.ENDED));
        StaffRow row = directory
                .page(counter, new StaffSearch("", "", StaffState.WAITING), null, 5)
                .rows()
                .get(0);
        assertNull(row.authId());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("S-1")
    void onlyThoseOfTheOwnBureau(TestDatabase database) {
        open(database);
        StaffUser user = people.staff();
        Actor osaka = desk.officer("osaka", OfficerRole.COUNTER);
        StaffSearch byId = new StaffSearch(user.getAuthId(), "", null);
        assertEquals(List.of(), directory.page(osaka, byId, null, 5).rows());
        assertEquals(
                List.of(),
                directory.page(osaka, new StaffSearch("", "", null), null, 5).rows());
        Actor administrator = desk.officer("tokyo", OfficerRole.ADMINISTRATOR);
        assertEquals(1, directory.page(administrator, byId, null, 5).rows().size(), "who resets second factors");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("X-1")
    void pagesFollowEachOtherInEveryOrder(TestDatabase database) {
        open(database);
        for (int i = 0; i < 3; i++) {
            people.staff(people.organization(OrganizationKind.AFFILIATED));
            people.staff(people.organization(OrganizationKind.AFFILIATED));
        }
        for (String person : List.of("", "ヤマダ", "山田", "yamada@")) {
            StaffSearch search = new StaffSearch(person, "", null);
            Page<StaffRow, StaffListDirectory.Cursor> first = directory.page(counter, search, null, 4);
            assertTrue(first.more());
            Page<StaffRow, StaffListDirectory.Cursor> rest = directory.page(counter, search, first.end(), 4);
            assertFalse(rest.more());
            List<Long> ids = Stream.concat(first.rows().stream(), rest.rows().stream())
                    .map(StaffRow::id)
                    .distinct()
                    .toList();
            assertEquals(6, ids.size(), person);
        }
        int statements = house.statements(() -> found("ヤマダ", "", null)).size();
        assertTrue(statements <= 3, "statements: " + statements);
    }
}

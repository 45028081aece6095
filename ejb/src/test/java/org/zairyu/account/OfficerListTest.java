package org.zairyu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.audit.Actor;
import org.zairyu.database.Page;

/** The list of the officers. */
@Tag("database")
class OfficerListTest {

    private TestHouse house;
    private OfficerSamples officers;
    private Actor administrator;

    private void open(TestDatabase database) {
        house = TestHouse.on(database);
        officers = new OfficerSamples(house);
        administrator = officers.administrator();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("S-3")
    void theListGoesByLoginNameInFewStatements(TestDatabase database) {
        open(database);
        for (String login : List.of("abe", "baba", "chiba", "doi")) {
            officers.officer(login, OfficerRole.COUNTER, OfficerRole.EXAMINER);
        }
        OfficerDirectory directory = house.get(OfficerDirectory.class);
        Page<OfficerRow, String> page = directory.page(administrator, false, "", null, 3);
        assertEquals(
                List.of("abe", "baba", "chiba"),
                page.rows().stream().map(OfficerRow::login).toList());
        assertTrue(page.more());
        Page<OfficerRow, String> rest = directory.page(administrator, false, "tokyo", "chiba", 3);
        assertEquals(
                List.of("doi", "okada"),
                rest.rows().stream().map(OfficerRow::login).toList());
        assertFalse(rest.more());
        assertEquals(
                List.of(), directory.page(administrator, false, "osaka", "", 3).rows());
        assertEquals(List.of(), directory.page(administrator, true, null, "", 3).rows());
        assertNull(officers.view(administrator.id()).changedBy());
        List<String> statements = house.statements(() -> directory.page(administrator, false, null, "", 50));
        assertTrue(statements.size() <= 4, statements.toString());
    }
}

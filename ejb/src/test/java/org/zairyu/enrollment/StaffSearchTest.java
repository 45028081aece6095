package org.zairyu.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffSearchTest {

    @ParameterizedTest
    @CsvSource({
        "'', ORGANIZATION, %",
        "r2sh ktan-ab, AUTH_ID, R2SHKTANAB",
        "Ｒ２ＳＨ－ＫＴＡＮ－ＡＢ, AUTH_ID, R2SHKTANAB",
        "R2SH-KTAN-AC, NAME, R2SH-KTAN-AC%",
        "tanaka@, EMAIL, tanaka@%",
        "ta_naka@example.jp, EMAIL, ta!_naka@example.jp%",
        "たなか, KANA, タナカ%",
        "ﾀﾅｶ ｼｮｳｺ, KANA, タナカ_ショウコ%",
        "田中, NAME, 田中%",
        "田中　翔子, NAME, 田中_翔子%",
        "100%, NAME, 100!%%"
    })
    void whatIsTypedSaysWhatIsMeant(String typed, StaffSearch.By by, String pattern) {
        StaffSearch search = new StaffSearch(typed, null, null);
        assertEquals(by, search.by());
        assertEquals(pattern, search.pattern());
    }

    @Test
    void anOrganizationIsFoundInAnySpelling() {
        assertEquals("汐風%", new StaffSearch("", "㈱汐風", null).organizationPattern());
        assertEquals("%", new StaffSearch("", "  ", null).organizationPattern());
    }
}

package org.zairyu.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zairyu.Requirement;
import org.zairyu.form.Forms;
import org.zairyu.organization.OrganizationKind;
import org.zairyu.text.Texts;

class ScopeTest {

    private static final Set<Procedure> ALONGSIDE = Set.of(Procedure.REENTRY, Procedure.EXTRA);

    static Stream<Scope.Offering> table() {
        return Scope.table().stream();
    }

    @ParameterizedTest
    @MethodSource("table")
    @Requirement("U-4")
    void whatIsOfferedHasItsFormAndItsWords(Scope.Offering offering) {
        assertNotNull(Forms.form(offering.procedure().getKey(), offering.status()));
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            assertTrue(Texts.has(locale, "filing.procedure." + offering.procedure()));
            assertTrue(Texts.has(locale, "filing.status." + offering.status()));
        }
        assertTrue(Scope.offers(offering.kind(), offering.procedure(), offering.status()));
        assertTrue(Scope.offeredTo(offering.kind()).contains(offering));
    }

    @ParameterizedTest
    @CsvSource({
        "AFFILIATED, EXTENSION, STUDENT",
        "AFFILIATED, EXTENSION, DIPLOMAT",
        "AFFILIATED, EXTENSION, TEMPORARY_VISITOR",
        "AFFILIATED, CHANGE, ENGINEER",
        "AFFILIATED, REENTRY, ENGINEER",
        "SUPERVISING, EXTENSION, ENGINEER",
        "SUPPORT, EXTENSION, ENGINEER",
    })
    @Requirement("U-4")
    void whatIsNotInTheTableIsNotOffered(OrganizationKind kind, Procedure procedure, String status) {
        assertFalse(Scope.offers(kind, procedure, status));
    }

    @Test
    @Requirement("P-1")
    void theProceduresAreTheGuidesUnderTheirOfficialNames() {
        assertEquals(
                List.of("在留資格認定証明書交付申請", "在留資格変更許可申請", "在留期間更新許可申請", "在留資格取得許可申請", "就労資格証明書交付申請"),
                Stream.of(Procedure.values())
                        .filter(procedure -> !ALONGSIDE.contains(procedure))
                        .map(procedure -> Texts.get(Locale.JAPANESE, "filing.procedure." + procedure))
                        .toList());
        assertEquals(
                List.of(),
                Scope.table().stream()
                        .filter(offering -> ALONGSIDE.contains(offering.procedure()))
                        .toList(),
                "⑥ and ⑦ are filed with another procedure only");
    }

    @Test
    @Requirement("U-4")
    void noRowStandsTwice() {
        assertEquals(Scope.table().size(), new HashSet<>(Scope.table()).size());
    }
}

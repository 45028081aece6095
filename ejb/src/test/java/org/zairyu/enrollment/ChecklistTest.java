package org.zairyu.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zairyu.Requirement;
import org.zairyu.organization.OrganizationKind;

class ChecklistTest {

    /** o original, c copy, s shown; ? if it applies. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            NEW        | COUNTER | AFFILIATED | false | CHECK_SHEET o, FORM_1 o, PLEDGE o, AGENT_PROOF o?, BELONGING s?, IDENTITY_SHOWN s, REGISTRATION o?, CATEGORY_PROOF c?, ACCOUNTS c?
            NEW        | POST    | AFFILIATED | true  | CHECK_SHEET o, FORM_1 o, PLEDGE o, CERTIFICATE c, IDENTITY_COPY c, REGISTRATION o?, CATEGORY_PROOF c?, ACCOUNTS c?
            ADDITIONAL | POST    | AFFILIATED | false | CHECK_SHEET o, FORM_1 o, PLEDGE o, AGENT_PROOF o?, BELONGING c?, IDENTITY_COPY c
            ADDITIONAL | COUNTER | SUPERVISING| true  | CHECK_SHEET o, FORM_1 o, PLEDGE o, CERTIFICATE s, IDENTITY_SHOWN s
            NEW        | COUNTER | SUPERVISING| true  | CHECK_SHEET o, FORM_1 o, PLEDGE o, CERTIFICATE s, IDENTITY_SHOWN s, REGISTRATION o?, CATEGORY_PROOF c?, ACCOUNTS c?, SUPERVISING_PERMIT c?
            NEW        | COUNTER | SUPPORT    | true  | CHECK_SHEET o, FORM_1 o, PLEDGES o, ACCEPTING_LIST o?, CERTIFICATE s, IDENTITY_SHOWN s, REGISTRATION o?, CATEGORY_PROOF c?, SUPPORT_NOTICE c?
            NEW        | POST    | PUBLIC     | false | CHECK_SHEET o, FORM_1 o, PLEDGES o, ACCEPTING_LIST o?, CERTIFICATE c, IDENTITY_COPY c, REGISTRATION o?, CATEGORY_PROOF c?, ARTICLES c?
            ADDITIONAL | POST    | SUPPORT    | true  | CHECK_SHEET o, FORM_1 o, PLEDGES o?, ACCEPTING_LIST o?, CERTIFICATE c, IDENTITY_COPY c
            PERIODIC   | POST    | AFFILIATED | false | CHECK_SHEET o, REPORT o, USER_LIST o, IDENTITY_COPY c, CATEGORY_PROOF c?, ACCOUNTS c?
            PERIODIC   | COUNTER | SUPPORT    | true  | CHECK_SHEET o, REPORT o, USER_LIST o, PLEDGES o?, ACCEPTING_LIST o?, IDENTITY_SHOWN s, CATEGORY_PROOF c?
            """)
    @Requirement({"E-1", "T-2"})
    void whatIsAskedForFollowsFromOccasionRouteAndKind(
            Occasion occasion, Route route, OrganizationKind kind, boolean certified, String wanted) {
        assertEquals(wanted, read(occasion, route, kind, certified, LocalDate.of(2024, 3, 15)));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-04, false", "2026-01-05, true"})
    @Requirement("T-2")
    void theTableOfPledgedOrganizationsIsAskedForFromItsDay(LocalDate day, boolean asked) {
        String list = read(Occasion.PERIODIC, Route.POST, OrganizationKind.PUBLIC, true, day);
        assertEquals(asked, list.contains("PLEDGED_TABLE o"));
    }

    private static String read(
            Occasion occasion, Route route, OrganizationKind kind, boolean certified, LocalDate day) {
        return Checklist.of(occasion, route, kind, certified, day).stream()
                .map(item -> item.key() + " "
                        + item.shape().name().substring(0, 1).toLowerCase(Locale.ROOT) + (item.ifApplies() ? "?" : ""))
                .collect(Collectors.joining(", "));
    }
}

package org.zairyu.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zairyu.Requirement;
import org.zairyu.organization.OrganizationKind;

class ApprovalRuleTest {

    private static final List<Checklist.Item> WANTED = List.of(
            new Checklist.Item("FORM_1", Checklist.Shape.ORIGINAL, false),
            new Checklist.Item("ACCOUNTS", Checklist.Shape.COPY, true));

    private static final Marks BOTH = Marks.of(Map.of("FORM_1", PaperMark.RECEIVED, "ACCOUNTS", PaperMark.NOT_NEEDED));

    /** Each row: what was found of the five conditions (+ met, - not met, / not applicable, . open), and what is in the way. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            AFFILIATED  | false | ++++. |
            AFFILIATED  | false | ++++- |
            AFFILIATED  | true  | +++++ |
            AFFILIATED  | true  | ++++- | CONDITION_NOT_MET STABLE_BUSINESS
            AFFILIATED  | true  | ++++. | CONDITION_OPEN STABLE_BUSINESS
            AFFILIATED  | true  | ++++/ | CONDITION_OPEN STABLE_BUSINESS
            AFFILIATED  | false | +.++. | CONDITION_OPEN ORGANIZATION
            SUPERVISING | false | ++-+. | CONDITION_NOT_MET NOTIFICATIONS
            SUPPORT     | false | ++.+. |
            PUBLIC      | false | ++/+/ |
            PUBLIC      | false | -+/-/ | CONDITION_NOT_MET FILING_AGENT, CONDITION_NOT_MET PLEDGE
            """)
    @Requirement("E-5")
    void everyConditionThatAppliesIsMet(OrganizationKind kind, boolean asks, String found, String lacks) {
        assertEquals(lacks == null ? "" : lacks, read(ApprovalRule.lacks(WANTED, BOTH, kind, asks, conditions(found))));
    }

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, RECEIVED, ''",
        "RECEIVED, NOT_NEEDED, ''",
        "RECEIVED, , ''",
        "RECEIVED, MISSING, DOCUMENT ACCOUNTS",
        "NOT_NEEDED, , DOCUMENT FORM_1",
        ", , DOCUMENT FORM_1",
        "MISSING, MISSING, 'DOCUMENT FORM_1, DOCUMENT ACCOUNTS'"
    })
    @Requirement("E-1")
    void whatIsNeededIsThere(PaperMark form, PaperMark accounts, String lacks) {
        Map<String, PaperMark> marks = new HashMap<>();
        marks.put("FORM_1", form);
        marks.put("ACCOUNTS", accounts);
        assertEquals(
                lacks,
                read(ApprovalRule.lacks(
                        WANTED, Marks.of(marks), OrganizationKind.SUPPORT, false, conditions("++.+."))));
    }

    @Test
    void marksAreKeptAsTheyWere() {
        Marks marks = conditions("+-/..");
        assertEquals(marks, Marks.parse(marks.stored()));
        assertEquals(Marks.none(), Marks.parse(""));
    }

    @Test
    @Requirement("E-1")
    void aReceiptNumberNamesYearAndOffice() {
        assertEquals("U24-13-00012", ReceiptNumber.of(Occasion.NEW, "tokyo", LocalDate.of(2024, 3, 15), 12));
        assertEquals("T26-14-00001", ReceiptNumber.of(Occasion.PERIODIC, "yokohama", LocalDate.of(2026, 1, 1), 1));
    }

    private static Marks conditions(String found) {
        Map<String, Assessment> marks = new HashMap<>();
        for (ApprovalCondition condition : ApprovalCondition.values()) {
            marks.put(
                    condition.name(),
                    switch (found.charAt(condition.ordinal())) {
                        case '+' -> Assessment.MET;
                        case '-' -> Assessment.NOT_MET;
                        case '/' -> Assessment.NOT_APPLICABLE;
                        default -> null;
                    });
        }
        return Marks.of(marks);
    }

    private static String read(List<ApprovalRule.Lack> lacks) {
        return lacks.stream().map(l -> l.obstacle() + " " + l.key()).collect(Collectors.joining(", "));
    }
}

package org.zairyu.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zairyu.Requirement;
import org.zairyu.office.Offices;
import org.zairyu.text.Texts;

/** The definitions themselves: complete, consistent, in both languages; and a loader that lets no slip through. */
class FormsTest {
    /** Questions of each part, the cells of its rows in brackets, as the official form asks them. */
    private static final Map<String, String> QUESTIONS = Map.of(
            "extension.applicant",
            "nationality birthDate nameLatin nameKanji sex maritalStatus occupation homeTown address phone mobile email"
                    + " passportNumber passportExpiry currentStatus currentPeriod currentExpiry hasResidenceCard"
                    + " residenceCardNumber edNumber desiredPeriod reason criminalRecord criminalRecordDetail"
                    + " hasFamilyInJapan familyInJapan[relationship name birthDate nationality livesTogether workplace"
                    + " cardNumber]",
            "shared.n.applicant2",
            "employerName employerBranch employerAddress employerPhone educationPlace education educationOther schoolName"
                    + " graduationDate majorUniversity majorUniversityOther majorCollege majorCollegeOther itQualification"
                    + " itQualificationName hasWorkHistory workHistory[joined left employer] byLegalRepresentative"
                    + " legalRepresentativeName legalRepresentativeRelation legalRepresentativeAddress"
                    + " legalRepresentativePhone legalRepresentativeMobile",
            "shared.agent",
            "agentName agentAddress agentOrganization agentPhone",
            "shared.n.organization1",
            "foreignerName foreignerCardNumber contractType contractTypeOther orgName orgCorporateNumber orgBranch"
                    + " orgInsuranceNumber orgBusiness orgBusinessOthers orgAddress orgPhone orgCapital orgAnnualSales"
                    + " employees foreignEmployees technicalInterns workPeriodKind workPeriod employmentStartKind"
                    + " employmentStart employmentStartOther salary salaryPeriod experienceYears positionExists position"
                    + " mainOccupation otherOccupations activityDetail",
            "shared.n.organization2",
            "hasDispatch dispatchName dispatchCorporateNumber dispatchBranch dispatchInsuranceNumber dispatchBusiness"
                    + " dispatchBusinessOthers dispatchAddress dispatchPhone dispatchCapital dispatchAnnualSales"
                    + " dispatchPeriod",
            "shared.receipt",
            "notificationEmail freeText confirmIntent confirmFacts");

    @Test
    @Requirement("F-2")
    void theExtensionOfAnEngineerTakesItsPartsOnThreePages() {
        FormDefinition form = Forms.form("extension", "ENGINEER");
        assertEquals(
                List.of(
                        "step2-1 [extension.applicant]",
                        "step2-2 [shared.n.applicant2, shared.agent]",
                        "step2-3 [shared.n.organization1, shared.n.organization2, shared.receipt]"),
                form.pages().stream()
                        .map(page -> page.id() + " "
                                + page.parts().stream()
                                        .map(use -> use.part().id())
                                        .toList())
                        .toList());
        assertTrue(form.parts().stream().allMatch(use -> use.isAsked(FormSamples.facts())));
        assertFalse(Forms.find("extension", "STUDENT").isPresent());
    }

    @Test
    @Requirement("F-2")
    void everyPartAsksTheQuestionsOfTheForm() {
        QUESTIONS.forEach((part, questions) -> assertEquals(questions, questions(Forms.part(part))));
        assertEquals(
                QUESTIONS.keySet(),
                new HashSet<>(Forms.parts().stream().map(Part::id).toList()));
    }

    @Test
    @Requirement("F-2")
    void offersTheChoicesOfTheForm() {
        Part organization = Forms.part("shared.n.organization1");
        List<String> occupations =
                FormSamples.facts().offered(organization.field("mainOccupation").orElseThrow()).stream()
                        .map(option -> option.label().ja())
                        .toList();
        assertEquals("管理業務（経営者を除く）", occupations.get(0));
        assertEquals("その他", occupations.get(occupations.size() - 1));
        assertTrue(occupations.contains("情報処理・通信技術") && !occupations.contains("調理"));
        assertEquals(
                47, organization.field("orgBusiness").orElseThrow().options().size());
    }

    @Test
    void nationalitiesKeepTheOfficialOrderInTwoVariants() {
        List<Option> applicant = Forms.options("applicant");
        List<Option> person = Forms.options("person");
        assertEquals(197, applicant.size());
        assertEquals("中国", applicant.get(0).label().ja());
        assertEquals("People's Republic of China", applicant.get(0).label().en());
        assertTrue(applicant.stream().noneMatch(option -> option.code().equals("JPN")));
        assertEquals("日本", person.get(0).label().ja());
        assertEquals(applicant, person.subList(1, 198));
        assertTrue(applicant.stream()
                .anyMatch(option -> option.label().en().equals("Chosen (Korea, former registry label)")));
    }

    @Test
    void prefecturesAreThoseThatTheOfficesAreInChargeOf() {
        assertEquals(
                Offices.prefectures().stream()
                        .map(one -> one.code() + " " + one.ja() + " " + one.en())
                        .toList(),
                Forms.options("prefecture").stream()
                        .map(one -> one.code() + " " + one.label().ja() + " "
                                + one.label().en())
                        .toList());
    }

    @Test
    void everyListIsUsed() {
        Set<List<Option>> used = new HashSet<>();
        everyField().forEach(field -> used.add(field.options()));
        for (String list : Forms.optionLists()) {
            assertTrue(used.contains(Forms.options(list)), list);
        }
    }

    @Test
    void everyWordStandsInBothLanguages() {
        everyField().forEach(field -> {
            Stream.of(
                            field.label(),
                            field.look().hint(),
                            field.look().example(),
                            field.look().unit(),
                            field.look().notNeeded())
                    .filter(text -> text != null)
                    .forEach(
                            text -> assertFalse(text.ja().isBlank() || text.en().isBlank(), field.id()));
            field.options().forEach(option -> assertFalse(option.label().en().isBlank(), option.code()));
        });
    }

    @Test
    void everyTextQuestionHasALengthAndEveryTableItsBounds() {
        everyField().forEach(field -> {
            if (List.of(FieldType.TEXT, FieldType.TEXTAREA, FieldType.ROWS, FieldType.INT, FieldType.YEN)
                    .contains(field.type())) {
                assertTrue(field.max() > 0, field.id());
            }
            if (field.look().notNeeded() != null) {
                assertFalse(field.required(), field.id());
            }
        });
    }

    @Test
    void everyConditionCanBeSaidInWords() {
        Forms.parts().forEach(part -> part.fields()
                .filter(field -> field.when() != null)
                .forEach(field -> {
                    for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
                        String text = ConditionText.of(
                                field.when(), name -> part.field(name).orElse(null), locale);
                        assertFalse(text.contains("{"), text);
                    }
                }));
        assertTrue(Texts.has(Locale.JAPANESE, "form.need.not"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{id: a, ja: あ, en: A, type: text, colour: red}",
                "{id: a, ja: あ, en: A, type: colour}",
                "{id: a, ja: あ, type: text}",
                "{id: a, ja: あ, en: A, type: choice, options: nowhere}",
                "{id: a, ja: あ, en: A, type: choice}",
                "{id: a, ja: あ, en: A, type: text, options: sex}",
                "{id: a, ja: あ, en: A, type: country}",
                "{id: first, ja: あ, en: A, type: text}",
                "{id: a b, ja: あ, en: A, type: text}",
                "{id: a, ja: あ, en: A, type: text, when: nobody = yes}",
                "{id: a, ja: あ, en: A, type: text, when: a = yes}",
                "{id: a, ja: あ, en: A, type: text, when: first = maybe}",
                "{id: a, ja: あ, en: A, type: text, when: first is yes}",
                "{id: a, ja: あ, en: A, type: text, required: often}",
                "{id: a, ja: あ, en: A, type: text, max: many}",
                "{id: a, ja: あ, en: A, type: text, width: 5}",
                "{id: a, ja: あ, en: A, type: date, day: market}",
                "{id: a, ja: あ, en: A, type: text, hint: {ja: あ}}",
                "{id: a, ja: あ, en: A, type: text, columns: []}",
                "{id: a, ja: あ, en: A, type: rows}",
                "{id: a, ja: あ, en: A, type: text, pattern: '['}",
            })
    void theLoaderRefuses(String field) {
        assertThrows(IllegalArgumentException.class, () -> load(field), field);
    }

    @Test
    void theLoaderTakesColumnsThatNameColumnsAndQuestionsBeforeThem() {
        Part part = load("{id: a, ja: あ, en: A, type: rows, max: 2, columns: ["
                + "{id: b, ja: い, en: B, type: yesno},"
                + "{id: c, ja: う, en: C, type: text, when: b = yes and first = no}]}");
        Field rows = part.field("a").orElseThrow();
        Asked asked =
                new Asked(part, Answers.of(Map.of("first", "no", "a.0.b", "yes", "a.1.b", "no")), FormSamples.facts());
        assertTrue(asked.is(rows, 0, rows.columns().get(1)));
        assertFalse(asked.is(rows, 1, rows.columns().get(1)));
    }

    private static Part load(String field) {
        String yaml = "part: p\ntitle: {ja: あ, en: A}\nsource: s\nsections:\n  - title: {ja: あ, en: A}\n    fields:\n"
                + "      - {id: first, ja: あ, en: A, type: yesno}\n      - " + field + "\n";
        Object node = Yaml.parse("test", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
        return new PartLoader(new OptionLists(), Map.of()).load("test", node);
    }

    private static Stream<Field> everyField() {
        return Forms.parts().stream()
                .flatMap(Part::fields)
                .flatMap(field -> Stream.concat(Stream.of(field), field.columns().stream()));
    }

    private static String questions(Part part) {
        return String.join(" ", part.fields().map(FormsTest::question).toList());
    }

    private static String question(Field field) {
        return field.type() == FieldType.ROWS
                ? field.id() + "["
                        + String.join(
                                " ", field.columns().stream().map(Field::id).toList()) + "]"
                : field.id();
    }
}

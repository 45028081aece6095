package org.zairyu.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {
    private static final Map<String, Set<String>> VALUES =
            Map.of("a", Set.of("x"), "many", Set.of("x", "y"), "part.c", Set.of("1"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a = x|true",
                "a = y|false",
                "a in (y, x)|true",
                "a in (y)|false",
                "many = y|true",
                "many = z|false",
                "part.c = 1|true",
                "part.c in (2, 3)|false",
                "nothing = x|false",
                "not nothing = x|true",
                "not a in (x, y)|false",
                "a = x and many = z|false",
                "a = y or many = y|true",
                "a = x or a = x and a = y|true",
                "(a = x or a = x) and a = y|false",
                "not (a = y or many = z) and part.c=1|true",
                "not not a = x|true",
            })
    void holds(String text, boolean expected) {
        assertEquals(expected, Condition.parse(text).holds(name -> VALUES.getOrDefault(name, Set.of())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a =",
                "= x",
                "a == x",
                "a in x",
                "a in ()",
                "a in (x",
                "a = x and",
                "(a = x",
                "a = x)",
                "a = x b",
                "a & b",
                "not"
            })
    void refusesWhatIsNone(String text) {
        assertThrows(IllegalArgumentException.class, () -> Condition.parse(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a = x|['in','p:a',['x']]",
                "a in (x, y) and not many = z|['and',['in','p:a',['x','y']],['not',['in','p:many',['z']]]]",
                "a = x or shared.step1.status = ENGINEER|['or',['in','p:a',['x']],true]",
                "shared.step1.status = STUDENT|false",
            })
    void becomesJsonForThePage(String text, String json) {
        String made = Condition.parse(text).toJson(name -> name.contains(".") ? "" : "p:" + name, FormSamples.facts());
        assertEquals(json.replace('\'', '"'), made);
    }

    @Test
    void tellsInWordsWhenAQuestionIsAsked() {
        Part part = Forms.part("shared.n.applicant2");
        Condition condition = part.field("majorUniversityOther").orElseThrow().when();
        assertEquals(
                "「最終学歴の区分」が「大学院（博士）」か「大学院（修士）」か「大学」か「短期大学」、かつ、「専攻・専門分野（大学院・大学・短期大学の場合）」が"
                        + "「その他人文・社会科学」か「その他自然科学」か「その他」のときに入力してください。",
                ConditionText.of(condition, name -> part.field(name).orElse(null), Locale.JAPANESE));
        assertEquals(
                "To be answered if \"Work experience\" is \"Yes\".",
                ConditionText.of(
                        part.field("workHistory").orElseThrow().when(),
                        name -> part.field(name).orElse(null),
                        Locale.ENGLISH));
    }

    @Test
    void saysNothingOfOtherParts() {
        Part part = Forms.part("shared.n.organization1");
        assertEquals(
                "",
                ConditionText.of(
                        part.field("otherOccupations").orElseThrow().when(),
                        name -> part.field(name).orElse(null),
                        Locale.JAPANESE));
    }
}

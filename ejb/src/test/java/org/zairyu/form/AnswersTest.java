package org.zairyu.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersTest {

    @Test
    void comesBackFromJsonAsItWas() {
        Answers answers = Answers.of(Map.of("name", "引用\"と\\と\n改行 𠮷", "rows.0.a", "1", "address.postal", "1080023"));
        assertEquals(answers, Answers.fromJson(answers.toJson()));
        assertEquals("{}", Answers.none().toJson());
    }

    @Test
    void refusesJsonThatIsNone() {
        assertThrows(jakarta.json.JsonException.class, () -> Answers.fromJson("name"));
        assertThrows(IllegalArgumentException.class, () -> Answers.fromJson("{\"name\":1}"));
    }

    @Test
    void countsRowsAlsoBlankOnes() {
        Answers answers = Answers.of(Map.of("rows.0.a", "1", "rows.11.a", "", "rowsOther.30.a", "1", "rows.x.a", "1"));
        assertEquals(12, answers.rowCount("rows"));
        assertEquals(0, answers.rowCount("row"));
    }

    @Test
    void movesRowsUpWhenOneIsRemoved() {
        Answers answers = Answers.of(
                Map.of("rows.0.a", "zero", "rows.1.a", "one", "rows.2.a", "two", "rows.10.a", "ten", "b", "kept"));
        assertEquals(
                Answers.of(Map.of("rows.0.a", "zero", "rows.1.a", "two", "rows.9.a", "ten", "b", "kept")),
                answers.withoutRow("rows", 1));
    }

    @Test
    void tellsWhatIsAnswered() {
        Answers answers = Answers.of(Map.of("address.postal", "", "address.city", "港区", "blank", "  ", "many", "1,14"));
        assertTrue(answers.hasAny("address"));
        assertFalse(answers.has("blank"));
        assertEquals("", answers.get("nothing"));
        assertEquals(List.of("1", "14"), answers.chosen("many"));
    }
}

package org.zairyu.web.form;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zairyu.calendar.Era;
import org.zairyu.form.Field;
import org.zairyu.form.FieldType;
import org.zairyu.form.Section;

/** Draws a part: its sections, and in them the questions in their order, related ones side by side. */
final class PartRenderer {
    private static final String ERAS = eras();

    private final Markup markup;
    private final Sheet sheet;
    private final FieldRenderer fields;
    private final RowsRenderer rows;
    private final int level;

    PartRenderer(Markup markup, Sheet sheet, int level) {
        this.markup = markup;
        this.sheet = sheet;
        this.level = level;
        this.fields = new FieldRenderer(markup, sheet);
        this.rows = new RowsRenderer(markup, sheet, fields, "h" + (level + 1));
    }

    void draw() throws IOException {
        markup.open(
                "div",
                "class",
                "part",
                "data-part",
                sheet.part().id(),
                "data-today",
                sheet.facts().today().toString(),
                "data-eras",
                ERAS,
                "data-day",
                sheet.word("readback.day", "{0}", "{1}"),
                "data-born",
                sheet.word("readback.born", "{0}", "{1}"),
                "data-rest",
                sheet.word("rest", "{0}"),
                "data-over",
                sheet.word("over", "{0}"));
        markup.empty("input", "type", "hidden", "name", sheet.id(PartDecoder.POSTED), "value", "1");
        if (sheet.part().fields().anyMatch(field -> field.type() == FieldType.ROWS)) {
            harmlessFirstButton();
        }
        for (int i = 0; i < sheet.part().sections().size(); i++) {
            section(sheet.part().sections().get(i), sheet.id("s" + i));
        }
        markup.close("div");
    }

    /** The enter key presses a form's first button, which else were one that removes a row. */
    private void harmlessFirstButton() throws IOException {
        markup.empty(
                "button",
                "type",
                "submit",
                "class",
                "sr",
                "name",
                sheet.id(PartDecoder.REMOVE),
                "tabindex",
                "-1",
                "aria-hidden",
                "true");
    }

    private void section(Section section, String id) throws IOException {
        markup.open("section", "class", "form-section", "id", id, "aria-labelledby", id + "-h");
        markup.leaf("h" + level, section.title().in(sheet.locale()), "id", id + "-h");
        List<Field> questions = section.fields();
        for (int i = 0; i < questions.size(); i++) {
            boolean pair =
                    i + 1 < questions.size() && questions.get(i + 1).look().beside();
            if (!questions.get(i).look().beside() && pair) {
                markup.open("div", "class", "pair field");
            }
            question(questions.get(i));
            if (questions.get(i).look().beside() && !pair) {
                markup.close("div");
            }
        }
        markup.close("section");
    }

    private void question(Field field) throws IOException {
        Spot spot = Spot.of(field, sheet.locale());
        if (field.type() == FieldType.ROWS) {
            rows.draw(spot);
        } else {
            fields.draw(spot);
        }
    }

    /** {@code [["令和","Reiwa","R","2019-05-01"],…]}: names and letters only, nothing to escape. */
    private static String eras() {
        return Era.all().stream()
                .map(era -> Stream.of(
                                era.ja(), era.en(), era.letter(), era.first().toString())
                        .collect(Collectors.joining("\",\"", "[\"", "\"]")))
                .collect(Collectors.joining(",", "[", "]"));
    }
}

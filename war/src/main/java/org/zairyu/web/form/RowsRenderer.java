package org.zairyu.web.form;

import java.io.IOException;
import java.util.List;
import org.zairyu.form.Field;

/** Draws a table as a list of blocks, with buttons that add and remove one without any script. */
final class RowsRenderer {
    private final Markup markup;
    private final Sheet sheet;
    private final FieldRenderer fields;
    private final String heading;

    /** @param heading the element of a block's heading, {@code h3} */
    RowsRenderer(Markup markup, Sheet sheet, FieldRenderer fields, String heading) {
        this.markup = markup;
        this.sheet = sheet;
        this.fields = fields;
        this.heading = heading;
    }

    void draw(Spot spot) throws IOException {
        Field rows = spot.field();
        String id = sheet.id(spot.path());
        String fault = sheet.fault(spot.path());
        int count = Math.min(Math.max(sheet.answers().rowCount(rows.id()), 1), Math.max(rows.max(), 1));
        markup.open(
                "div",
                "class",
                fault.isEmpty() ? "field" : "field field--bad",
                "id",
                id,
                "tabindex",
                "-1",
                "role",
                "group",
                "aria-labelledby",
                id + "-l",
                "data-when",
                sheet.when(spot));
        markup.open("p", "class", "field__label", "id", id + "-l").text(spot.label());
        fields.need(spot);
        markup.close("p");
        fields.notes(spot, fault);
        markup.empty("input", "type", "hidden", "name", id + "." + PartDecoder.COUNT, "value", String.valueOf(count));
        markup.open("ol", "class", "rows field");
        for (int row = 0; row < count; row++) {
            row(rows, row);
        }
        markup.close("ol");
        addButton(spot, count);
        markup.close("div");
    }

    private void row(Field rows, int row) throws IOException {
        String number = sheet.word("row.title", row + 1);
        markup.open("li").open("div", "class", "rows__head").leaf(heading, number);
        markup.open(
                "button",
                "class",
                "btn btn--plain",
                "type",
                "submit",
                "name",
                sheet.id(rows.id() + "." + row + "." + PartDecoder.REMOVE),
                "value",
                "1");
        markup.text(sheet.word("row.remove"));
        markup.leaf("span", ": " + rows.label().in(sheet.locale()) + " " + number, "class", "sr");
        markup.close("button").close("div");
        List<Field> columns = rows.columns();
        for (int i = 0; i < columns.size(); i++) {
            boolean next = i + 1 < columns.size() && columns.get(i + 1).look().beside();
            if (next && !columns.get(i).look().beside()) {
                markup.open("div", "class", "pair");
            }
            fields.draw(Spot.cell(rows, row, columns.get(i), sheet.locale()));
            if (columns.get(i).look().beside() && !next) {
                markup.close("div");
            }
        }
        markup.close("li");
    }

    private void addButton(Spot spot, int count) throws IOException {
        if (count >= spot.field().max()) {
            markup.leaf("p", sheet.word("row.full", spot.field().max()), "class", "field__hint");
            return;
        }
        markup.open("p", "class", "field");
        markup.open(
                "button",
                "class",
                "btn",
                "type",
                "submit",
                "name",
                sheet.id(spot.path() + "." + PartDecoder.ADD),
                "value",
                "1",
                "autofocus",
                Markup.when(sheet.isShortened(spot.field()), "autofocus"));
        markup.icon("i-plus")
                .text(sheet.word("row.add", spot.label()))
                .close("button")
                .close("p");
    }
}

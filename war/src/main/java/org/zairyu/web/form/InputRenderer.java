package org.zairyu.web.form;

import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.zairyu.form.Field;
import org.zairyu.form.FieldType;
import org.zairyu.form.Text;

/** Draws what is typed: lines, long texts, dates, numbers with units. */
final class InputRenderer {
    private static final Set<FieldType> CAPITALS =
            EnumSet.of(FieldType.NAME_LATIN, FieldType.PASSPORT_NUMBER, FieldType.RESIDENCE_CARD_NUMBER);
    private static final Map<FieldType, String> KEYBOARDS = new EnumMap<>(Map.of(
            FieldType.DATE, "numeric",
            FieldType.INT, "numeric",
            FieldType.YEN, "numeric",
            FieldType.POSTAL_CODE, "numeric",
            FieldType.CORPORATE_NUMBER, "numeric",
            FieldType.EMPLOYMENT_INSURANCE_NUMBER, "numeric",
            FieldType.PHONE, "tel",
            FieldType.MOBILE, "tel",
            FieldType.EMAIL, "email"));
    private static final Map<FieldType, Integer> WIDTHS = new EnumMap<>(Map.of(
            FieldType.PHONE, 12,
            FieldType.MOBILE, 12,
            FieldType.PASSPORT_NUMBER, 12,
            FieldType.YEAR_MONTH, 12,
            FieldType.RESIDENCE_CARD_NUMBER, 20,
            FieldType.CORPORATE_NUMBER, 20,
            FieldType.EMPLOYMENT_INSURANCE_NUMBER, 20));

    private final Markup markup;
    private final Sheet sheet;

    InputRenderer(Markup markup, Sheet sheet) {
        this.markup = markup;
        this.sheet = sheet;
    }

    /** @param describedBy ids of the hint and the error, or null */
    void draw(Spot spot, String describedBy) throws IOException {
        switch (spot.field().type()) {
            case TEXTAREA -> textarea(spot, describedBy);
            case DATE -> date(spot, describedBy);
            default -> line(spot, describedBy);
        }
    }

    private void line(Spot spot, String describedBy) throws IOException {
        Text unit = spot.field().look().unit();
        String readback = sheet.readback(spot.field(), spot.path());
        String id = sheet.id(spot.path());
        String described = unit == null ? describedBy : joined(describedBy, id + "-u");
        if (unit != null) {
            markup.open("div", "class", "unit");
        }
        input(spot, readback.isEmpty() ? described : joined(described, id + "-r"), width(spot.field()));
        if (unit != null) {
            markup.leaf("span", unit.in(sheet.locale()), "id", id + "-u").close("div");
        }
        if (!readback.isEmpty()) {
            markup.leaf("output", readback, "class", "readback", "id", id + "-r", "for", id);
        }
    }

    private void date(Spot spot, String describedBy) throws IOException {
        String id = sheet.id(spot.path());
        markup.open("div", "class", "date");
        input(spot, joined(describedBy, id + "-r"), "");
        markup.open(
                "button",
                "class",
                "btn",
                "type",
                "button",
                "hidden",
                "hidden",
                "data-calendar",
                id,
                "aria-label",
                sheet.word("calendar", spot.label()));
        markup.icon("i-cal").close("button").close("div");
        markup.leaf(
                "output",
                sheet.readback(spot.field(), spot.path()),
                "class",
                "readback",
                "id",
                id + "-r",
                "for",
                id,
                "data-readback",
                spot.field().rules().day().equals("birth") ? "birth" : "day");
    }

    private void input(Spot spot, String describedBy, String width) throws IOException {
        Field field = spot.field();
        boolean code =
                CAPITALS.contains(field.type()) || !field.rules().pattern().isEmpty();
        markup.empty(
                "input",
                "class",
                "input" + width,
                "type",
                "text",
                "id",
                sheet.id(spot.path()),
                "name",
                sheet.id(spot.path()),
                "value",
                sheet.shown(field, spot.path()),
                "inputmode",
                KEYBOARDS.get(field.type()),
                "autocomplete",
                "off",
                "autocapitalize",
                Markup.when(code, "characters"),
                "spellcheck",
                Markup.when(code, "false"),
                "aria-required",
                Markup.when(spot.required(), "true"),
                "aria-invalid",
                Markup.when(!sheet.fault(spot.path()).isEmpty(), "true"),
                "aria-describedby",
                describedBy,
                "autofocus",
                Markup.when(isFirstOfRow(spot), "autofocus"));
    }

    private void textarea(Spot spot, String describedBy) throws IOException {
        String id = sheet.id(spot.path());
        String text = sheet.shown(spot.field(), spot.path());
        int rest = spot.field().max() - text.codePointCount(0, text.length());
        markup.open(
                "textarea",
                "class",
                "textarea",
                "id",
                id,
                "name",
                id,
                "rows",
                "4",
                "data-max",
                String.valueOf(spot.field().max()),
                "aria-required",
                Markup.when(spot.required(), "true"),
                "aria-invalid",
                Markup.when(!sheet.fault(spot.path()).isEmpty(), "true"),
                "aria-describedby",
                joined(describedBy, id + "-r"));
        // browsers drop one line end right behind the tag
        markup.text("\n" + text).close("textarea");
        String count = rest < 0 ? sheet.word("over", String.valueOf(-rest)) : sheet.word("rest", String.valueOf(rest));
        markup.leaf("p", count, "class", "readback", "id", id + "-r");
    }

    private boolean isFirstOfRow(Spot spot) {
        return spot.rows() != null
                && sheet.isFocus(spot.path())
                && spot.rows().columns().get(0).equals(spot.field());
    }

    private static String width(Field field) {
        int width = field.look().width() > 0 ? field.look().width() : WIDTHS.getOrDefault(field.type(), 0);
        return width == 0 ? "" : " w-" + width;
    }

    private static String joined(String ids, String more) {
        return ids == null ? more : ids + " " + more;
    }
}

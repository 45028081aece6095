package org.zairyu.web.form;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.zairyu.form.Field;
import org.zairyu.form.FieldType;
import org.zairyu.form.Option;
import org.zairyu.form.Text;
import org.zairyu.text.Texts;

/** Draws what is chosen: radio buttons, check boxes, and lists too long to be seen at once. */
final class ChoiceRenderer {
    private static final int LONG_LABEL = 14;
    private static final List<Option> YES_NO = List.of(option("yes"), option("no"));

    private final Markup markup;
    private final Sheet sheet;

    ChoiceRenderer(Markup markup, Sheet sheet) {
        this.markup = markup;
        this.sheet = sheet;
    }

    void select(Spot spot, String describedBy) throws IOException {
        Field field = spot.field();
        String width = field.look().width() > 0 ? " w-" + field.look().width() : width(field);
        markup.open("span", "class", "select" + width);
        markup.open(
                "select",
                "id",
                sheet.id(spot.path()),
                "name",
                sheet.id(spot.path()),
                "aria-required",
                Markup.when(spot.required(), "true"),
                "aria-invalid",
                Markup.when(!sheet.fault(spot.path()).isEmpty(), "true"),
                "aria-describedby",
                describedBy,
                "autofocus",
                Markup.when(isFirstOfRow(spot), "autofocus"));
        markup.leaf("option", sheet.word("choose"), "value", "");
        String chosen = sheet.chosen(spot.path());
        for (Option option : options(field)) {
            markup.leaf(
                    "option",
                    option.label().in(sheet.locale()),
                    "value",
                    option.code(),
                    "selected",
                    Markup.when(option.code().equals(chosen), "selected"));
        }
        markup.close("select").icon("i-down").close("span");
    }

    /** @param most more boxes than this stand behind a heading that opens them */
    void group(Spot spot, int most) throws IOException {
        List<Option> options = options(spot.field());
        boolean folded = options.size() > most;
        List<String> chosen = sheet.answers().chosen(spot.path());
        if (folded) {
            markup.open("details", "class", "more", "open", Markup.when(!chosen.isEmpty(), "open"));
            markup.leaf("summary", chosen.isEmpty() ? sheet.word("choose") : sheet.word("chosen.count", chosen.size()));
        }
        markup.open("div", "class", isList(options) ? "choices choices--list" : "choices");
        String type = spot.field().type() == FieldType.CHOICES ? "checkbox" : "radio";
        for (int i = 0; i < options.size(); i++) {
            choice(spot, type, i, options.get(i), chosen.contains(options.get(i).code()));
        }
        markup.close("div");
        if (folded) {
            markup.close("details");
        }
    }

    /** The first of a group bears the id of the question, so that the error summary leads there. */
    private void choice(Spot spot, String type, int number, Option option, boolean chosen) throws IOException {
        String id = sheet.id(spot.path());
        markup.open("label", "class", "choice");
        markup.empty(
                "input",
                "type",
                type,
                "id",
                number == 0 ? id : id + "-" + number,
                "name",
                id,
                "value",
                option.code(),
                "checked",
                Markup.when(chosen, "checked"));
        markup.leaf("span", option.label().in(sheet.locale())).close("label");
    }

    private List<Option> options(Field field) {
        return field.type() == FieldType.YESNO ? YES_NO : sheet.facts().offered(field);
    }

    private static boolean isList(List<Option> options) {
        return options.stream().anyMatch(option -> option.label().ja().length() > LONG_LABEL);
    }

    private boolean isFirstOfRow(Spot spot) {
        return spot.rows() != null
                && sheet.isFocus(spot.path())
                && spot.rows().columns().get(0).equals(spot.field());
    }

    private static String width(Field field) {
        return field.type() != FieldType.COUNTRY && isList(field.options()) ? "" : " w-20";
    }

    private static Option option(String code) {
        return new Option(
                code,
                new Text(
                        Texts.get(Locale.JAPANESE, "form.value." + code),
                        Texts.get(Locale.ENGLISH, "form.value." + code)),
                List.of());
    }
}

package org.zairyu.web.form;

import java.io.IOException;
import java.util.StringJoiner;
import org.zairyu.form.Field;
import org.zairyu.form.FieldType;
import org.zairyu.form.Text;
import org.zairyu.text.Texts;

/** Draws one question: label with its word, hint, error above the input, the input, and how it was understood. */
final class FieldRenderer {
    private static final int MOST_RADIOS = 8;

    private final Markup markup;
    private final Sheet sheet;
    private final InputRenderer inputs;
    private final ChoiceRenderer choices;

    FieldRenderer(Markup markup, Sheet sheet) {
        this.markup = markup;
        this.sheet = sheet;
        this.inputs = new InputRenderer(markup, sheet);
        this.choices = new ChoiceRenderer(markup, sheet);
    }

    void draw(Spot spot) throws IOException {
        if (spot.field().type().isCompound()) {
            compound(spot);
        } else if (isGroup(spot)) {
            group(spot);
        } else {
            single(spot);
        }
    }

    private void single(Spot spot) throws IOException {
        String id = sheet.id(spot.path());
        String fault = sheet.fault(spot.path());
        markup.open("div", "class", fault.isEmpty() ? "field" : "field field--bad", "data-when", sheet.when(spot));
        markup.open("label", "class", "field__label", "for", id).text(spot.label());
        need(spot);
        markup.close("label");
        String describedBy = notes(spot, fault);
        if (spot.field().type().isChosen()) {
            choices.select(spot, describedBy);
        } else {
            inputs.draw(spot, describedBy);
        }
        markup.close("div");
    }

    /** Radio buttons and check boxes: one legend over all of them. */
    private void group(Spot spot) throws IOException {
        String fault = sheet.fault(spot.path());
        boolean one = spot.field().type() != FieldType.CHOICES;
        markup.open(
                "fieldset",
                "class",
                fault.isEmpty() ? "field" : "field field--bad",
                "role",
                Markup.when(one, "radiogroup"),
                "aria-required",
                Markup.when(one && spot.required(), "true"),
                "aria-invalid",
                Markup.when(one && !fault.isEmpty(), "true"),
                "aria-describedby",
                describedBy(spot, fault),
                "data-when",
                sheet.when(spot));
        legend(spot);
        notes(spot, fault);
        choices.group(spot, MOST_RADIOS);
        markup.close("fieldset");
    }

    /** An address or a duration: a legend, and in it its parts as fields of their own. */
    private void compound(Spot spot) throws IOException {
        String fault = sheet.fault(spot.path());
        markup.open(
                "fieldset",
                "class",
                fault.isEmpty() ? "field" : "field field--bad",
                "aria-describedby",
                describedBy(spot, fault),
                "data-when",
                sheet.when(spot));
        legend(spot);
        notes(spot, fault);
        boolean pair = false;
        for (int i = 0; i < spot.field().columns().size(); i++) {
            Field part = spot.field().columns().get(i);
            boolean next = i + 1 < spot.field().columns().size()
                    && spot.field().columns().get(i + 1).look().beside();
            if (next && !pair) {
                markup.open("div", "class", "pair field");
            }
            draw(spot.part(part, sheet.locale()));
            if (pair && !next) {
                markup.close("div");
            }
            pair = next;
        }
        markup.close("fieldset");
    }

    private void legend(Spot spot) throws IOException {
        markup.open("legend").text(spot.label());
        need(spot);
        markup.close("legend");
    }

    /** 必須, 任意 or この場合は不要: a word, not a star. Without a script the word of the last answers stands. */
    void need(Spot spot) throws IOException {
        boolean conditional = spot.field().when() != null;
        boolean asked = !conditional || sheet.isAsked(spot);
        boolean oneOfTwo = spot.rows() == null && sheet.isOneOfTwo(spot.field());
        String key = oneOfTwo ? "need.anyOf" : spot.required() ? "need.required" : "need.optional";
        markup.leaf(
                "span",
                sheet.word(key),
                "class",
                spot.required() || oneOfTwo ? "need" : "need need--not",
                "data-need",
                Markup.when(conditional, "on"),
                "hidden",
                Markup.when(!asked, "hidden"));
        if (conditional) {
            markup.leaf(
                    "span",
                    sheet.word("need.not"),
                    "class",
                    "need need--not",
                    "data-need",
                    "off",
                    "hidden",
                    Markup.when(asked, "hidden"));
        }
    }

    /** Hint, example, when it is asked and the error; returns the ids of those that describe the input. */
    String notes(Spot spot, String fault) throws IOException {
        String id = sheet.id(spot.path());
        String hint = hint(spot);
        if (!hint.isEmpty()) {
            markup.leaf("p", hint, "class", "field__hint", "id", id + "-h");
        }
        String when = sheet.whenText(spot);
        if (!when.isEmpty()) {
            markup.open("noscript").leaf("p", when, "class", "field__hint").close("noscript");
        }
        if (!fault.isEmpty()) {
            error(id, fault);
        }
        return describedBy(spot, fault);
    }

    private void error(String id, String fault) throws IOException {
        markup.open("p", "class", "field__error", "id", id + "-e").icon("i-bad").open("span");
        markup.leaf("span", sheet.word("error.prefix"), "class", "sr").text(fault);
        markup.close("span").close("p");
    }

    private String describedBy(Spot spot, String fault) {
        String id = sheet.id(spot.path());
        StringJoiner ids = new StringJoiner(" ");
        if (!hint(spot).isEmpty()) {
            ids.add(id + "-h");
        }
        if (!fault.isEmpty()) {
            ids.add(id + "-e");
        }
        return ids.length() == 0 ? null : ids.toString();
    }

    /** What the form explains, in which case no answer is needed (F-15), and an example. */
    private String hint(Spot spot) {
        Field.Look look = spot.field().look();
        StringJoiner hint = new StringJoiner(sheet.locale().getLanguage().equals("en") ? " " : "");
        add(hint, look.hint());
        add(hint, look.notNeeded());
        String example = example(spot.field());
        if (!example.isEmpty()) {
            hint.add(sheet.word("example", example));
        }
        return hint.toString();
    }

    private void add(StringJoiner hint, Text text) {
        if (text != null) {
            hint.add(text.in(sheet.locale()));
        }
    }

    private String example(Field field) {
        if (field.look().example() != null) {
            return field.look().example().in(sheet.locale());
        }
        String key = "form.example." + field.type().key();
        String special = key + "." + field.rules().day();
        if (Texts.has(sheet.locale(), special)) {
            return Texts.get(sheet.locale(), special);
        }
        return Texts.has(sheet.locale(), key) ? Texts.get(sheet.locale(), key) : "";
    }

    /** A few choices of which one is needed are radio buttons, so that all can be seen; several choices are boxes. */
    private boolean isGroup(Spot spot) {
        FieldType type = spot.field().type();
        return type == FieldType.CHOICES
                || (spot.required() && type == FieldType.YESNO)
                || (spot.required()
                        && type == FieldType.CHOICE
                        && sheet.facts().offered(spot.field()).size() <= MOST_RADIOS);
    }
}

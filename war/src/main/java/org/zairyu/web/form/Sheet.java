package org.zairyu.web.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zairyu.form.Answers;
import org.zairyu.form.Asked;
import org.zairyu.form.Condition;
import org.zairyu.form.ConditionText;
import org.zairyu.form.Facts;
import org.zairyu.form.Field;
import org.zairyu.form.FieldFault;
import org.zairyu.form.FieldType;
import org.zairyu.form.Part;
import org.zairyu.form.Section;
import org.zairyu.form.Shown;
import org.zairyu.text.Texts;

/** What one drawing of a part shows: the answers in it, its faults, the language. */
final class Sheet {
    private final Part part;
    private final String clientId;
    private final Answers answers;
    private final boolean raw;
    private final Facts facts;
    private final Locale locale;
    private final Map<String, String> faults;
    private final String focus;
    private final Asked asked;

    /** @param raw the answers are as this request typed them, and stay so in the inputs */
    Sheet(
            Part part,
            String clientId,
            Answers answers,
            boolean raw,
            Facts facts,
            Locale locale,
            List<FieldFault> faults,
            String focus) {
        this.part = part;
        this.clientId = clientId;
        this.answers = answers;
        this.raw = raw;
        this.facts = facts;
        this.locale = locale;
        this.faults = faults.stream()
                .collect(Collectors.toMap(FieldFault::path, fault -> fault.text(locale), (first, second) -> first));
        this.focus = focus;
        this.asked = new Asked(part, answers, facts);
    }

    Part part() {
        return part;
    }

    Facts facts() {
        return facts;
    }

    Locale locale() {
        return locale;
    }

    Answers answers() {
        return answers;
    }

    /** The id of an input, which is its name too. */
    String id(String path) {
        return clientId + ":" + path;
    }

    String word(String key, Object... args) {
        return Texts.get(locale, "form." + key, args);
    }

    /** What stands in a typed input. */
    String shown(Field field, String path) {
        String value = answers.get(path);
        return raw ? value : Shown.value(field, value, locale);
    }

    /** The code chosen, empty when none. */
    String chosen(String path) {
        return answers.get(path);
    }

    /** The line under an input that tells how the answer was understood, empty when there is nothing to tell. */
    String readback(Field field, String path) {
        if (!raw && field.type() != FieldType.DATE) {
            return "";
        }
        String typed = answers.get(path);
        String understood = Shown.understood(field, typed, facts);
        String day = Shown.readback(field, understood, facts, locale);
        if (!day.isEmpty() || understood.isEmpty() || !raw) {
            return day;
        }
        String taken = Shown.value(field, understood, locale);
        return taken.equals(typed.strip()) || understood.equals(typed.strip()) ? "" : word("readback.taken", taken);
    }

    /** The sentence at a question, empty when it is fine. */
    String fault(String path) {
        return faults.getOrDefault(path, "");
    }

    boolean isAsked(Spot spot) {
        return spot.rows() == null ? asked.is(spot.field()) : asked.is(spot.rows(), spot.row(), spot.field());
    }

    /** Whether an input is the one to go to after a row was added. */
    boolean isFocus(String path) {
        return !focus.isEmpty() && path.startsWith(focus + ".");
    }

    /** Whether a table lost a row. */
    boolean isShortened(Field rows) {
        return focus.equals(rows.id());
    }

    boolean isOneOfTwo(Field field) {
        return part.sections().stream().map(Section::anyOf).anyMatch(ids -> ids.contains(field.id()));
    }

    /** The condition for the page's script, null for a question that is always asked. */
    String when(Spot spot) {
        Condition when = spot.field().when();
        return when == null ? null : when.toJson(name -> name.contains(".") ? "" : id(spot.place(name)), facts);
    }

    /** The condition in words, empty where there is none to tell. */
    String whenText(Spot spot) {
        Condition when = spot.field().when();
        Function<String, Field> named =
                name -> spot.column(name).orElseGet(() -> part.field(name).orElse(null));
        return when == null ? "" : ConditionText.of(when, named, locale);
    }
}

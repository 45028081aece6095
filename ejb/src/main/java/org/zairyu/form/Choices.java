package org.zairyu.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Answers that are chosen. The label in either language is understood like the code, so that a workbook can hold it. */
final class Choices {
    private static final List<String> YES = List.of("yes", "有", "あり", "はい");
    private static final List<String> NO = List.of("no", "無", "なし", "いいえ");

    private Choices() {}

    static Reading one(String typed, Field field, Facts facts) {
        String text = Typed.line(typed);
        if (field.type() == FieldType.YESNO) {
            return yesOrNo(text);
        }
        return code(text, facts.offered(field)).map(Reading::of).orElseGet(() -> Reading.refused("choice"));
    }

    /** Kept as codes in the order of the list, joined by commas. */
    static Reading several(String typed, Field field, Facts facts) {
        List<Option> offered = facts.offered(field);
        List<String> chosen = new ArrayList<>();
        for (String text : typed.split(",")) {
            Optional<String> code = code(Typed.line(text), offered);
            if (code.isEmpty()) {
                return Reading.refused("choice");
            }
            chosen.add(code.get());
        }
        return Reading.of(String.join(
                ",", offered.stream().map(Option::code).filter(chosen::contains).toList()));
    }

    /** The value a condition sees: the normalised one, or nothing. */
    static String seen(String typed, Field field, Facts facts) {
        if (typed.isBlank() || !field.type().isChosen()) {
            return typed;
        }
        return field.type() == FieldType.CHOICES
                ? several(typed, field, facts).value()
                : one(typed, field, facts).value();
    }

    private static Reading yesOrNo(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (YES.contains(lower)) {
            return Reading.of("yes");
        }
        return NO.contains(lower) ? Reading.of("no") : Reading.refused("choice");
    }

    private static Optional<String> code(String text, List<Option> offered) {
        return offered.stream()
                .filter(option -> option.code().equals(text)
                        || option.label().ja().equals(text)
                        || option.label().en().equalsIgnoreCase(text))
                .map(Option::code)
                .findFirst();
    }
}

package org.zairyu.form;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zairyu.text.Texts;

/** When a question is asked, as a sentence for people whose browser runs no script, and for readers of the definitions. */
public final class ConditionText {

    private ConditionText() {}

    /**
     * {@code 「在留カードの有無」が「有」のときに入力してください。}
     *
     * @param field finds a question by the name the condition has for it; null for one of another part, whose comparison
     *     is then left out
     */
    public static String of(Condition condition, Function<String, Field> field, Locale locale) {
        String clause = clause(condition, field, locale);
        return clause.isEmpty() ? "" : Texts.get(locale, "form.when", clause);
    }

    private static String clause(Condition condition, Function<String, Field> field, Locale locale) {
        if (condition instanceof Condition.Among among) {
            Field named = field.apply(among.name());
            return named == null ? "" : among(named, among.values(), locale);
        }
        if (condition instanceof Condition.Not not) {
            String inner = clause(not.of(), field, locale);
            return inner.isEmpty() ? "" : Texts.get(locale, "form.when.not", inner);
        }
        boolean all = condition instanceof Condition.All;
        List<Condition> parts = all ? ((Condition.All) condition).of() : ((Condition.Any) condition).of();
        return parts.stream()
                .map(part -> clause(part, field, locale))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(Texts.get(locale, all ? "form.when.and" : "form.when.or")));
    }

    private static String among(Field named, List<String> values, Locale locale) {
        String labels = values.stream()
                .map(value -> Texts.get(locale, "form.when.value", Shown.value(named, value, locale)))
                .collect(Collectors.joining(Texts.get(locale, "form.when.between")));
        return Texts.get(locale, "form.when.is", named.label().in(locale), labels);
    }
}

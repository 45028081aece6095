package org.zairyu.form;

import java.util.List;

/**
 * One question of a form.
 *
 * @param id unique in its part, or among the columns of its rows
 * @param item its number on the official form, empty where it has none
 * @param required must be answered when it is asked
 * @param min the least number of rows
 * @param max most characters of a text, most digits of a number, most rows of a table; 0 where the type has its own
 * @param options the choices, in their order; empty where nothing is chosen
 * @param when asked only then; null means always
 * @param columns the columns of rows, the parts of an address or a duration
 * @param look how it is shown and explained
 * @param rules what else its value must be
 */
public record Field(
        String id,
        String item,
        Text label,
        FieldType type,
        boolean required,
        int min,
        int max,
        List<Option> options,
        Condition when,
        List<Field> columns,
        Look look,
        Rules rules) {

    /**
     * How a question is shown.
     *
     * @param hint what the form, or we in plain words, explain; null for none
     * @param example an example of an answer; null for that of the type
     * @param unit stands behind the input ({@code 円}); null for none
     * @param notNeeded the sentence that says in which case no answer is needed (F-15); null for none
     * @param width 4, 8, 12 or 20 for a narrow input, 0 for the full one
     * @param beside stands beside the question before it
     */
    public record Look(Text hint, Text example, Text unit, Text notNeeded, int width, boolean beside) {}

    /**
     * What else holds for the value.
     *
     * @param day what the date is, for its warnings: {@code birth}, {@code expiry} or empty
     * @param partial a date may be known to the month or year only
     * @param pattern a regular expression for a code of letters and digits, or empty
     * @param from where a first answer comes from ({@code agent.name}), or empty
     */
    public record Rules(String day, boolean partial, String pattern, String from) {}

    public Text getHint() {
        return look.hint();
    }
}

package org.zairyu.web.form;

import java.util.Locale;
import java.util.Optional;
import org.zairyu.form.Field;

/**
 * Where a question stands.
 *
 * @param path its key in the answers
 * @param label as it is read out: with the row where it is a cell
 * @param rows the table of which it is a column, null for others
 * @param row the row, counted from 0
 * @param required must be answered
 */
record Spot(Field field, String path, String label, Field rows, int row, boolean required) {

    static Spot of(Field field, Locale locale) {
        return new Spot(field, field.id(), field.label().in(locale), null, 0, field.required());
    }

    /** A part of this address or duration. */
    Spot part(Field part, Locale locale) {
        return new Spot(part, path + "." + part.id(), part.label().in(locale), rows, row, required && part.required());
    }

    static Spot cell(Field rows, int row, Field column, Locale locale) {
        String path = rows.id() + "." + row + "." + column.id();
        return new Spot(column, path, column.label().in(locale), rows, row, column.required());
    }

    /** The path of a question that the condition here names. */
    String place(String name) {
        return column(name).map(column -> rows.id() + "." + row + "." + name).orElse(name);
    }

    Optional<Field> column(String name) {
        return rows == null
                ? Optional.empty()
                : rows.columns().stream()
                        .filter(column -> column.id().equals(name))
                        .findFirst();
    }
}

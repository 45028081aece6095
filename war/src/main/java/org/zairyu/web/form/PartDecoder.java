package org.zairyu.web.form;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.zairyu.form.Answers;
import org.zairyu.form.Field;
import org.zairyu.form.FieldType;
import org.zairyu.form.Part;

/**
 * Takes the answers to a part out of the parameters of a request. Only what the definition names is looked at; rows are
 * bounded by their maximum, values by a length no honest answer reaches.
 */
final class PartDecoder {
    /** Marks a request in which the part was on the page. */
    static final String POSTED = "_";
    /** How many rows a table had on the page. */
    static final String COUNT = "#";

    static final String ADD = "+";
    static final String REMOVE = "-";

    private static final int LONGEST = 4_000;
    private static final int MOST_CHOICES = 200;

    private final String prefix;
    private final Map<String, String[]> parameters;
    private final Map<String, String> typed = new LinkedHashMap<>();

    private PartDecoder(String clientId, Map<String, String[]> parameters) {
        this.prefix = clientId + ":";
        this.parameters = parameters;
    }

    static boolean isPosted(String clientId, Map<String, String[]> parameters) {
        return parameters.containsKey(clientId + ":" + POSTED);
    }

    /** As typed, blank answers included, with the row added or removed that was asked for. */
    static Decoded decode(Part part, String clientId, Map<String, String[]> parameters) {
        PartDecoder decoder = new PartDecoder(clientId, parameters);
        part.fields().forEach(field -> decoder.take(field, field.id()));
        Answers typed = Answers.of(decoder.typed);
        return part.fields()
                .filter(field -> field.type() == FieldType.ROWS)
                .map(rows -> decoder.changed(rows, typed))
                .filter(Decoded::rowsChanged)
                .findFirst()
                .orElseGet(() -> new Decoded(typed, parameters.containsKey(clientId + ":" + REMOVE), ""));
    }

    private void take(Field field, String path) {
        if (field.type() == FieldType.ROWS) {
            int count = count(field);
            for (int row = 0; row < count; row++) {
                blankRow(field, row);
            }
        } else if (field.type().isCompound()) {
            field.columns().forEach(sub -> take(sub, path + "." + sub.id()));
        } else {
            typed.put(path, value(field, path));
        }
    }

    private void blankRow(Field rows, int row) {
        rows.columns().forEach(column -> take(column, rows.id() + "." + row + "." + column.id()));
    }

    private String value(Field field, String path) {
        String[] values = parameters.get(prefix + path);
        if (values == null || values.length == 0) {
            return "";
        }
        if (field.type() == FieldType.CHOICES) {
            return Arrays.stream(values)
                    .limit(MOST_CHOICES)
                    .map(PartDecoder::bounded)
                    .collect(Collectors.joining(","));
        }
        return bounded(values[0]);
    }

    private Decoded changed(Field rows, Answers answers) {
        int count = count(rows);
        if (parameters.containsKey(prefix + rows.id() + "." + ADD)) {
            return count < rows.max() ? added(rows, count) : new Decoded(answers, true, rows.id());
        }
        for (int row = 0; row < count; row++) {
            if (parameters.containsKey(prefix + rows.id() + "." + row + "." + REMOVE)) {
                return new Decoded(answers.withoutRow(rows.id(), row), true, rows.id());
            }
        }
        return new Decoded(answers, false, "");
    }

    private Decoded added(Field rows, int row) {
        blankRow(rows, row);
        return new Decoded(Answers.of(typed), true, rows.id() + "." + row);
    }

    private int count(Field rows) {
        String[] values = parameters.get(prefix + rows.id() + "." + COUNT);
        boolean number = values != null && values.length > 0 && values[0].matches("[0-9]{1,3}");
        return number ? Math.min(Integer.parseInt(values[0]), rows.max()) : 0;
    }

    private static String bounded(String value) {
        return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }

    /**
     * What a request said.
     *
     * @param again true when the page is only to be shown again, without a check
     * @param focus the row, or the table, that was changed; empty when none was
     */
    record Decoded(Answers typed, boolean again, String focus) {

        boolean rowsChanged() {
            return again;
        }
    }
}

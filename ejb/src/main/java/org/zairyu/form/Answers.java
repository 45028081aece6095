package org.zairyu.form;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.io.StringReader;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The answers to one part, immutable. Keys are flat: {@code nationality}, {@code address.postal} for a part of an address,
 * {@code familyInJapan.0.name} for a cell of rows (counted from 0). Values are text: days as {@code 2024-03-05}, choices
 * as their codes (several joined by commas), {@code yes} and {@code no}, numbers as digits. As typed, before a check, they
 * are whatever the person wrote.
 */
public final class Answers implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Answers NONE = new Answers(Map.of());

    private final Map<String, String> values;

    private Answers(Map<String, String> values) {
        this.values = values;
    }

    /** No answer at all. */
    public static Answers none() {
        return NONE;
    }

    public static Answers of(Map<String, String> values) {
        return new Answers(Collections.unmodifiableMap(new LinkedHashMap<>(values)));
    }

    /** The answer, empty text when there is none. */
    public String get(String key) {
        return values.getOrDefault(key, "");
    }

    /** Whether there is an answer other than blanks. */
    public boolean has(String key) {
        return !get(key).isBlank();
    }

    /** The codes chosen at a question with one or several choices; empty when none. */
    public List<String> chosen(String key) {
        return has(key) ? List.of(get(key).split(",")) : List.of();
    }

    /** How many rows a table has, blank ones included while they are being typed. */
    public int rowCount(String rowsId) {
        int count = 0;
        for (String key : values.keySet()) {
            if (key.length() > rowsId.length() + 1 && key.startsWith(rowsId) && key.charAt(rowsId.length()) == '.') {
                count = Math.max(count, rowNumber(key, rowsId.length() + 1) + 1);
            }
        }
        return count;
    }

    /** Whether anything is answered under a key or its parts ({@code address}, {@code familyInJapan.0}). */
    public boolean hasAny(String prefix) {
        return has(prefix) || values.keySet().stream().anyMatch(key -> key.startsWith(prefix + ".") && has(key));
    }

    /** The same with one answer set. */
    public Answers with(String key, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(key, value);
        return new Answers(Collections.unmodifiableMap(changed));
    }

    /** A copy without one row; the rows behind it move up. */
    public Answers withoutRow(String rowsId, int row) {
        Map<String, String> kept = new LinkedHashMap<>();
        int from = rowsId.length() + 1;
        values.forEach((key, value) -> {
            int number = key.startsWith(rowsId + ".") ? rowNumber(key, from) : -1;
            if (number > row) {
                String column = key.substring(from + String.valueOf(number).length());
                kept.put(rowsId + "." + (number - 1) + column, value);
            } else if (number != row) {
                kept.put(key, value);
            }
        });
        return new Answers(Collections.unmodifiableMap(kept));
    }

    public Set<String> keys() {
        return values.keySet();
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public Map<String, String> asMap() {
        return values;
    }

    /** One flat JSON object of strings. */
    public String toJson() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        values.forEach(json::add);
        return json.build().toString();
    }

    /**
     * @throws jakarta.json.JsonException when the text is no JSON object
     * @throws IllegalArgumentException when a value in it is no string
     */
    public static Answers fromJson(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Map<String, String> values = new LinkedHashMap<>();
            object.forEach((key, value) -> values.put(key, text(key, value)));
            return of(values);
        }
    }

    private static String text(String key, JsonValue value) {
        if (value instanceof JsonString string) {
            return string.getString();
        }
        throw new IllegalArgumentException("The answer " + key + " is no text");
    }

    private static int rowNumber(String key, int from) {
        int number = 0;
        for (int i = from; i < key.length() && key.charAt(i) != '.'; i++) {
            if (key.charAt(i) < '0' || key.charAt(i) > '9' || i - from > 3) {
                return -1;
            }
            number = number * 10 + key.charAt(i) - '0';
        }
        return number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers answers && values.equals(answers.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }
}

package org.zairyu.web.page;

import java.util.List;

/** One of the things to choose from; {@code sub} is a second, quieter line or null. */
public record Option(String value, String label, String sub) {

    public static Option of(String value, String label) {
        return new Option(value, label, null);
    }

    /** The label of the one with that value; the value itself where there is none. */
    public static String label(List<Option> options, String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }
}

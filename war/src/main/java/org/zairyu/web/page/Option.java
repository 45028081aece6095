package org.zairyu.web.page;

/** One of the things to choose from; {@code sub} is a second, quieter line or null. */
public record Option(String value, String label, String sub) {

    public static Option of(String value, String label) {
        return new Option(value, label, null);
    }
}

package org.zairyu.enrollment;

import java.util.List;

/**
 * Something to be put right in what an officer typed.
 *
 * @param field which field of the form; empty when the whole page is meant
 * @param key the words, in the bundle
 * @param arguments what the words need
 */
public record Fault(String field, String key, List<Object> arguments) {

    public static Fault at(String field, String key, Object... arguments) {
        return new Fault(field, "enrollment.fault." + key, List.of(arguments));
    }
}

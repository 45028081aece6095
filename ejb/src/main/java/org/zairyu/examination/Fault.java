package org.zairyu.examination;

import java.util.List;

/**
 * Something to be put right in what an officer typed.
 *
 * @param field which field of the form: {@code text}, {@code dueOn}, {@code status}, {@code period}, {@code until}, {@code reason},
 *     {@code note}
 * @param key the words, in the bundle
 * @param arguments what the words need: numbers, days
 */
public record Fault(String field, String key, List<Object> arguments) {

    static Fault at(String field, String key, Object... arguments) {
        return new Fault(field, "examination.fault." + key, List.of(arguments));
    }
}

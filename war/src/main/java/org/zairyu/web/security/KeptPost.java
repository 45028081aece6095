package org.zairyu.web.security;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A form that was sent after its session had ended: kept, so that nothing typed is lost.
 *
 * @param path       where it was sent, with its query, inside the application
 * @param parameters the form's own fields as they were sent, in their order
 * @param at         milliseconds of the session's own clock
 */
public record KeptPost(String path, Map<String, String[]> parameters, long at) implements Serializable {

    /** More than that is not kept (characters of names and values). */
    static final int LARGEST = 256 * 1024;

    /**
     * What is worth keeping of a request's parameters: fields of the form, neither the framework's own ones nor passwords; empty when it
     * is nothing or too much.
     */
    static Optional<KeptPost> of(String path, Map<String, String[]> sent, long at) {
        Map<String, String[]> kept = new LinkedHashMap<>();
        long size = 0;
        for (Map.Entry<String, String[]> field : sent.entrySet()) {
            if (worthKeeping(field.getKey())) {
                kept.put(field.getKey(), field.getValue().clone());
                size += size(field);
            }
        }
        return kept.isEmpty() || size > LARGEST ? Optional.empty() : Optional.of(new KeptPost(path, kept, at));
    }

    /** The one value of a field; empty when it was not sent. */
    public Optional<String> value(String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? Optional.empty() : Optional.of(values[0]);
    }

    private static boolean worthKeeping(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !lower.startsWith("jakarta.faces.") && !lower.startsWith("primefaces.") && !lower.contains("password");
    }

    private static long size(Map.Entry<String, String[]> field) {
        long size = field.getKey().length();
        for (String value : field.getValue()) {
            size += value.length();
        }
        return size;
    }
}

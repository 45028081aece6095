package org.zairyu.form;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a part may know beside its own answers: the day, the form, the answers of other parts ({@code part.field}) and
 * where first answers come from ({@code agent.name}, {@code organization.address.city}). Immutable.
 */
public final class Facts implements Serializable {
    private static final long serialVersionUID = 1L;
    static final String STATUS = "shared.step1.status";
    static final String PURPOSE = "shared.step1.purpose";

    private final LocalDate today;
    private final Map<String, String> values;

    private Facts(LocalDate today, Map<String, String> values) {
        this.today = today;
        this.values = Collections.unmodifiableMap(values);
    }

    /** The facts of an entry that has just begun: the day in Japan, the status and the purpose of the form. */
    public static Facts of(FormDefinition form, LocalDate today) {
        return new Facts(today, new LinkedHashMap<>(Map.of(STATUS, form.status(), PURPOSE, form.purpose())));
    }

    /** With the checked answers of another part. */
    public Facts with(String partId, Answers answers) {
        Map<String, String> more = new LinkedHashMap<>(values);
        answers.asMap().forEach((key, value) -> more.put(partId + "." + key, value));
        return new Facts(today, more);
    }

    /** With one fact more, such as {@code agent.name}. Null is left out. */
    public Facts with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        if (value != null) {
            more.put(name, value);
        }
        return new Facts(today, more);
    }

    public LocalDate today() {
        return today;
    }

    /** One fact, empty text when it is not known. */
    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** The values of an answer elsewhere: one, several for choices, none when it was not asked. */
    public Set<String> values(String name) {
        String value = get(name);
        return value.isEmpty() ? Set.of() : Set.of(value.split(","));
    }

    /** The choices of a question that this form offers, in their order. */
    public List<Option> offered(Field field) {
        List<Option> options = field.options();
        return options.stream().allMatch(option -> option.of().isEmpty())
                ? options
                : options.stream().filter(this::offers).toList();
    }

    private boolean offers(Option option) {
        return option.of().isEmpty()
                || option.of().contains(get(STATUS))
                || option.of().contains(get(PURPOSE));
    }
}

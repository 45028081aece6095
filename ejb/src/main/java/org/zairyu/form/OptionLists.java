package org.zairyu.form;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The lists of choices, each once: {@code options.yaml}, and the nationalities in their two variants {@code applicant} and
 * {@code person} (where the question is about somebody else, Japan comes first).
 */
final class OptionLists {
    private static final Set<String> KEYS = Set.of("code", "ja", "en", "of");
    private static final Option JAPAN = new Option("JPN", new Text("日本", "Japan"), List.of());

    private final Map<String, List<Option>> lists = new LinkedHashMap<>();

    OptionLists() {
        this(Yaml.file("options.yaml"));
        List<Option> nationalities = nationalities();
        lists.put("applicant", nationalities);
        List<Option> persons = new ArrayList<>(List.of(JAPAN));
        persons.addAll(nationalities);
        lists.put("person", List.copyOf(persons));
    }

    OptionLists(Object yaml) {
        if (!(yaml instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("options.yaml: a mapping is needed");
        }
        map.forEach((name, items) -> lists.put((String) name, list("options.yaml/" + name, items)));
    }

    Set<String> names() {
        return lists.keySet();
    }

    boolean has(String name) {
        return lists.containsKey(name);
    }

    List<Option> get(String name) {
        return lists.get(name);
    }

    private static List<Option> list(String where, Object items) {
        List<Option> options = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (Object item : Yaml.list(where, items)) {
            Yaml yaml = new Yaml(where, item, KEYS);
            Option option = new Option(yaml.need("code"), yaml.both(), yaml.strings("of"));
            if (!option.code().matches("[A-Za-z0-9_]+") || !codes.add(option.code())) {
                throw yaml.fault(
                        "the code " + option.code() + " stands twice or has other signs than letters and digits");
            }
            options.add(option);
        }
        return List.copyOf(options);
    }

    private static List<Option> nationalities() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                OptionLists.class.getResourceAsStream("/forms/nationalities.csv"), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(OptionLists::nationality).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code code,ja,en}; the English name may hold commas and then stands in quotes. */
    private static Option nationality(String line) {
        String[] cell = line.split(",", 3);
        return new Option(cell[0], new Text(cell[1], cell[2].replace("\"", "")), List.of());
    }
}

package org.zairyu.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** One mapping of a definition file, read strictly: an unknown key or a value of another kind is refused. */
final class Yaml {
    private final String where;
    private final Map<?, ?> map;

    /** @throws IllegalArgumentException when the node is no mapping, or has a key that is not among {@code known} */
    Yaml(String where, Object node, Set<String> known) {
        this.where = where;
        if (!(node instanceof Map<?, ?> found)) {
            throw new IllegalArgumentException(where + ": a mapping is needed here");
        }
        map = found;
        for (Object key : map.keySet()) {
            if (!known.contains(key)) {
                throw fault("the key " + key + " is not known");
            }
        }
    }

    /** The content of a definition file. */
    static Object file(String name) {
        try (InputStream in = Yaml.class.getResourceAsStream("/forms/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("forms/" + name + " is missing");
            }
            return parse(name, in);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static Object parse(String name, InputStream in) {
        return new Load(LoadSettings.builder().setLabel(name).build()).loadFromInputStream(in);
    }

    static List<?> list(String where, Object node) {
        if (node instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException(where + ": a list is needed here");
    }

    String where() {
        return where;
    }

    boolean has(String key) {
        return map.containsKey(key);
    }

    Object node(String key) {
        return map.get(key);
    }

    /** A text that must be there. */
    String need(String key) {
        String value = string(key);
        if (value.isEmpty()) {
            throw fault(key + " is missing");
        }
        return value;
    }

    /** A text, empty when absent. */
    String string(String key) {
        Object value = map.get(key);
        if (value == null) {
            return "";
        }
        if (value instanceof String string) {
            return string;
        }
        throw fault(key + " must be text");
    }

    int number(String key) {
        Object value = map.get(key);
        if (value == null) {
            return 0;
        }
        if (value instanceof Integer number && number >= 0) {
            return number;
        }
        throw fault(key + " must be a whole number");
    }

    boolean flag(String key) {
        Object value = map.get(key);
        if (value == null) {
            return false;
        }
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw fault(key + " must be true or false");
    }

    List<?> list(String key) {
        return map.containsKey(key) ? list(where + "/" + key, map.get(key)) : List.of();
    }

    List<String> strings(String key) {
        return list(key).stream().map(String::valueOf).toList();
    }

    /** A wording in both languages, null when absent. */
    Text text(String key) {
        if (!map.containsKey(key)) {
            return null;
        }
        return new Yaml(where + "/" + key, map.get(key), Set.of("ja", "en")).both();
    }

    /** The keys {@code ja} and {@code en} of this mapping. */
    Text both() {
        return new Text(need("ja"), need("en"));
    }

    IllegalArgumentException fault(String what) {
        return new IllegalArgumentException(where + ": " + what);
    }
}

package org.zairyu.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The files behind the bundle: {@code messages/<area>_<language>.properties}, UTF-8, one pair an area. */
final class Areas {

    static final List<String> NAMES = List.of(
            "site",
            "portal",
            "staff",
            "console",
            "account",
            "form",
            "document",
            "filing",
            "delivery",
            "examination",
            "notice",
            "office",
            "calendar",
            "maintenance",
            "outage",
            "organization",
            "enrollment");

    static final List<String> LANGUAGES = List.of("ja", "en");

    private static final String FOLDER = "/org/zairyu/messages/";

    private Areas() {}

    /** All texts of a language under {@code <area>.<key>}. An area nobody has written yet is left out. */
    static Map<String, String> read(String language) {
        Map<String, String> all = new TreeMap<>();
        for (String area : NAMES) {
            if (isWritten(area)) {
                load(file(area, language)).forEach((key, text) -> all.put(area + "." + key, (String) text));
            }
        }
        return all;
    }

    private static boolean isWritten(String area) {
        return LANGUAGES.stream().anyMatch(language -> Areas.class.getResource(file(area, language)) != null);
    }

    private static String file(String area, String language) {
        return FOLDER + area + "_" + language + ".properties";
    }

    /** @throws IllegalStateException when the file is missing although its twin is there, or has a key twice */
    static Properties load(String file) {
        try (InputStream in = Areas.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing, its twin in the other language is there");
            }
            Properties properties = new KeysOnce(file);
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** {@link Properties} keeps the last of two equal keys without a word; a text lost that way is hard to find. */
    private static final class KeysOnce extends Properties {

        private final transient String file;

        KeysOnce(String file) {
            this.file = file;
        }

        @Override
        public synchronized Object put(Object key, Object text) {
            if (super.put(key, text) != null) {
                throw new IllegalStateException(file + " has the key " + key + " twice");
            }
            return null;
        }
    }
}

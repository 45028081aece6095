package org.zairyu;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads a setting as MicroProfile Config would: the test's value, else the declared default. */
final class TestSettings {
    private TestSettings() {}

    static Object read(ConfigProperty setting, Map<String, String> settings, Type type) {
        String fallback =
                setting.defaultValue().equals(ConfigProperty.UNCONFIGURED_VALUE) ? "" : setting.defaultValue();
        String value = settings.getOrDefault(setting.name(), fallback);
        if (type instanceof ParameterizedType optional && optional.getRawType() == Optional.class) {
            Type inner = optional.getActualTypeArguments()[0];
            return value.isEmpty() ? Optional.empty() : Optional.of(convert(value, inner));
        }
        if (value.isEmpty()) {
            throw new IllegalStateException("No value for the setting " + setting.name() + ": say house.config(…)");
        }
        return convert(value, type);
    }

    private static Object convert(String value, Type type) {
        return switch (type.getTypeName()) {
            case "java.lang.String" -> value;
            case "int", "java.lang.Integer" -> Integer.valueOf(value);
            case "long", "java.lang.Long" -> Long.valueOf(value);
            case "boolean", "java.lang.Boolean" -> Boolean.valueOf(value);
            case "java.time.Duration" -> Duration.parse(value);
            default -> throw new IllegalStateException("The test house reads no settings of type " + type);
        };
    }
}

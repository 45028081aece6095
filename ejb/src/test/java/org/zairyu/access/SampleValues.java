package org.zairyu.access;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zairyu.audit.Actor;
import org.zairyu.filing.EntryDesk;
import org.zairyu.filing.Procedure;
import org.zairyu.form.Answers;
import org.zairyu.form.Forms;
import org.zairyu.form.Part;

/** Parameters to call any method with: who acts, the ids of things where the table names them, and something harmless elsewhere. */
final class SampleValues {

    private static final Map<Class<?>, Object> HARMLESS = Map.ofEntries(
            Map.entry(String.class, "x"),
            Map.entry(char[].class, "no-such-password-here".toCharArray()),
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(boolean.class, false),
            Map.entry(LocalDate.class, LocalDate.of(2024, 3, 15)),
            Map.entry(LocalTime.class, LocalTime.of(10, 0)),
            Map.entry(Instant.class, Instant.parse("2024-03-15T01:00:00Z")),
            Map.entry(Locale.class, Locale.JAPANESE),
            Map.entry(List.class, List.of()),
            Map.entry(Set.class, Set.of()),
            Map.entry(Map.class, Map.of()),
            Map.entry(Optional.class, Optional.empty()),
            Map.entry(Answers.class, Answers.none()),
            Map.entry(
                    EntryDesk.Step1.class,
                    new EntryDesk.Step1(Procedure.EXTENSION, "ENGINEER", LocalDate.of(2024, 5, 15), null)),
            Map.entry(Part.class, Forms.part("extension.applicant")));

    private SampleValues() {}

    /** @param named by parameter after the actor: a number or text to put there; null for something harmless */
    static Object[] of(Method method, Actor actor, List<Object> named) {
        List<Object> values = new ArrayList<>();
        int next = 0;
        for (Class<?> type : method.getParameterTypes()) {
            if (type == Actor.class) {
                values.add(actor);
            } else {
                values.add(value(type, next < named.size() ? named.get(next) : null));
                next++;
            }
        }
        return values.toArray();
    }

    private static Object value(Class<?> type, Object named) {
        if (named == null) {
            return harmless(type);
        } else if (type == List.class) {
            return List.of(named);
        } else if (type.isRecord()) {
            return record(type, named);
        } else if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(one -> one.toString().equals(named))
                    .findFirst()
                    .orElseThrow();
        }
        return named;
    }

    private static Object harmless(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return type.isRecord() && !HARMLESS.containsKey(type) ? record(type, null) : HARMLESS.get(type);
    }

    /** A record that holds the named thing in its first component of that type, and harmless things elsewhere; null when it refuses those. */
    private static Object record(Class<?> type, Object named) {
        Object left = named;
        List<Class<?>> types = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            boolean number = component.getType() == long.class || component.getType() == Long.class;
            boolean fits =
                    left instanceof Long && number || left instanceof String && component.getType() == String.class;
            types.add(component.getType());
            values.add(fits ? left : harmless(component.getType()));
            left = fits ? null : left;
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types.toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException refused) {
            if (named != null) {
                throw new IllegalStateException("No " + type.getName() + " of " + values, refused);
            }
            return null;
        }
    }
}

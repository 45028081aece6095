package org.zairyu.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may call which public method that is told who acts, as data: {@code methods.csv} beside this class (S-1). */
public final class AccessTable {

    /** In place of rights: other beans call it, which have asked the gate; no screen does. */
    public static final String INSIDE = "INSIDE";

    private AccessTable() {}

    /**
     * One line.
     *
     * @param who STAFF, OFFICER for any officer, names of roles, or {@link #INSIDE}
     * @param names what each parameter after the actor names, in their order: a kind of thing, a 'word', or - for neither
     */
    public record Row(String method, Set<String> who, List<String> names) {

        public boolean inside() {
            return who.contains(INSIDE);
        }
    }

    /** By method. */
    public static Map<String, Row> rows() {
        return lines("methods.csv")
                .map(cells -> new Row(
                        cells[0].strip(), Set.copyOf(words(cells[1])), cells.length < 3 ? List.of() : words(cells[2])))
                .collect(Collectors.toMap(Row::method, row -> row, AccessTable::twice, LinkedHashMap::new));
    }

    /** Methods that screens call for whoever asks, with the reason why anybody may. */
    public static Map<String, String> open() {
        return lines("open.csv").collect(Collectors.toMap(cells -> cells[0].strip(), cells -> cells[1].strip()));
    }

    /** How the table names a method: {@code account.OwnAccountDesk.details(Actor)}. */
    public static String name(Class<?> owner, String method, Stream<Class<?>> parameters) {
        return owner.getName().replaceFirst("^org\\.zairyu\\.", "")
                + "."
                + method
                + parameters.map(Class::getSimpleName).collect(Collectors.joining(",", "(", ")"));
    }

    public static String name(Method method) {
        return name(method.getDeclaringClass(), method.getName(), Arrays.stream(method.getParameterTypes()));
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static <T> T twice(T one, T other) {
        throw new IllegalStateException("Twice in methods.csv: " + one);
    }

    private static Stream<String[]> lines(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(AccessTable.class.getResourceAsStream(file)), StandardCharsets.UTF_8))) {
            return reader
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(";"))
                    .toList()
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

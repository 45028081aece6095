package org.zairyu.enrollment;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an officer ticked, by the thing's key: documents or conditions. Never changes; kept in one column as {@code KEY=MARK;KEY=MARK}. */
public final class Marks implements Serializable {

    private static final Marks NONE = new Marks(Map.of());

    private final TreeMap<String, String> marks;

    private Marks(Map<String, String> marks) {
        this.marks = new TreeMap<>(marks);
    }

    public static Marks none() {
        return NONE;
    }

    /** Those of the given ones that say something. */
    public static Marks of(Map<String, ? extends Enum<?>> given) {
        return new Marks(given.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().name())));
    }

    /** Those that a page gives as words; an empty word says nothing. */
    public static <E extends Enum<E>> Marks read(Class<E> kind, Map<String, String> words) {
        return of(words.entrySet().stream()
                .filter(entry -> entry.getValue() != null && !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Enum.valueOf(kind, entry.getValue()))));
    }

    /** The mark of that thing; empty when there is none. */
    public <E extends Enum<E>> Optional<E> of(Class<E> kind, String key) {
        return Optional.ofNullable(marks.get(key)).map(name -> Enum.valueOf(kind, name));
    }

    static Marks parse(String stored) {
        return new Marks(Stream.of(stored.split(";"))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> entry.split("="))
                .collect(Collectors.toMap(entry -> entry[0], entry -> entry[1])));
    }

    String stored() {
        return marks.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(";"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Marks that && marks.equals(that.marks);
    }

    @Override
    public int hashCode() {
        return marks.hashCode();
    }
}

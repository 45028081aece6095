package org.zairyu.database;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;

/**
 * A page of a list that is read by keys: each begins beyond the row that ended the one before, so the hundredth costs what the first does.
 *
 * @param <R> a row
 * @param <C> the keys of a row, in the order of the list
 * @param end where the next page goes on; null when there is none
 */
public record Page<R, C extends Serializable>(List<R> rows, C end) implements Serializable {

    public Page {
        rows = List.copyOf(rows);
    }

    /**
     * The first of what was found.
     *
     * @param found the rows of the page and, if there is a further page, at least one of that
     * @param size  how many rows a page holds
     */
    public static <R, C extends Serializable> Page<R, C> of(List<R> found, int size, Function<? super R, C> keys) {
        return found.size() > size
                ? new Page<>(found.subList(0, size), keys.apply(found.get(size - 1)))
                : new Page<>(found, null);
    }

    /** The same page with what is read of its rows, in their order. */
    public <T> Page<T, C> read(Function<List<R>, List<T>> reading) {
        return new Page<>(reading.apply(rows), end);
    }

    /** Whether there is a further page. */
    public boolean more() {
        return end != null;
    }
}

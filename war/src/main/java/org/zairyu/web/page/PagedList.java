package org.zairyu.web.page;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.zairyu.database.Page;

/**
 * A list that is shown a page at a time and read by keys: where the pages before began is remembered, which is the way back to them.
 *
 * @param <R> a row
 * @param <C> where a page ends
 */
public abstract class PagedList<R, C extends Serializable> implements Serializable {

    /** Where the pages began, from the second to the one that is shown. */
    private final ArrayList<C> begun = new ArrayList<>();

    private Page<R, C> page = new Page<>(List.of(), null);

    /** Reads the page after {@code end}, the first one when that is null. */
    protected abstract Page<R, C> read(C end);

    /** Reads the page that is shown once more. */
    public void load() {
        page = read(begun.isEmpty() ? null : begun.get(begun.size() - 1));
    }

    /** Begins with the first page. */
    public void search() {
        begun.clear();
        load();
    }

    public void next() {
        if (page.more()) {
            begun.add(page.end());
            load();
        }
    }

    /** Back by one page; from the first there is nowhere to go. */
    public void previous() {
        if (!begun.isEmpty()) {
            begun.remove(begun.size() - 1);
        }
        load();
    }

    public List<R> getRows() {
        return page.rows();
    }

    public boolean isMore() {
        return page.more();
    }

    public boolean isEarlier() {
        return !begun.isEmpty();
    }

    public int getPageNumber() {
        return begun.size() + 1;
    }
}

package org.zairyu.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zairyu.enrollment.StaffListDirectory;
import org.zairyu.enrollment.StaffRow;
import org.zairyu.enrollment.StaffState;
import org.zairyu.web.page.Option;
import org.zairyu.web.page.Say;
import org.zairyu.web.security.CurrentUser;

/** The staff users of the officer's bureau: looked for, a page at a time. */
@Named("staffList")
@ViewScoped
public class StaffListBean implements Serializable {

    private static final int SIZE = 50;
    private static final StaffListDirectory.Cursor START = new StaffListDirectory.Cursor("", 0, 0);

    @Inject
    CurrentUser me;

    @Inject
    StaffListDirectory directory;

    @Inject
    StaffMemory memory;

    private final Deque<StaffListDirectory.Cursor> earlier = new ArrayDeque<>();
    private StaffListDirectory.Cursor at = START;
    private StaffListDirectory.Page page;

    public void load() {
        page = directory.page(me.actor(), memory.search(), at, SIZE);
    }

    public void search() {
        earlier.clear();
        at = START;
        load();
    }

    public void clear() {
        memory.clear();
        search();
    }

    public void next() {
        if (page.more()) {
            earlier.push(at);
            at = page.end();
            load();
        }
    }

    public void previous() {
        at = Optional.ofNullable(earlier.poll()).orElse(START);
        load();
    }

    public List<Option> getStates() {
        return Stream.of(StaffState.values())
                .map(state -> Option.of(state.name(), Say.text("enrollment.staff." + state)))
                .toList();
    }

    public List<StaffRow> getRows() {
        return page.rows();
    }

    public boolean isMore() {
        return page.more();
    }

    public boolean isEarlier() {
        return !earlier.isEmpty();
    }

    public int getPageNumber() {
        return earlier.size() + 1;
    }

    public StaffMemory getMemory() {
        return memory;
    }
}

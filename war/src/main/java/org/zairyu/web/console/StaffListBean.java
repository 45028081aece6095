package org.zairyu.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.zairyu.database.Page;
import org.zairyu.enrollment.StaffListDirectory;
import org.zairyu.enrollment.StaffRow;
import org.zairyu.enrollment.StaffState;
import org.zairyu.web.page.Option;
import org.zairyu.web.page.PagedList;
import org.zairyu.web.page.Say;
import org.zairyu.web.security.CurrentUser;

/** The staff users of the officer's bureau: looked for, a page at a time. */
@Named("staffList")
@ViewScoped
public class StaffListBean extends PagedList<StaffRow, StaffListDirectory.Cursor> {

    private static final int SIZE = 50;

    @Inject
    CurrentUser me;

    @Inject
    StaffListDirectory directory;

    @Inject
    StaffMemory memory;

    @Override
    protected Page<StaffRow, StaffListDirectory.Cursor> read(StaffListDirectory.Cursor end) {
        return directory.page(me.actor(), memory.search(), end, SIZE);
    }

    public void clear() {
        memory.clear();
        search();
    }

    public List<Option> getStates() {
        return Stream.of(StaffState.values())
                .map(state -> Option.of(state.name(), Say.text("enrollment.staff." + state)))
                .toList();
    }

    public StaffMemory getMemory() {
        return memory;
    }
}

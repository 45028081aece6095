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
import org.zairyu.enrollment.EnrollmentDirectory;
import org.zairyu.enrollment.EnrollmentRow;
import org.zairyu.enrollment.EnrollmentTab;
import org.zairyu.web.page.Option;
import org.zairyu.web.page.Say;
import org.zairyu.web.security.CurrentUser;

/** The list of the enrollment desk: tabs, a filter by name, pages. The name is not kept in the address, since it is one. */
@Named("papers")
@ViewScoped
public class PapersBean implements Serializable {

    private static final int SIZE = 50;
    private static final EnrollmentDirectory.Cursor START = new EnrollmentDirectory.Cursor(null, 0);

    @Inject
    CurrentUser me;

    @Inject
    EnrollmentDirectory directory;

    private final Deque<EnrollmentDirectory.Cursor> earlier = new ArrayDeque<>();
    private EnrollmentTab tab = EnrollmentTab.OPEN;
    private PapersFilter filter = new PapersFilter();
    private EnrollmentDirectory.Cursor at = START;
    private EnrollmentDirectory.Page page;

    /** Reads the page of the tab that the address names. */
    public void load() {
        page = directory.page(me.actor(), tab, filter.read(), at == START ? null : at, SIZE);
    }

    public void search() {
        earlier.clear();
        at = START;
        load();
    }

    /** All of the tab again. */
    public void clear() {
        filter = new PapersFilter();
        search();
    }

    /** The states that can stand under the tab. */
    public List<Option> getStates() {
        return tab.states().stream()
                .map(s -> Option.of(s.name(), Say.text("enrollment.state." + s)))
                .toList();
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

    /** Whether the officer records papers at all. */
    public boolean isRecords() {
        return me.has("COUNTER") || me.has("EXAMINER");
    }

    public List<EnrollmentTab> getTabs() {
        return List.of(EnrollmentTab.values());
    }

    public List<EnrollmentRow> getRows() {
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

    public PapersFilter getFilter() {
        return filter;
    }

    public String getTab() {
        return tab.name();
    }

    /** A name of a tab that is none shows the open ones. */
    public void setTab(String typed) {
        tab = Stream.of(EnrollmentTab.values())
                .filter(t -> t.name().equals(typed))
                .findFirst()
                .orElse(EnrollmentTab.OPEN);
    }
}

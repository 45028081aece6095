package org.zairyu.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zairyu.database.Page;
import org.zairyu.enrollment.EnrollmentDirectory;
import org.zairyu.enrollment.EnrollmentRow;
import org.zairyu.enrollment.EnrollmentTab;
import org.zairyu.enrollment.PaperCountDirectory;
import org.zairyu.web.page.Option;
import org.zairyu.web.page.PagedList;
import org.zairyu.web.page.Say;
import org.zairyu.web.security.CurrentUser;

/** The list of the enrollment desk: tabs, a filter by name, pages. The name is not kept in the address, since it is one. */
@Named("papers")
@ViewScoped
public class PapersBean extends PagedList<EnrollmentRow, EnrollmentDirectory.Cursor> {

    private static final int SIZE = 50;

    @Inject
    CurrentUser me;

    @Inject
    EnrollmentDirectory directory;

    @Inject
    PaperCountDirectory counting;

    private EnrollmentTab tab = EnrollmentTab.OPEN;
    private PapersFilter filter = new PapersFilter();
    private Map<EnrollmentTab, Integer> counts;

    /** A page of the tab that the address names. */
    @Override
    protected Page<EnrollmentRow, EnrollmentDirectory.Cursor> read(EnrollmentDirectory.Cursor end) {
        counts = counting.tabs(me.actor());
        return directory.page(me.actor(), tab, filter.read(), end, SIZE);
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

    /** Whether the officer records papers at all. */
    public boolean isRecords() {
        return me.has("COUNTER") || me.has("EXAMINER");
    }

    /** The count on a tab; none where it would only grow. */
    public String count(EnrollmentTab of) {
        return Counts.onTab(counts, of);
    }

    public List<EnrollmentTab> getTabs() {
        return List.of(EnrollmentTab.values());
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

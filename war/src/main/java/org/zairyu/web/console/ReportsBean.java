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
import org.zairyu.enrollment.ReportDirectory;
import org.zairyu.enrollment.ReportRow;
import org.zairyu.enrollment.ReportTab;
import org.zairyu.web.security.CurrentUser;

/** The list of periodic reports: whose report is waited for, late, being checked, or never came. */
@Named("reports")
@ViewScoped
public class ReportsBean implements Serializable {

    private static final int SIZE = 50;
    private static final ReportDirectory.Cursor START = new ReportDirectory.Cursor(null, 0);

    @Inject
    CurrentUser me;

    @Inject
    ReportDirectory directory;

    private final Deque<ReportDirectory.Cursor> earlier = new ArrayDeque<>();
    private ReportTab tab = ReportTab.DUE;
    private ReportDirectory.Cursor at = START;
    private ReportDirectory.Page page;

    /** Reads the page of the tab that the address names. */
    public void load() {
        page = directory.page(me.actor(), tab, at == START ? null : at, SIZE);
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

    /** Whether the officer records reports. */
    public boolean isRecords() {
        return me.has("COUNTER") || me.has("EXAMINER");
    }

    public List<ReportTab> getTabs() {
        return List.of(ReportTab.values());
    }

    public List<ReportRow> getRows() {
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

    public String getTab() {
        return tab.name();
    }

    /** A name of a tab that is none shows those waited for. */
    public void setTab(String typed) {
        tab = Stream.of(ReportTab.values())
                .filter(t -> t.name().equals(typed))
                .findFirst()
                .orElse(ReportTab.DUE);
    }
}

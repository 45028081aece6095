package org.zairyu.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.zairyu.database.Page;
import org.zairyu.enrollment.ReportDirectory;
import org.zairyu.enrollment.ReportRow;
import org.zairyu.enrollment.ReportTab;
import org.zairyu.web.page.PagedList;
import org.zairyu.web.security.CurrentUser;

/** The list of periodic reports: whose report is waited for, late, being checked, or never came. */
@Named("reports")
@ViewScoped
public class ReportsBean extends PagedList<ReportRow, ReportDirectory.Cursor> {

    private static final int SIZE = 50;

    @Inject
    CurrentUser me;

    @Inject
    ReportDirectory directory;

    private ReportTab tab = ReportTab.DUE;

    /** A page of the tab that the address names. */
    @Override
    protected Page<ReportRow, ReportDirectory.Cursor> read(ReportDirectory.Cursor end) {
        return directory.page(me.actor(), tab, end, SIZE);
    }

    /** Whether the officer records reports. */
    public boolean isRecords() {
        return me.has("COUNTER") || me.has("EXAMINER");
    }

    public List<ReportTab> getTabs() {
        return List.of(ReportTab.values());
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

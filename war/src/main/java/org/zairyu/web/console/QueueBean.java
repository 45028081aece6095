package org.zairyu.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zairyu.examination.AssignmentDesk;
import org.zairyu.examination.CaseRow;
import org.zairyu.examination.ChangedMeanwhile;
import org.zairyu.examination.QueueDirectory;
import org.zairyu.examination.QueueTab;
import org.zairyu.web.page.Option;
import org.zairyu.web.page.Say;
import org.zairyu.web.security.CurrentUser;

/** 審査待ち一覧: tabs, filter, pages, and taking a case. */
@Named("queue")
@ViewScoped
public class QueueBean implements Serializable {

    private static final int SIZE = 50;
    private static final QueueDirectory.Cursor START = new QueueDirectory.Cursor(null, 0);

    @Inject
    CurrentUser me;

    @Inject
    QueueDirectory directory;

    @Inject
    AssignmentDesk assignment;

    @Inject
    QueueMemory memory;

    private final Deque<QueueDirectory.Cursor> earlier = new ArrayDeque<>();
    private QueueTab tab = QueueTab.NEW;
    private QueueDirectory.Cursor at = START;
    private QueueDirectory.Page page;
    private Map<QueueTab, Integer> counts;

    /** Reads the page of the tab that the address names. */
    public void load() {
        page = directory.page(me.actor(), tab, memory.filter(), START.equals(at) ? null : at, SIZE);
        counts = directory.counts(me.actor());
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

    /** Takes the case and opens it; when a colleague was quicker, says who. */
    public String take(long id) {
        try {
            assignment.take(me.actor(), id);
            return "/console/case.xhtml?faces-redirect=true&id=" + id;
        } catch (ChangedMeanwhile changed) {
            Say.fault("console.queue.taken", Changes.who(changed));
            load();
            return null;
        }
    }

    public List<QueueTab> getTabs() {
        return List.of(QueueTab.values());
    }

    /** The count on a tab, "99+" where it was not counted to the end. */
    public String count(QueueTab of) {
        return Counts.words(counts.get(of));
    }

    public List<Option> getProcedures() {
        return QueueOptions.procedures();
    }

    public List<Option> getStates() {
        return QueueOptions.states();
    }

    /** Whether the officer takes cases at all. */
    public boolean isTakes() {
        return me.has("EXAMINER");
    }

    public List<CaseRow> getRows() {
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

    public QueueMemory getMemory() {
        return memory;
    }

    public String getTab() {
        return tab.name();
    }

    /** A name of a tab that is none shows the new cases. */
    public void setTab(String name) {
        tab = Stream.of(QueueTab.values())
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElse(QueueTab.NEW);
    }
}

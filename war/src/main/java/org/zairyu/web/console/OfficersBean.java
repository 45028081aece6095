package org.zairyu.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.zairyu.account.OfficerDirectory;
import org.zairyu.account.OfficerRow;
import org.zairyu.web.security.CurrentUser;

/** The officers of all units, by login name. */
@Named("officers")
@ViewScoped
public class OfficersBean implements Serializable {

    private static final int SIZE = 50;
    private static final String LOCKED_OUT = "LOCKED_OUT";

    @Inject
    CurrentUser me;

    @Inject
    OfficerDirectory directory;

    private final Deque<String> earlier = new ArrayDeque<>();
    private boolean lockedOut;
    private String bureau = "";
    private String after = "";
    private OfficerDirectory.Page page;

    public void load() {
        page = directory.page(me.actor(), lockedOut, bureau, after, SIZE);
    }

    public void search() {
        earlier.clear();
        after = "";
        load();
    }

    public void next() {
        if (page.more()) {
            earlier.push(after);
            after = page.rows().get(page.rows().size() - 1).login();
            load();
        }
    }

    public void previous() {
        after = Optional.ofNullable(earlier.poll()).orElse("");
        load();
    }

    public List<OfficerRow> getRows() {
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

    public String getBureau() {
        return bureau;
    }

    public void setBureau(String bureau) {
        this.bureau = bureau == null ? "" : bureau;
    }

    public String getTab() {
        return lockedOut ? LOCKED_OUT : "LIVE";
    }

    /** A name of a tab that is none shows those who can work. */
    public void setTab(String typed) {
        lockedOut = LOCKED_OUT.equals(typed);
    }
}

package org.zairyu.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.zairyu.account.OfficerDirectory;
import org.zairyu.account.OfficerRow;
import org.zairyu.database.Page;
import org.zairyu.web.page.PagedList;
import org.zairyu.web.security.CurrentUser;

/** The officers of all units, by login name. */
@Named("officers")
@ViewScoped
public class OfficersBean extends PagedList<OfficerRow, String> {

    private static final int SIZE = 50;
    private static final String LOCKED_OUT = "LOCKED_OUT";

    @Inject
    CurrentUser me;

    @Inject
    OfficerDirectory directory;

    private boolean lockedOut;
    private String bureau = "";

    @Override
    protected Page<OfficerRow, String> read(String end) {
        return directory.page(me.actor(), lockedOut, bureau, end, SIZE);
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

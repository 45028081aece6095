package org.zairyu.web.portal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.zairyu.account.OwnMailDirectory;
import org.zairyu.notice.OutboxLine;
import org.zairyu.web.security.CurrentUser;

/** お知らせ: every mail to the user, the newest first (Z-7). */
@Named("ownMails")
@ViewScoped
public class OwnMailsBean implements Serializable {

    private static final int SIZE = 20;

    @Inject
    CurrentUser me;

    @Inject
    OwnMailDirectory directory;

    private List<OutboxLine> rows = List.of();
    private boolean more;
    private boolean later;

    /** The first page. */
    public void load() {
        show(null);
    }

    /** The page after this one. */
    public void next() {
        if (more) {
            show(rows.get(rows.size() - 1));
        }
    }

    private void show(OutboxLine after) {
        List<OutboxLine> found = directory.page(me.actor(), after, SIZE + 1);
        more = found.size() > SIZE;
        later = after != null;
        rows = List.copyOf(more ? found.subList(0, SIZE) : found);
    }

    public List<OutboxLine> getRows() {
        return rows;
    }

    public boolean isMore() {
        return more;
    }

    /** Whether there are newer ones before this page. */
    public boolean isLater() {
        return later;
    }
}

package org.zairyu.web.portal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.zairyu.account.OwnMailDirectory;
import org.zairyu.database.Page;
import org.zairyu.notice.OutboxLine;
import org.zairyu.web.page.PagedList;
import org.zairyu.web.security.CurrentUser;

/** お知らせ: every mail to the user, the newest first (Z-7). */
@Named("ownMails")
@ViewScoped
public class OwnMailsBean extends PagedList<OutboxLine, OutboxLine> {

    private static final int SIZE = 20;

    @Inject
    CurrentUser me;

    @Inject
    OwnMailDirectory directory;

    @Override
    protected Page<OutboxLine, OutboxLine> read(OutboxLine end) {
        return Page.of(directory.page(me.actor(), end, SIZE + 1), SIZE, line -> line);
    }
}

package org.zairyu.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.zairyu.database.Page;
import org.zairyu.notice.NoticeState;
import org.zairyu.notice.OutboxDesk;
import org.zairyu.notice.OutboxDirectory;
import org.zairyu.notice.OutboxLine;
import org.zairyu.web.page.PagedList;
import org.zairyu.web.page.Say;
import org.zairyu.web.security.CurrentUser;

/** 送信箱: what was sent, what waits, what failed and why (N-4). */
@Named("outbox")
@ViewScoped
public class OutboxBean extends PagedList<OutboxLine, OutboxLine> {

    private static final int SIZE = 50;

    @Inject
    CurrentUser me;

    @Inject
    OutboxDirectory directory;

    @Inject
    OutboxDesk desk;

    @Inject
    OutboxMemory memory;

    @Inject
    MailWatch watch;

    private NoticeState state;
    private Map<NoticeState, Integer> counts;

    @Override
    protected Page<OutboxLine, OutboxLine> read(OutboxLine end) {
        counts = directory.counts(me.actor());
        return Page.of(directory.list(me.actor(), memory.filter(state), end, SIZE + 1), SIZE, line -> line);
    }

    @Override
    public void search() {
        if (memory.unread()) {
            Say.faultAt("form:day", "staff.list.day.unread");
        }
        super.search();
    }

    public void clear() {
        memory.clear();
        super.search();
    }

    /** Sends all that was given up and that the filter names once more. */
    public void againAll() {
        int sent = desk.againAll(me.actor(), memory.filter(NoticeState.FAILED));
        watch.forget();
        Say.news("console.mail.againAll.done", sent);
        super.search();
    }

    public OutboxMemory getMemory() {
        return memory;
    }

    /** Whether there is something to send again, all at once. */
    public boolean isRepeatable() {
        return state == NoticeState.FAILED && !getRows().isEmpty();
    }

    /** The count on a tab; none where it would only grow. */
    public String count(NoticeState of) {
        return Counts.onTab(counts, of);
    }

    public List<NoticeState> getStates() {
        return List.of(NoticeState.FAILED, NoticeState.WAITING, NoticeState.SENT, NoticeState.DROPPED);
    }

    public String getState() {
        return state == null ? null : state.name();
    }

    /** A name that is no state shows all mails. */
    public void setState(String name) {
        state = getStates().stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}

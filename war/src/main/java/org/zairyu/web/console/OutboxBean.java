package org.zairyu.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.zairyu.notice.NoticeState;
import org.zairyu.notice.OutboxDirectory;
import org.zairyu.notice.OutboxLine;
import org.zairyu.web.security.CurrentUser;

/** 送信箱: what was sent, what waits, what failed and why (N-4). */
@Named("outbox")
@ViewScoped
public class OutboxBean implements Serializable {

    private static final int SIZE = 50;

    /** Where a page begins: after that mail, or with the newest for null. */
    private record Start(OutboxLine after) implements Serializable {}

    @Inject
    CurrentUser me;

    @Inject
    OutboxDirectory directory;

    private final Deque<Start> earlier = new ArrayDeque<>();
    private NoticeState state;
    private Start start = new Start(null);
    private List<OutboxLine> rows = List.of();
    private boolean more;

    public void load() {
        List<OutboxLine> found = directory.list(
                me.actor(), new OutboxDirectory.Filter(state, null, null, null), start.after(), SIZE + 1);
        more = found.size() > SIZE;
        rows = List.copyOf(more ? found.subList(0, SIZE) : found);
    }

    public void next() {
        if (more) {
            earlier.push(start);
            start = new Start(rows.get(rows.size() - 1));
            load();
        }
    }

    public void previous() {
        start = earlier.isEmpty() ? new Start(null) : earlier.pop();
        load();
    }

    public List<NoticeState> getStates() {
        return List.of(NoticeState.FAILED, NoticeState.WAITING, NoticeState.SENT, NoticeState.DROPPED);
    }

    public List<OutboxLine> getRows() {
        return rows;
    }

    public boolean isMore() {
        return more;
    }

    public boolean isEarlier() {
        return !earlier.isEmpty();
    }

    public int getPageNumber() {
        return earlier.size() + 1;
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

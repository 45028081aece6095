package org.zairyu.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.zairyu.notice.MailCatalogue;
import org.zairyu.notice.NoticeState;
import org.zairyu.notice.OutboxDesk;
import org.zairyu.notice.OutboxDirectory;
import org.zairyu.notice.OutboxLine;
import org.zairyu.web.page.Option;
import org.zairyu.web.page.Say;
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

    @Inject
    OutboxDesk desk;

    @Inject
    MailCatalogue catalogue;

    @Inject
    OutboxMemory memory;

    @Inject
    MailWatch watch;

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

    public void search() {
        if (memory.unread()) {
            Say.faultAt("form:day", "staff.list.day.unread");
        }
        begin();
    }

    public void clear() {
        memory.clear();
        begin();
    }

    /** Sends all that was given up and that the filter names once more. */
    public void againAll() {
        int sent = desk.againAll(me.actor(), memory.filter(NoticeState.FAILED));
        watch.forget();
        Say.news("console.mail.againAll.done", sent);
        begin();
    }

    private void begin() {
        earlier.clear();
        start = new Start(null);
        load();
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

    public OutboxMemory getMemory() {
        return memory;
    }

    public List<Option> getTemplates() {
        boolean japanese = Say.locale().getLanguage().equals("ja");
        return catalogue.all(me.actor()).stream()
                .map(mail -> Option.of(mail.key(), japanese ? mail.ja() : mail.en()))
                .toList();
    }

    /** Whether there is something to send again, all at once. */
    public boolean isRepeatable() {
        return state == NoticeState.FAILED && !rows.isEmpty();
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

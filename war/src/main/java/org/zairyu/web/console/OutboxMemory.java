package org.zairyu.web.console;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zairyu.calendar.DateReading;
import org.zairyu.notice.NoticeState;
import org.zairyu.notice.OutboxDirectory;
import org.zairyu.web.page.Option;

/** What an officer looks for in the outbox, kept over the tabs and the mails opened meanwhile. It holds addresses, so it is in no URL. */
@SessionScoped
public class OutboxMemory implements Serializable {

    private String text = "";
    private String template = "";
    private String day = "";

    OutboxDirectory.Filter filter(NoticeState state) {
        return new OutboxDirectory.Filter(state, template, text, readDay().orElse(null));
    }

    private Optional<LocalDate> readDay() {
        return day.isEmpty() ? Optional.empty() : DateReading.of(day).day();
    }

    /** Whether a day was typed that is none. */
    boolean unread() {
        return !day.isEmpty() && readDay().isEmpty();
    }

    /**
     * By what, in words.
     *
     * @param templates the words of the kinds of mail
     */
    public List<String> conditions(List<Option> templates) {
        return new Narrowed()
                .by("console.mail.to", text)
                .by("console.mail.filter.template", Option.label(templates, template))
                .by("console.mail.filter.day", day)
                .words();
    }

    public boolean isNarrow() {
        return !text.isEmpty() || !template.isEmpty() || !day.isEmpty();
    }

    void clear() {
        text = "";
        template = "";
        day = "";
    }

    public String getText() {
        return text;
    }

    public void setText(String typed) {
        text = plain(typed);
    }

    public String getTemplate() {
        return template;
    }

    public void setTemplate(String key) {
        template = plain(key);
    }

    public String getDay() {
        return day;
    }

    public void setDay(String typed) {
        day = plain(typed);
    }

    private static String plain(String typed) {
        return typed == null ? "" : typed.strip();
    }
}

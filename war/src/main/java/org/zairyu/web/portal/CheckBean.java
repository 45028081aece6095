package org.zairyu.web.portal;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zairyu.calendar.JapanClock;
import org.zairyu.filing.ApplicationState;
import org.zairyu.filing.EntryDesk;
import org.zairyu.filing.EntryDirectory;
import org.zairyu.filing.EntryText;
import org.zairyu.filing.EntryView;
import org.zairyu.filing.FilingWindow;
import org.zairyu.form.FieldFault;
import org.zairyu.web.page.Say;
import org.zairyu.web.security.CurrentUser;

/** 入力情報確認(Step3): every answer with its way back, and the button that closes the entry (F-1, F-3). */
@Named("check")
@ViewScoped
public class CheckBean implements Serializable {

    @Inject
    CurrentUser me;

    @Inject
    EntryDirectory directory;

    @Inject
    EntryDesk desk;

    @Inject
    JapanClock clock;

    private long id;
    private EntryView entry;
    private transient List<EntryText> parts;
    private boolean checked;

    /** Reads the entry; one that is closed already is shown on its own page. */
    public String load() {
        entry = directory.entry(me.actor(), id);
        if (entry.state() != ApplicationState.DRAFT) {
            return "/portal/application.xhtml?faces-redirect=true&id=" + id;
        }
        return null;
    }

    /** 申請情報入力. What is missing is named part by part; what was entered by an earlier click leads on as well. */
    public String enter() {
        if (!checked) {
            Say.faultAt("form:checked", "staff.check.unchecked");
            return null;
        }
        FilingWindow.Answer window = entry.window().on(clock.today());
        if (window.isOver()) {
            Say.fault("filing.missing." + window);
            return null;
        }
        Map<String, List<FieldFault>> faults = desk.enter(me.actor(), id);
        if (faults.isEmpty()) {
            return "/portal/entry/entered.xhtml?faces-redirect=true&id=" + id;
        }
        Say.fault(
                "staff.check.faults",
                faults.values().stream().mapToInt(List::size).sum());
        entry = directory.entry(me.actor(), id);
        return null;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public EntryView getEntry() {
        return entry;
    }

    /** The first page of the form on which something is missing, or null when the entry can be closed. */
    public String getIncomplete() {
        return entry.progress().stream()
                .filter(part -> part.faults() != 0)
                .map(EntryView.Progress::page)
                .findFirst()
                .orElse(null);
    }

    /** How many answers are missing or to be put right. */
    public int getFaults() {
        return entry.progress().stream().mapToInt(EntryView.Progress::faults).sum();
    }

    /** The answers in the page's language. */
    public List<EntryText> getParts() {
        if (parts == null) {
            Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
            parts = directory.text(me.actor(), id, locale);
        }
        return parts;
    }

    public boolean isChecked() {
        return checked;
    }

    public void setChecked(boolean checked) {
        this.checked = checked;
    }
}

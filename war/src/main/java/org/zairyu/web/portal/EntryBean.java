package org.zairyu.web.portal;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.zairyu.filing.ApplicationState;
import org.zairyu.filing.DraftPolicy;
import org.zairyu.filing.EntryDesk;
import org.zairyu.filing.EntryDirectory;
import org.zairyu.filing.EntryView;
import org.zairyu.form.Answers;
import org.zairyu.form.Part;
import org.zairyu.web.page.Say;
import org.zairyu.web.security.CurrentUser;

/**
 * One page of the form, Step2-1 to Step2-3 (F-1, F-2, F-4). Whatever is typed is kept: with faults as a draft, after the end of the
 * session from the request that came too late, beside what another window saved.
 */
@Named("entry")
@ViewScoped
public class EntryBean implements Serializable {

    private static final String CHECK = "check";

    @Inject
    CurrentUser me;

    @Inject
    EntryDirectory directory;

    @Inject
    EntryDesk desk;

    @Inject
    DraftPolicy drafts;

    private long id;
    private String page;
    private EntryView entry;
    private final TypedParts typed = new TypedParts();
    private Instant conflict;

    /** The address of a page of the form, or of the check page behind the last one, for redirects. */
    static String address(long id, String page) {
        return page.equals(CHECK)
                ? "/portal/entry/check.xhtml?faces-redirect=true&id=" + id
                : "/portal/entry/form.xhtml?faces-redirect=true&id=" + id + "&page=" + page;
    }

    /** Reads the draft; what is entered already is shown on its own page. */
    public String load() {
        read();
        if (entry.state() != ApplicationState.DRAFT) {
            return "/portal/application.xhtml?faces-redirect=true&id=" + id;
        }
        typed.show(entry);
        // a session that ended while somebody typed: what they sent too late is put into the draft now
        if (typed.takeKept()) {
            save(false);
            Say.news("staff.entry.kept");
        }
        return null;
    }

    private void read() {
        entry = directory.entry(me.actor(), id);
        typed.ask(directory.parts(me.actor(), id, page), entry);
    }

    /** The answers are right: saves them, if need be over what another window has saved, and goes on. */
    public String next(boolean overwrite) {
        return save(overwrite) ? address(id, getFollowing()) : null;
    }

    /** 下書きを保存して中断する: keeps what was typed, right or wrong. */
    public String later() {
        typed.take();
        if (!save(false)) {
            return null;
        }
        Say.news("staff.entry.saved");
        return "/portal/home.xhtml?faces-redirect=true";
    }

    /** Before the page is shown again with faults, what was typed is kept as a draft. */
    public void keepTyped() {
        FacesContext context = FacesContext.getCurrentInstance();
        if (context.isPostback() && context.isValidationFailed()) {
            typed.take();
            save(false);
        }
    }

    /** False when another window was quicker: then nothing of that part is written, and the page says so. */
    private boolean save(boolean overwrite) {
        conflict = typed.save(desk, me.actor(), id, overwrite);
        read();
        return conflict == null;
    }

    /** The page after this one: where the button leads, and its words. */
    public String getFollowing() {
        String next = entry.after(page);
        return next == null ? CHECK : next;
    }

    /** When another window saved what this page was about to save, or null. */
    public Instant getConflict() {
        return conflict;
    }

    /** Whether the page may promise that a draft is kept (F-4). */
    public boolean isDraftKept() {
        return drafts.isKept();
    }

    public Map<String, Answers> getValues() {
        return typed.values();
    }

    public List<Part> getParts() {
        return typed.parts();
    }

    public EntryView getEntry() {
        return entry;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}

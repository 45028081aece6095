package org.zairyu.web.portal;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zairyu.filing.ApplicationState;
import org.zairyu.filing.EntryDesk;
import org.zairyu.filing.EntryDirectory;
import org.zairyu.filing.EntryView;
import org.zairyu.form.Answers;
import org.zairyu.form.Autofill;
import org.zairyu.form.Forms;
import org.zairyu.form.Part;
import org.zairyu.web.form.PartInput;
import org.zairyu.web.page.Say;
import org.zairyu.web.security.CurrentUser;
import org.zairyu.web.security.KeptPosts;

/**
 * One page of the form, Step2-1 to Step2-3 (F-1, F-2, F-4). Whatever is typed is kept: with faults as a draft, after the end of the
 * session from the request that came too late, and beside what another window has saved.
 */
@Named("entry")
@ViewScoped
public class EntryBean implements Serializable {

    @Inject
    CurrentUser me;

    @Inject
    EntryDirectory directory;

    @Inject
    EntryDesk desk;

    private long id;
    private String page;
    private EntryView entry;
    private List<String> partIds = List.of();
    private final Map<String, Answers> values = new HashMap<>();
    private final Map<String, Long> versions = new HashMap<>();
    private Instant conflict;

    /** The address of a page of the form, for redirects. */
    static String address(long id, String page) {
        return "/portal/entry/form.xhtml?faces-redirect=true&id=" + id + "&page=" + page;
    }

    /** Reads the draft; what is entered already is shown on its own page. */
    public String load() {
        read();
        if (entry.state() != ApplicationState.DRAFT) {
            return "/portal/application.xhtml?faces-redirect=true&id=" + id;
        }
        for (Part part : getParts()) {
            Answers answers = entry.answers().getOrDefault(part.id(), Answers.none());
            values.put(part.id(), Autofill.fill(part, answers, entry.facts()));
        }
        takeKept();
        return null;
    }

    private void read() {
        entry = directory.entry(me.actor(), id);
        partIds = directory.parts(me.actor(), id, page).stream().map(Part::id).toList();
        versions.putAll(entry.versions());
    }

    /** A session that ended while somebody typed: what they sent too late is put into the draft now. */
    private void takeKept() {
        FacesContext context = FacesContext.getCurrentInstance();
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        KeptPosts.take(request).ifPresent(kept -> {
            for (int i = 0; i < partIds.size(); i++) {
                Part part = Forms.part(partIds.get(i));
                values.put(part.id(), PartInput.decode(part, "form:part" + i, kept.parameters()));
            }
            save(false);
            Say.news("staff.entry.kept");
        });
    }

    /** The answers are right: saves them and goes on. */
    public String next() {
        return save(false) ? address(following()) : null;
    }

    /** The same, over what another window has saved. */
    public String nextAnyway() {
        return save(true) ? address(following()) : null;
    }

    /** 下書きを保存して中断する: keeps what was typed, right or wrong. */
    public String later() {
        takeTyped();
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
            takeTyped();
            save(false);
        }
    }

    private void takeTyped() {
        FacesContext context = FacesContext.getCurrentInstance();
        for (int i = 0; i < partIds.size(); i++) {
            PartInput input = (PartInput) context.getViewRoot().findComponent("form:part" + i);
            values.put(partIds.get(i), input.typed());
        }
    }

    /** False when another window was quicker: then nothing of that part is written, and the page says so. */
    private boolean save(boolean overwrite) {
        conflict = null;
        for (Part part : getParts()) {
            EntryDesk.Saved saved = desk.save(
                    me.actor(), id, part, values.get(part.id()), versions.getOrDefault(part.id(), 0L), overwrite);
            if (saved.conflict()) {
                conflict = saved.savedAt();
            } else {
                versions.put(part.id(), saved.version());
            }
        }
        read();
        return conflict == null;
    }

    private String following() {
        List<String> pages = entry.pages();
        int next = pages.indexOf(page) + 1;
        return next < pages.size() ? pages.get(next) : "check";
    }

    private String address(String following) {
        return following.equals("check")
                ? "/portal/entry/check.xhtml?faces-redirect=true&id=" + id
                : address(id, following);
    }

    /** Where the button leads, for its words. */
    public String getFollowing() {
        return following();
    }

    /** When another window saved what this page was about to save, or null. */
    public Instant getConflict() {
        return conflict;
    }

    public Map<String, Answers> getValues() {
        return values;
    }

    /** The parts on this page. */
    public List<Part> getParts() {
        return partIds.stream().map(Forms::part).toList();
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

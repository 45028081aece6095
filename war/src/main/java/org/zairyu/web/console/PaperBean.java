package org.zairyu.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.zairyu.account.NotFound;
import org.zairyu.calendar.JapanClock;
import org.zairyu.enrollment.ApprovalRule;
import org.zairyu.enrollment.EnrollmentDesk;
import org.zairyu.enrollment.EnrollmentDirectory;
import org.zairyu.enrollment.EnrollmentView;
import org.zairyu.web.page.Say;
import org.zairyu.web.security.CurrentUser;

/** One paper of the enrollment desk: its documents and conditions, the decision, the history. */
@Named("officerPaper")
@ViewScoped
public class PaperBean implements Serializable {

    @Inject
    CurrentUser me;

    @Inject
    EnrollmentDirectory directory;

    @Inject
    EnrollmentDesk desk;

    @Inject
    JapanClock clock;

    private long id;
    private EnrollmentView view;
    private final PaperMarks marks = new PaperMarks();

    /** Reads the paper; this is written down. */
    public void load() {
        view = directory.open(me.actor(), id);
        marks.read(view);
    }

    private void readAgain() {
        EnrollmentView before = view;
        view = directory.open(me.actor(), id);
        marks.takeOver(before, view);
    }

    public String note() {
        return done("checked", this::save);
    }

    private void save() {
        desk.note(me.actor(), id, view.version(), marks.papers(), marks.found());
    }

    /** What was marked is saved before anything else is done with the paper, so that no mark is lost. */
    boolean saved() {
        if (!view.state().isChecked() || marks.areThoseOf(view)) {
            return true;
        }
        boolean taken = PaperSteps.taken(List.of(), this::save);
        readAgain();
        return taken;
    }

    /** To the page that asks for missing papers, refuses or withdraws. */
    public String go(String page) {
        return saved() ? "/console/enrollment-" + page + ".xhtml?faces-redirect=true&id=" + id : null;
    }

    public String dropWish() {
        return saved() ? done("wishDropped", () -> desk.dropWish(me.actor(), id, view.version())) : null;
    }

    /** It is this known organization. */
    public String same(long organization) {
        return settle(organization);
    }

    /** It is another organization than the one recognised. */
    public String apart() {
        return settle(null);
    }

    private String settle(Long organization) {
        return saved()
                ? done("settled", () -> desk.settle(me.actor(), id, view.version(), organization, clock.today()))
                : null;
    }

    /** Takes a step with the paper as it was seen; then its page again, with the news. */
    String done(String news, Runnable step) {
        if (!PaperSteps.taken(List.of(), step)) {
            readAgain();
            return null;
        }
        Say.news("console.enroll." + news);
        return "/console/enrollment.xhtml?faces-redirect=true&id=" + id;
    }

    /** Whether the officer records papers. */
    public boolean isRecords() {
        return me.has("COUNTER") || me.has("EXAMINER");
    }

    /** One thing in the way, in words. */
    public String words(ApprovalRule.Lack lack) {
        boolean document = lack.obstacle() == ApprovalRule.Obstacle.DOCUMENT;
        String name = Say.text((document ? "enrollment.document." : "enrollment.condition.") + lack.key());
        // of a condition its number says enough: the words stand beside
        return Say.text("console.enroll.lack." + lack.obstacle(), document ? name : name.split("[ .]")[0]);
    }

    /** An address whose id is no number shows nothing. */
    public EnrollmentView getView() {
        if (view == null) {
            throw new NotFound("enrollment");
        }
        return view;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Map<String, String> getDocuments() {
        return marks.getDocuments();
    }

    public Map<String, String> getConditions() {
        return marks.getConditions();
    }
}

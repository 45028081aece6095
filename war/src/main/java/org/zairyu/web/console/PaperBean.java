package org.zairyu.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.zairyu.account.NotFound;
import org.zairyu.enrollment.ApprovalRule;
import org.zairyu.enrollment.Assessment;
import org.zairyu.enrollment.DecisionDesk;
import org.zairyu.enrollment.EnrollmentDesk;
import org.zairyu.enrollment.EnrollmentDirectory;
import org.zairyu.enrollment.EnrollmentView;
import org.zairyu.enrollment.Marks;
import org.zairyu.enrollment.PaperMark;
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
    DecisionDesk decisions;

    private long id;
    private EnrollmentView view;
    private final Map<String, String> documents = new HashMap<>();
    private final Map<String, String> conditions = new HashMap<>();

    /** Reads the paper; this is written down. */
    public void load() {
        view = directory.open(me.actor(), id);
        view.documents().forEach(d -> documents.put(d.item().key(), Objects.toString(d.mark(), "")));
        view.conditions().forEach(c -> conditions.put(c.condition().name(), Objects.toString(c.found(), "")));
    }

    public String note() {
        return done(
                "checked",
                () -> desk.note(
                        me.actor(),
                        id,
                        view.version(),
                        Marks.read(PaperMark.class, documents),
                        Marks.read(Assessment.class, conditions)));
    }

    /** Approves what stands saved. */
    public String approve() {
        if (!view.approvable()) {
            Say.fault("console.enroll.notApprovable");
            return null;
        }
        return done("approved", () -> decisions.approve(me.actor(), id, view.version()));
    }

    public String confirm() {
        return done("refused", () -> decisions.confirmRefusal(me.actor(), id, view.version()));
    }

    public String giveBack() {
        return done("returned", () -> decisions.returnRefusal(me.actor(), id, view.version()));
    }

    public String sendLink() {
        return done("linked", () -> decisions.sendLink(me.actor(), id, view.version()));
    }

    private String done(String news, Runnable step) {
        if (!PaperSteps.taken(List.of(), step)) {
            view = directory.open(me.actor(), id);
            return null;
        }
        Say.news("console.enroll." + news);
        return "/console/enrollment.xhtml?faces-redirect=true&id=" + id;
    }

    /** Whether the officer has the role, and who proposed a refusal is not the one who confirms it. */
    public boolean isConfirms() {
        return me.has("APPROVER") && !Long.valueOf(me.actor().id()).equals(view.proposedBy());
    }

    /** One thing in the way, in words. */
    public String words(ApprovalRule.Lack lack) {
        boolean document = lack.obstacle() == ApprovalRule.Obstacle.DOCUMENT;
        String name = Say.text((document ? "enrollment.document." : "enrollment.condition.") + lack.key());
        return Say.text("console.enroll.lack." + lack.obstacle(), name);
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
        return documents;
    }

    public Map<String, String> getConditions() {
        return conditions;
    }
}

package org.zairyu.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.zairyu.enrollment.DecisionDesk;
import org.zairyu.enrollment.EnrollmentView;
import org.zairyu.web.page.Say;
import org.zairyu.web.security.CurrentUser;

/** What is decided on the page of one paper. */
@Named("paperDecision")
@RequestScoped
public class PaperDecisionBean {

    @Inject
    CurrentUser me;

    @Inject
    PaperBean paper;

    @Inject
    DecisionDesk desk;

    /** Approves what is marked. */
    public String approve() {
        if (!paper.saved()) {
            return null;
        } else if (!view().approvable()) {
            Say.fault("console.enroll.notApprovable");
            return null;
        }
        return paper.done("approved", () -> desk.approve(me.actor(), view().id(), view().version()));
    }

    public String confirm() {
        return paper.done("refused", () -> desk.confirmRefusal(me.actor(), view().id(), view().version()));
    }

    public String giveBack() {
        return paper.done("returned", () -> desk.returnRefusal(me.actor(), view().id(), view().version()));
    }

    public String sendLink() {
        return paper.done("linked", () -> desk.sendLink(me.actor(), view().id(), view().version()));
    }

    /** Whether the officer has the role, and who proposed a refusal is not the one who confirms it. */
    public boolean isConfirms() {
        return me.has("APPROVER") && !isOwn();
    }

    /** Whether the refusal was proposed by the officer who looks at it. */
    public boolean isOwn() {
        return Long.valueOf(me.actor().id()).equals(view().proposedBy());
    }

    /** Whether the officer may give a proposed refusal back. */
    public boolean isReturns() {
        return me.has("APPROVER") || me.has("EXAMINER");
    }

    private EnrollmentView view() {
        return paper.getView();
    }
}

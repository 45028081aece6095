package org.zairyu.web.console;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.zairyu.account.NotFound;
import org.zairyu.calendar.JapanClock;
import org.zairyu.enrollment.Fault;
import org.zairyu.enrollment.RequestCheck;
import org.zairyu.enrollment.RequestDesk;
import org.zairyu.enrollment.RequestForm;
import org.zairyu.enrollment.RequestPaper;
import org.zairyu.enrollment.StaffUserDirectory;
import org.zairyu.enrollment.StaffView;
import org.zairyu.web.page.Say;
import org.zairyu.web.security.CurrentUser;

/** What the pages of requests on paper have in common: whose it is, how it came, and that it may be returned. What was typed outlives every fault. */
public abstract class RequestPage implements Serializable {

    @Inject
    CurrentUser me;

    @Inject
    StaffUserDirectory directory;

    @Inject
    RequestDesk desk;

    @Inject
    JapanClock clock;

    private long id;
    private StaffView view;
    private final PaperForm paper = new PaperForm();

    /** Which form it is; null while that is not chosen. */
    abstract RequestForm form();

    /** Reads the user; this is written down. */
    public void load() {
        view = directory.open(me.actor(), id);
    }

    RequestPaper request() {
        return new RequestPaper(form(), paper.arrival(), paper.typed("evidence"));
    }

    List<Fault> faults() {
        return paper.withUnreadable(RequestCheck.paper(request(), view.approvedOn(), today()));
    }

    LocalDate today() {
        return clock.today();
    }

    /** Writes down that it was not accepted. */
    public String turnDown() {
        String reason = paper.typed("reason");
        return taken(
                        paper.withUnreadable(RequestCheck.returned(request(), reason, view.approvedOn(), today())),
                        () -> desk.turnDown(me.actor(), id, view.seen(), request(), reason, today()))
                ? opened("console.staff.returned")
                : null;
    }

    /** Whether the step was taken; otherwise the page has been told why not, and shows what is stored now. */
    boolean taken(List<Fault> faults, Runnable step) {
        if (PaperSteps.taken(faults, step)) {
            return true;
        }
        try {
            load();
        } catch (NotFound movedOrDeleted) {
            // what was seen stays on the page, beside the words that say who was quicker
        }
        return false;
    }

    String opened(String news, Object... arguments) {
        Say.news(news, arguments);
        return "/console/staff-user.xhtml?faces-redirect=true&id=" + id;
    }

    /** An address whose id is no number shows nothing. */
    public StaffView getView() {
        if (view == null) {
            throw new NotFound("staff");
        }
        return view;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public PaperForm getPaper() {
        return paper;
    }
}

package org.zairyu.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.zairyu.calendar.JapanClock;
import org.zairyu.enrollment.DeskCheck;
import org.zairyu.enrollment.EnrollmentDesk;
import org.zairyu.enrollment.Fault;
import org.zairyu.enrollment.ReportDesk;
import org.zairyu.enrollment.ReportNotDue;
import org.zairyu.web.page.Say;
import org.zairyu.web.security.CurrentUser;

/** Recording a periodic report that one user of an organization handed in (T-2). What was typed outlives every fault. */
@Named("reportRecord")
@ViewScoped
public class ReportRecordBean implements Serializable {

    /** Stands for "nobody", until the 認証ID is found. */
    private static final long NOBODY = -1;

    @Inject
    CurrentUser me;

    @Inject
    ReportDesk desk;

    @Inject
    JapanClock clock;

    private final PaperForm paper = new PaperForm();
    private String authId;
    private long id;

    /** Receives the report and opens it, to be checked. */
    public String receive() {
        Optional<Long> user = desk.holder(me.actor(), authId == null ? "" : authId);
        if (user.isEmpty()) {
            Say.faultAt("form:authId", "console.report.unknown");
        }
        EnrollmentDesk.Paper typed = paper.read();
        ReportDesk.Report report = new ReportDesk.Report(
                user.orElse(NOBODY),
                typed.arrival(),
                typed.corporate().category(),
                typed.corporate().asksCategory2());
        List<Fault> faults = DeskCheck.report(report, clock.today());
        boolean taken = PaperSteps.taken(faults, () -> user.ifPresent(known -> receive(report))) && id > 0;
        if (taken) {
            Say.news("console.report.received");
        }
        return taken ? "/console/enrollment.xhtml?faces-redirect=true&id=" + id : null;
    }

    private void receive(ReportDesk.Report report) {
        try {
            id = desk.receive(me.actor(), report, clock.today());
        } catch (ReportNotDue notDue) {
            Say.faultAt("form:authId", "console.report." + notDue.getWhy());
        }
    }

    public PaperForm getPaper() {
        return paper;
    }

    public String getAuthId() {
        return authId;
    }

    public void setAuthId(String authId) {
        this.authId = authId;
    }
}

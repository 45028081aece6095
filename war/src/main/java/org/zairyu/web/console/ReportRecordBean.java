package org.zairyu.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.zairyu.calendar.DateText;
import org.zairyu.calendar.JapanClock;
import org.zairyu.enrollment.DeskCheck;
import org.zairyu.enrollment.EnrollmentDesk;
import org.zairyu.enrollment.EnrollmentDirectory;
import org.zairyu.enrollment.EnrollmentView;
import org.zairyu.enrollment.Fault;
import org.zairyu.enrollment.ReportDesk;
import org.zairyu.enrollment.ReportNotDue;
import org.zairyu.enrollment.ReporterDirectory;
import org.zairyu.enrollment.Reporting;
import org.zairyu.web.page.Option;
import org.zairyu.web.page.Say;
import org.zairyu.web.security.CurrentUser;

/** Recording a periodic report of an organization, or putting right how one was recorded (T-2). What was typed outlives every fault. */
@Named("reportRecord")
@ViewScoped
public class ReportRecordBean implements Serializable {

    @Inject
    CurrentUser me;

    @Inject
    ReporterDirectory reporters;

    @Inject
    EnrollmentDirectory papers;

    @Inject
    ReportDesk desk;

    @Inject
    JapanClock clock;

    private Long organization;
    private Long id;
    private EnrollmentView view;
    private Reporting reporting;
    private PaperForm paper = new PaperForm();

    /** Reads the organization that the address names, or the report that is to be put right. */
    public void load() {
        if (id != null) {
            view = papers.open(me.actor(), id);
            organization = view.organization().id();
            paper = PaperForm.of(view);
        }
        if (organization != null) {
            reporting = reporters.open(me.actor(), organization);
        }
        if (view != null) {
            reporting.users().stream()
                    .filter(user -> user.name().equals(view.person().name()))
                    .findFirst()
                    .ifPresent(user -> paper.getText().put("userId", String.valueOf(user.id())));
        }
    }

    /** Receives the report, or saves the correction, and opens it. */
    public String receive() {
        EnrollmentDesk.Paper typed = paper.read();
        String user = paper.getText().get("userId");
        ReportDesk.Report report = new ReportDesk.Report(
                user == null || user.isEmpty() ? null : Long.valueOf(user),
                typed.arrival(),
                typed.corporate().category(),
                typed.corporate().asksCategory2());
        List<Fault> faults = paper.withUnreadable(
                DeskCheck.report(report, reporting.organization().kind(), clock.today()));
        boolean first = isFirst();
        boolean taken = PaperSteps.taken(faults, () -> save(report)) && id != null;
        if (taken) {
            Say.news(first ? "console.report.received" : "console.enroll.kept");
        } else if (!first) {
            view = papers.open(me.actor(), id);
        }
        return taken ? "/console/enrollment.xhtml?faces-redirect=true&id=" + id : null;
    }

    private void save(ReportDesk.Report report) {
        if (isFirst()) {
            receive(report);
        } else {
            desk.correct(me.actor(), id, view.version(), report, clock.today());
        }
    }

    private void receive(ReportDesk.Report report) {
        try {
            id = desk.receive(me.actor(), organization, report, clock.today());
        } catch (ReportNotDue notDue) {
            Object from = notDue.getFrom() == null ? "" : DateText.day(notDue.getFrom(), Say.locale());
            Say.faultAt("form:receivedOn", "console.report." + notDue.getWhy(), from);
        }
    }

    /** Who may hand it in: the users whom it is about. */
    public List<Option> getUsers() {
        return reporting.users().stream()
                .map(u -> new Option(String.valueOf(u.id()), u.name(), u.authId()))
                .toList();
    }

    /** Whether it is recorded for the first time. */
    public boolean isFirst() {
        return view == null;
    }

    /** What the report is about; null before an organization is chosen. */
    public Reporting getReporting() {
        return reporting;
    }

    /** Whether a report can be written down now. */
    public boolean isOpen() {
        return !isFirst()
                || Optional.ofNullable(reporting)
                        .filter(r -> r.lastDay() != null && r.paper() == null && !r.early())
                        .isPresent();
    }

    public PaperForm getPaper() {
        return paper;
    }

    public Long getOrganization() {
        return organization;
    }

    public void setOrganization(Long organization) {
        this.organization = organization;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}

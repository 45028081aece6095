package org.zairyu.web.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.zairyu.enrollment.EnrollmentState;
import org.zairyu.enrollment.PaperCountDirectory;
import org.zairyu.enrollment.ReportDirectory;
import org.zairyu.enrollment.ReportTab;
import org.zairyu.examination.AssignmentDesk;
import org.zairyu.examination.CaseRow;
import org.zairyu.examination.MailReading;
import org.zairyu.examination.OverdueDirectory;
import org.zairyu.examination.QueueDirectory;
import org.zairyu.examination.QueueFilter;
import org.zairyu.examination.QueueTab;
import org.zairyu.web.page.Say;
import org.zairyu.web.security.CurrentUser;

/** The console's home: what lies before the bureau and the officer. */
@Named("officerHome")
@RequestScoped
public class OfficerHomeBean {

    private static final int LINES = 10;

    @Inject
    CurrentUser me;

    @Inject
    QueueDirectory queue;

    @Inject
    OverdueDirectory overdueDirectory;

    @Inject
    MailReading mails;

    @Inject
    AssignmentDesk assignment;

    @Inject
    PaperCountDirectory papers;

    @Inject
    ReportDirectory reports;

    private boolean examiner;
    private boolean desk;
    private Map<EnrollmentState, Integer> open = Map.of();
    private final Map<ReportTab, Integer> reported = new EnumMap<>(ReportTab.class);
    private Map<QueueTab, Integer> counts = Map.of();
    private List<OverdueDirectory.Overdue> overdue = List.of();
    private List<CaseRow> mine = List.of();
    private int failed;

    @PostConstruct
    void load() {
        examiner = me.has("EXAMINER") || me.has("APPROVER");
        if (examiner) {
            counts = queue.counts(me.actor());
            overdue = overdueDirectory.overdue(me.actor(), QueueDirectory.MOST);
            mine = queue.page(me.actor(), QueueTab.MINE, QueueFilter.nothing(), null, LINES)
                    .rows();
        }
        desk = examiner || me.has("COUNTER");
        if (desk) {
            open = papers.open(me.actor());
            List.of(ReportTab.OVERDUE, ReportTab.DUE, ReportTab.RECEIVED).forEach(this::countReports);
        }
        failed = mails.failed(me.actor());
    }

    private void countReports(ReportTab tab) {
        reported.put(
                tab,
                reports.page(me.actor(), tab, null, PaperCountDirectory.MOST)
                        .rows()
                        .size());
    }

    /** Takes the oldest case that nobody has, and opens it. */
    public String next() {
        OptionalLong id = assignment.takeNext(me.actor());
        if (id.isEmpty()) {
            Say.news("console.home.none");
            return "/console/home.xhtml?faces-redirect=true";
        }
        return "/console/case.xhtml?faces-redirect=true&id=" + id.getAsLong();
    }

    /** The count of a tab by its name. */
    public String count(String tab) {
        return Counts.words(counts.get(QueueTab.valueOf(tab)));
    }

    /** Whether the officer works on cases at all. */
    public boolean isExaminer() {
        return examiner;
    }

    /** Whether the officer works at the enrollment desk, in any of its roles. */
    public boolean isDesk() {
        return desk;
    }

    /** The count of papers in a state by its name. */
    public String papers(String state) {
        return Counts.words(open.get(EnrollmentState.valueOf(state)));
    }

    /** The count of periodic reports in a tab of their list by its name. */
    public String reports(String tab) {
        return Counts.words(reported.get(ReportTab.valueOf(tab)));
    }

    public boolean isAnyReportOverdue() {
        return reported.getOrDefault(ReportTab.OVERDUE, 0) > 0;
    }

    /** Whether refusals wait for a second officer, and this one may be it. */
    public boolean isToConfirm() {
        return me.has("APPROVER") && open.getOrDefault(EnrollmentState.REFUSAL_PROPOSED, 0) > 0;
    }

    public List<OverdueDirectory.Overdue> getOverdue() {
        return overdue.subList(0, Math.min(LINES, overdue.size()));
    }

    public String getOverdueCount() {
        return Counts.words(overdue.size());
    }

    public List<CaseRow> getMine() {
        return mine;
    }

    public String getFailed() {
        return Counts.words(failed);
    }

    public boolean isAnyFailed() {
        return failed > 0;
    }
}

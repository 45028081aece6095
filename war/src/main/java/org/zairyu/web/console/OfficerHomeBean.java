package org.zairyu.web.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
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

    private boolean examiner;
    private Map<QueueTab, Integer> counts = Map.of();
    private List<OverdueDirectory.Overdue> overdue = List.of();
    private List<CaseRow> mine = List.of();
    private int failed;

    @PostConstruct
    void load() {
        examiner = me.has("EXAMINER") || me.has("APPROVER");
        if (examiner) {
            counts = queue.counts(me.actor());
            overdue = overdueDirectory.overdue(me.actor(), LINES);
            mine = queue.page(me.actor(), QueueTab.MINE, QueueFilter.nothing(), null, LINES)
                    .rows();
        }
        failed = mails.failed(me.actor());
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

    public List<OverdueDirectory.Overdue> getOverdue() {
        return overdue;
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

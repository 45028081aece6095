package org.zairyu.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.zairyu.calendar.JapanClock;
import org.zairyu.enrollment.EnrollmentDesk;
import org.zairyu.enrollment.EnrollmentDirectory;
import org.zairyu.enrollment.EnrollmentState;
import org.zairyu.enrollment.EnrollmentView;
import org.zairyu.enrollment.Fault;
import org.zairyu.enrollment.RecordCheck;
import org.zairyu.web.page.Say;
import org.zairyu.web.security.CurrentUser;

/** Recording a paper: kept half done, received, corrected (E-1). What was typed outlives every fault. */
@Named("paperRecord")
@ViewScoped
public class PaperRecordBean implements Serializable {

    @Inject
    CurrentUser me;

    @Inject
    EnrollmentDirectory directory;

    @Inject
    EnrollmentDesk desk;

    @Inject
    JapanClock clock;

    private Long id;
    private EnrollmentView view;
    private PaperForm paper = new PaperForm();

    /** Reads the stored paper when the address names one. */
    public void load() {
        if (id != null) {
            view = directory.open(me.actor(), id);
            paper = PaperForm.of(view);
        }
    }

    public String keep() {
        EnrollmentDesk.Paper typed = paper.read();
        List<Fault> faults = paper.withUnreadable(RecordCheck.half(typed.corporate(), typed.person(), me.getBureau()));
        return PaperSteps.taken(faults, () -> save(typed)) ? opened("console.enroll.kept") : refreshed();
    }

    /** Receives it, kept before or not, or saves the correction of one that was received. */
    public String receive() {
        EnrollmentDesk.Paper typed = paper.read();
        LocalDate today = clock.today();
        List<Fault> faults = paper.withUnreadable(
                RecordCheck.whole(typed.arrival(), typed.corporate(), typed.person(), me.getBureau(), today));
        boolean first = isFirst();
        boolean taken = PaperSteps.taken(faults, () -> {
            if (id == null) {
                save(typed);
                view = directory.open(me.actor(), id);
            }
            step(first, typed, today);
        });
        return taken ? opened(first ? "console.enroll.received" : "console.enroll.kept") : refreshed();
    }

    private void step(boolean first, EnrollmentDesk.Paper typed, LocalDate today) {
        if (first) {
            desk.receive(me.actor(), id, view.version(), typed, today);
        } else {
            save(typed);
        }
    }

    private void save(EnrollmentDesk.Paper typed) {
        if (id == null) {
            id = desk.begin(me.actor(), typed, clock.today());
        } else {
            desk.correct(me.actor(), id, view.version(), typed, clock.today());
        }
    }

    private String opened(String news) {
        Say.news(news);
        return "/console/enrollment.xhtml?faces-redirect=true&id=" + id;
    }

    private String refreshed() {
        EnrollmentView before = view;
        view = id == null ? null : directory.open(me.actor(), id);
        if (before != null && view != null) {
            paper.takeOver(PaperForm.of(before), PaperForm.of(view));
        }
        return null;
    }

    /** Whether it has no receipt number yet. */
    public boolean isFirst() {
        return view == null || view.state() == EnrollmentState.RECORDING;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public PaperForm getPaper() {
        return paper;
    }
}

package org.zairyu.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.zairyu.account.NotFound;
import org.zairyu.calendar.DateReading;
import org.zairyu.calendar.JapanClock;
import org.zairyu.enrollment.Checklist;
import org.zairyu.enrollment.DecisionDesk;
import org.zairyu.enrollment.DeskCheck;
import org.zairyu.enrollment.EnrollmentDesk;
import org.zairyu.enrollment.EnrollmentDirectory;
import org.zairyu.enrollment.EnrollmentView;
import org.zairyu.enrollment.Fault;
import org.zairyu.web.page.Say;
import org.zairyu.web.security.CurrentUser;

/** Asking for missing papers and proposing a refusal: what an officer writes about a paper. What was typed outlives every fault. */
@Named("paperLetter")
@ViewScoped
public class PaperLetterBean implements Serializable {

    @Inject
    CurrentUser me;

    @Inject
    EnrollmentDirectory directory;

    @Inject
    EnrollmentDesk desk;

    @Inject
    DecisionDesk decisions;

    @Inject
    JapanClock clock;

    private long id;
    private EnrollmentView view;
    private String text = "";
    private String day = "";

    public void load() {
        view = directory.open(me.actor(), id);
    }

    public String ask() {
        LocalDate due = DateReading.of(day == null ? "" : day).day().orElse(null);
        LocalDate today = clock.today();
        String more = text == null ? "" : text;
        List<Fault> faults = DeskCheck.letter(getMissing(), more, due, today);
        return done("asked", faults, () -> desk.ask(me.actor(), id, view.version(), more, due, today));
    }

    public String refuse() {
        return done(
                "proposed",
                DeskCheck.refusal(text),
                () -> decisions.proposeRefusal(me.actor(), id, view.version(), text));
    }

    public String withdraw() {
        return done("withdrawn", DeskCheck.withdrawal(text), () -> desk.withdraw(me.actor(), id, view.version(), text));
    }

    private String done(String news, List<Fault> faults, Runnable step) {
        if (!PaperSteps.taken(faults, step)) {
            load();
            return null;
        }
        Say.news("console.enroll." + news);
        return "/console/enrollment.xhtml?faces-redirect=true&id=" + id;
    }

    /** The documents that the letter lists by itself. */
    public List<Checklist.Item> getMissing() {
        return getView().missing();
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

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}

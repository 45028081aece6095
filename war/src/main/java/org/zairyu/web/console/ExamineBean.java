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
import org.zairyu.examination.CaseDirectory;
import org.zairyu.examination.CaseView;
import org.zairyu.examination.ChangedMeanwhile;
import org.zairyu.examination.ExaminationChecks;
import org.zairyu.examination.ExaminationDesk;
import org.zairyu.examination.Fault;
import org.zairyu.filing.WrongState;
import org.zairyu.web.page.Option;
import org.zairyu.web.page.Say;
import org.zairyu.web.security.CurrentUser;

/** Asking for documents, permitting, refusing, recording a withdrawal. What was typed outlives every fault. */
@Named("examine")
@ViewScoped
public class ExamineBean implements Serializable {

    @Inject
    CurrentUser me;

    @Inject
    CaseDirectory directory;

    @Inject
    ExaminationDesk desk;

    @Inject
    JapanClock clock;

    private long id;
    private CaseView view;
    private String text;
    private String day;
    private String period;

    public void load() {
        view = directory.open(me.actor(), id);
    }

    public String request() {
        LocalDate due = read(day);
        return done(
                "requested",
                ExaminationChecks.request(text, due, clock.today()),
                () -> desk.requestDocuments(me.actor(), id, view.version(), text, due));
    }

    /** Permits with the chosen period; a last day left open is the one that follows from it. */
    public String permit() {
        LocalDate until =
                day == null || day.isBlank() ? PeriodOptions.proposed(view, period, clock.today()) : read(day);
        return done(
                "permitted",
                PeriodOptions.faults(view, period, until, clock.today()),
                () -> desk.permit(me.actor(), id, view.version(), view.status(), period, until));
    }

    public String refuse() {
        return done(
                "refused", ExaminationChecks.refusal(text), () -> desk.refuse(me.actor(), id, view.version(), text));
    }

    public String withdraw() {
        return done(
                "withdrawn",
                ExaminationChecks.withdrawal(text),
                () -> desk.withdraw(me.actor(), id, view.version(), text));
    }

    private String done(String news, List<Fault> faults, Runnable work) {
        if (!faults.isEmpty()) {
            faults.forEach(
                    f -> Say.faultAt("form:" + f.field(), f.key(), f.arguments().toArray()));
            return null;
        }
        try {
            work.run();
        } catch (ChangedMeanwhile changed) {
            Changes.tell(changed);
            load();
            return null;
        } catch (WrongState wrong) {
            Say.fault("console.examine.state", Say.text("filing.state." + wrong.getState()));
            load();
            return null;
        }
        Say.news("console.examine." + news);
        return "/console/case.xhtml?faces-redirect=true&id=" + id;
    }

    public List<Option> getPeriods() {
        return PeriodOptions.of(view, clock.today());
    }

    private static LocalDate read(String typed) {
        return typed == null || typed.isBlank()
                ? null
                : DateReading.of(typed).day().orElse(null);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    /** An address whose id is no number shows nothing. */
    public CaseView getView() {
        if (view == null) {
            throw new NotFound("application");
        }
        return view;
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

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }
}

package org.zairyu.demo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ResourceBundle;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;

/** The page on which an administrator moves the clock. Who is signed in is told by the page, for the screens' classes are not known here. */
@Named("demoClockPage")
@RequestScoped
public class ClockPage {

    private static final String FIELD = "clock:days";

    @Inject
    ClockDesk desk;

    @Inject
    DayRounds rounds;

    @Inject
    DemoClock demo;

    @Inject
    JapanClock clock;

    private String days;

    /** Refuses everybody but administrators. */
    public void open(Actor actor) {
        desk.check(actor);
    }

    /** Moves by that many days, runs what is due then, and shows the page anew. */
    public String move(Actor actor, int by) {
        demo.aheadBy(desk.move(actor, by));
        rounds.run();
        return "/console/clock.xhtml?faces-redirect=true";
    }

    /** Moves by the days that were typed. */
    public String moveTyped(Actor actor) {
        String typed = days == null ? "" : days.strip();
        int by = typed.matches("[0-9]{1,3}") ? Integer.parseInt(typed) : 0;
        if (by < 1 || by > ClockDesk.MOST_DAYS) {
            refuse();
            return null;
        }
        return move(actor, by);
    }

    private static void refuse() {
        FacesContext faces = FacesContext.getCurrentInstance();
        String words = ResourceBundle.getBundle(
                        "org.zairyu.demo.clock", faces.getViewRoot().getLocale(), ClockPage.class.getClassLoader())
                .getString("wrong");
        faces.addMessage(FIELD, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
    }

    public LocalDate getToday() {
        return clock.today();
    }

    /** By how many days it is ahead. */
    public long getAhead() {
        return demo.shift().toDays();
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }
}

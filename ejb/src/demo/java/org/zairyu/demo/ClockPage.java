package org.zairyu.demo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;

/** The page on which an administrator moves the clock. Who is signed in is told by the page, for the screens' classes are not known here. */
@Named("demoClockPage")
@RequestScoped
public class ClockPage {

    @Inject
    ClockDesk desk;

    @Inject
    DayRounds rounds;

    @Inject
    DemoClock demo;

    @Inject
    JapanClock clock;

    private String days;
    private boolean wrong;

    /** Refuses everybody but administrators. */
    public void open(Actor actor) {
        desk.check(actor);
    }

    /** Moves by that many days, runs what is due then, and shows the page anew. */
    public String move(Actor actor, int by) {
        demo.aheadBy(desk.move(actor, by));
        rounds.run(clock.now());
        return "/console/clock.xhtml?faces-redirect=true";
    }

    /** Moves by the days that were typed. */
    public String moveTyped(Actor actor) {
        String typed = days == null ? "" : days.strip();
        wrong = !typed.matches("[0-9]{1,3}") || Integer.parseInt(typed) < 1 || Integer.parseInt(typed) > getMost();
        return wrong ? null : move(actor, Integer.parseInt(typed));
    }

    public LocalDate getToday() {
        return clock.today();
    }

    /** By how many days it is ahead. */
    public long getAhead() {
        return demo.shift().toDays();
    }

    public int getMost() {
        return ClockDesk.MOST_DAYS;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }

    public boolean isWrong() {
        return wrong;
    }
}

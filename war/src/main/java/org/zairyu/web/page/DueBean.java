package org.zairyu.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Locale;
import org.zairyu.calendar.JapanClock;
import org.zairyu.text.Texts;

/** Words and look of a deadline, for {@code z:due}. */
@Named("due")
@RequestScoped
public class DueBean {

    @Inject
    JapanClock clock;

    /** Class of the style sheet. */
    public String look(LocalDate day) {
        return "due due--" + of(day).tone().name().toLowerCase(Locale.ROOT);
    }

    public boolean isOver(LocalDate day) {
        return of(day).tone() == Due.Tone.OVER;
    }

    /** あと 12 日, 本日まで, 3 日超過. */
    public String words(LocalDate day) {
        Due due = of(day);
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return Texts.get(locale, due.key(), Math.abs(due.days()));
    }

    private Due of(LocalDate day) {
        return Due.of(day, clock.today());
    }
}

package org.zairyu.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.zairyu.calendar.DateText;
import org.zairyu.calendar.JapanClock;
import org.zairyu.maintenance.MaintenanceBoard;
import org.zairyu.maintenance.PlannedMaintenance;

/** What pages tell of maintenance windows (L-7). */
@Named("maintenance")
@RequestScoped
public class MaintenanceBean {

    @Inject
    MaintenanceBoard board;

    @Inject
    JapanClock clock;

    @Inject
    LanguageBean language;

    private Instant now;
    private List<PlannedMaintenance> ahead;

    @PostConstruct
    void read() {
        now = clock.now();
        ahead = board.ahead(now);
    }

    /** Those that are announced, the next one first. */
    public List<PlannedMaintenance> getAhead() {
        return ahead;
    }

    /** Those that begin within a day. */
    public List<PlannedMaintenance> getSoon() {
        return ahead.stream().filter(one -> one.window().isSoon(now)).toList();
    }

    public boolean isNow(PlannedMaintenance one) {
        return one.window().covers(now);
    }

    /** Whether something that is due on that day had better be done before a window. */
    public boolean touches(LocalDate day) {
        return ahead.stream().anyMatch(one -> one.window().touches(day));
    }

    /** A moment in the page's words. */
    public String at(Instant moment) {
        return DateText.instant(moment, language.getLocale());
    }

    public String text(PlannedMaintenance one) {
        return one.text(language.getLocale());
    }

    /** The days that it touches, in the page's words. */
    public String days(PlannedMaintenance one) {
        return one.window().days().stream()
                .map(day -> DateText.day(day, language.getLocale()))
                .collect(Collectors.joining("ja".equals(language.getCode()) ? "、" : ", "));
    }
}

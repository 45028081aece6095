package org.zairyu.web.portal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;
import org.zairyu.filing.ApplicationDetail;
import org.zairyu.filing.ApplicationDirectory;
import org.zairyu.filing.ApplicationState;
import org.zairyu.filing.FilingDesk;
import org.zairyu.web.page.Say;
import org.zairyu.web.security.CurrentUser;

/** 入管庁に申請を行う: what goes, what is missing, and the button (F-10). Each application is filed once, however often it is pressed. */
@Named("submit")
@ViewScoped
public class SubmitBean implements Serializable {

    private static final String DONE = "/portal/done.xhtml?faces-redirect=true";

    @Inject
    CurrentUser me;

    @Inject
    ApplicationDirectory directory;

    @Inject
    FilingDesk desk;

    @Inject
    SubmitBasket basket;

    @Inject
    JapanClock clock;

    private long id;
    private List<ApplicationDetail> chosen = List.of();

    /** Reads what was picked in the list, or the one application that the address names; after the filing, what came of it. */
    public String load() {
        Actor actor = me.actor();
        if (id == 0 && basket.ids().isEmpty() && !basket.results().isEmpty()) {
            return DONE;
        }
        List<Long> ids = id > 0 ? List.of(id) : basket.ids();
        List<ApplicationDetail> details = new ArrayList<>();
        for (long one : ids) {
            details.add(directory.detail(actor, one));
        }
        chosen = details;
        boolean allFiled =
                !details.isEmpty() && details.stream().noneMatch(d -> d.row().state() == ApplicationState.ENTERED);
        if (allFiled) {
            Say.news("staff.submit.already");
            return "/portal/application.xhtml?faces-redirect=true&id=" + ids.get(0);
        }
        return null;
    }

    /** Files what is complete, and shows the numbers. */
    public String file() {
        List<Long> ids = chosen.stream().map(d -> d.row().id()).toList();
        List<FilingDesk.Result> results = desk.file(me.actor(), ids);
        if (results.stream().allMatch(r -> r.provisionalNumber() == null)) {
            Say.fault("staff.submit.nothing");
            return load();
        }
        basket.done(results);
        return DONE;
    }

    /** How many of the chosen ones can go. */
    public long getReady() {
        return chosen.stream()
                .filter(d -> d.row().state() == ApplicationState.ENTERED)
                .filter(d -> d.missing().isEmpty())
                .count();
    }

    public List<ApplicationDetail> getChosen() {
        return chosen;
    }

    /** What came of the last filing in this session. */
    public List<FilingDesk.Result> getResults() {
        return basket.results();
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}

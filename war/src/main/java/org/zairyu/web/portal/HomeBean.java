package org.zairyu.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.zairyu.account.OwnAccount;
import org.zairyu.calendar.JapanClock;
import org.zairyu.enrollment.ReportStanding;
import org.zairyu.filing.ApplicationListing;
import org.zairyu.filing.ApplicationQuery;
import org.zairyu.filing.ApplicationRow;
import org.zairyu.home.Need;
import org.zairyu.home.StaffHomeDirectory;
import org.zairyu.web.page.StateLook;
import org.zairyu.web.security.CurrentUser;

/** ホーム: what needs the user now, the latest applications, and the door to a new one. */
@Named("staffHome")
@RequestScoped
public class HomeBean {

    private static final int NEEDS = 10;
    private static final int LATEST = 8;

    @Inject
    CurrentUser me;

    @Inject
    StaffHomeDirectory directory;

    @Inject
    ApplicationListing listing;

    @Inject
    JapanClock clock;

    private List<ApplicationRow> latest;
    private StaffHomeDirectory.Home home;

    @PostConstruct
    void load() {
        home = directory.home(me.actor(), NEEDS);
        ApplicationQuery query = ApplicationQuery.in(ApplicationQuery.Order.CHANGED);
        latest = listing.page(me.actor(), query, null, LATEST).rows();
    }

    public List<Need> getNeeds() {
        return home.needs();
    }

    /** How many there are, whether or not they are shown. */
    public int getAllNeeds() {
        return home.all();
    }

    public boolean isMoreNeeds() {
        return home.all() > home.needs().size();
    }

    /** Where something about the account is done; an application has its own page. */
    public String pageOf(Need need) {
        return need.kind() == Need.Kind.PASSWORD ? "/portal/password.xhtml" : null;
    }

    public String icon(Need need) {
        return switch (need.kind()) {
            case REPORT -> "file";
            case AUTHORIZATION, AUTHORIZATION_REPORTED -> "cal";
            case PASSWORD -> "key";
            default -> StateLook.of(need.kind().name()).icon();
        };
    }

    public ReportStanding getReport() {
        return home.report();
    }

    /** Whether the report is asked for and not handed in. */
    public boolean isReportWanted() {
        return home.report().isAsked(clock.today()) && home.report().handedInOn() == null;
    }

    public List<ApplicationRow> getLatest() {
        return latest;
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public OwnAccount getAccount() {
        return home.account();
    }
}

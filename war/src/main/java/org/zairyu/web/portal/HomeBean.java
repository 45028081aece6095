package org.zairyu.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.zairyu.account.Gate;
import org.zairyu.account.OwnAccount;
import org.zairyu.calendar.JapanClock;
import org.zairyu.filing.ApplicationListing;
import org.zairyu.filing.ApplicationQuery;
import org.zairyu.filing.ApplicationRow;
import org.zairyu.filing.NeedDirectory;
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
    NeedDirectory needDirectory;

    @Inject
    ApplicationListing listing;

    @Inject
    Gate gate;

    @Inject
    JapanClock clock;

    private List<NeedDirectory.Need> needs;
    private List<ApplicationRow> latest;
    private OwnAccount account;

    @PostConstruct
    void load() {
        account = gate.ownAccount(me.actor());
        needs = needDirectory.needs(me.actor(), NEEDS);
        ApplicationQuery query = ApplicationQuery.in(ApplicationQuery.Order.CHANGED);
        latest = listing.page(me.actor(), query, null, LATEST).rows();
    }

    public List<NeedDirectory.Need> getNeeds() {
        return needs;
    }

    public List<ApplicationRow> getLatest() {
        return latest;
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public OwnAccount getAccount() {
        return account;
    }
}

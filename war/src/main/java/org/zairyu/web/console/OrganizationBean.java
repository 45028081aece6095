package org.zairyu.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.zairyu.account.NotFound;
import org.zairyu.enrollment.CommissionDesk;
import org.zairyu.enrollment.OrganizationView;
import org.zairyu.enrollment.OrganizationsDirectory;
import org.zairyu.web.page.Say;
import org.zairyu.web.security.CurrentUser;

/** One organization: particulars, users, papers, commissions. */
@Named("organization")
@ViewScoped
public class OrganizationBean implements Serializable {

    @Inject
    CurrentUser me;

    @Inject
    OrganizationsDirectory directory;

    @Inject
    CommissionDesk desk;

    private long id;
    private OrganizationView view;

    /** Reads the organization; this is written down. */
    public void load() {
        view = directory.open(me.actor(), id);
    }

    /** Ends a commission for one user. */
    public String end(OrganizationView.Commissioned commission) {
        desk.end(me.actor(), id, commission.id(), commission.userId());
        Say.news("console.org.ended", commission.name());
        return "/console/organization.xhtml?faces-redirect=true&id=" + id;
    }

    /** Whether the officer records papers. */
    public boolean isRecords() {
        return me.has("COUNTER") || me.has("EXAMINER");
    }

    /** Whether a periodic report can be written down from here. */
    public boolean isReports() {
        return isRecords() && view.lastDay() != null && view.openReport() == null;
    }

    /** Whether there may be more users than are shown. */
    public boolean isFull() {
        return view.users().size() == OrganizationsDirectory.MOST;
    }

    /** An address whose id is no number shows nothing. */
    public OrganizationView getView() {
        if (view == null) {
            throw new NotFound("organization");
        }
        return view;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}

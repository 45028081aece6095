package org.zairyu.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.zairyu.enrollment.OrganizationsDirectory;
import org.zairyu.organization.OrganizationCard;
import org.zairyu.web.page.Say;
import org.zairyu.web.security.CurrentUser;

/** Finding an organization of the bureau. What is looked for goes by POST, since it is a name or a 認証ID. */
@Named("organizations")
@ViewScoped
public class OrganizationsBean implements Serializable {

    @Inject
    CurrentUser me;

    @Inject
    OrganizationsDirectory directory;

    private boolean report;
    private String typed = "";
    private List<OrganizationCard> found = List.of();

    /** One that is found is opened; of several, one is chosen on the page. */
    public String find() {
        found = directory.find(me.actor(), typed);
        if (found.isEmpty()) {
            Say.faultAt("form:typed", "console.report.unknown");
        }
        return found.size() == 1 ? page(found.get(0)) + "&faces-redirect=true" : null;
    }

    /** Where a found one leads. */
    public String page(OrganizationCard card) {
        return report
                ? "/console/report-record.xhtml?organization=" + card.id()
                : "/console/organization.xhtml?id=" + card.id();
    }

    public List<OrganizationCard> getFound() {
        return found;
    }

    /** Whether there may be more than are shown. */
    public boolean isFull() {
        return found.size() == OrganizationsDirectory.MOST_FOUND;
    }

    /** Whether a periodic report of the one that is found is to be recorded. */
    public boolean isReport() {
        return report;
    }

    public void setReport(boolean report) {
        this.report = report;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}

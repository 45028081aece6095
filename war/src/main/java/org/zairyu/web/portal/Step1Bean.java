package org.zairyu.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.zairyu.calendar.JapanClock;
import org.zairyu.filing.EntryDesk;
import org.zairyu.filing.EntryDirectory;
import org.zairyu.filing.FilingFacts;
import org.zairyu.filing.FilingWindow;
import org.zairyu.filing.Procedure;
import org.zairyu.filing.Scope;
import org.zairyu.organization.CommissionLine;
import org.zairyu.organization.OrganizationCard;
import org.zairyu.page.Say;
import org.zairyu.web.security.CurrentUser;

/** 申請種別及び在留資格選択(Step1): what is applied for, and at once whether it can be filed today (F-1, F-5, U-3, U-4). */
@Named("step1")
@ViewScoped
public class Step1Bean implements Serializable {

    @Inject
    CurrentUser me;

    @Inject
    EntryDesk desk;

    @Inject
    EntryDirectory directory;

    @Inject
    JapanClock clock;

    private OrganizationCard organization;
    private List<CommissionLine> commissions;
    private Procedure procedure;
    private String status;
    private LocalDate endOfStay;
    private Long commission;

    @PostConstruct
    void load() {
        EntryDirectory.Beginning beginning = directory.beginning(me.actor());
        organization = beginning.organization();
        commissions = beginning.commissions();
        List<Procedure> offered = getProcedures();
        procedure = offered.size() == 1 ? offered.get(0) : null;
        status = procedure != null && getStatuses().size() == 1 ? getStatuses().get(0) : null;
    }

    /** The procedures offered to this kind of organization, in the guide's order. */
    public List<Procedure> getProcedures() {
        return Scope.offeredTo(organization.kind()).stream()
                .map(Scope.Offering::procedure)
                .distinct()
                .sorted()
                .toList();
    }

    /** The statuses of residence offered for the chosen procedure. */
    public List<String> getStatuses() {
        return Scope.offeredTo(organization.kind()).stream()
                .filter(o -> o.procedure() == procedure)
                .map(Scope.Offering::status)
                .distinct()
                .toList();
    }

    /** Shows at once whether it can be filed today; nothing is saved. */
    public void look() {
        // the page shows the answer from what was chosen
    }

    /** Goes on to the first page of the form, with a draft; out of the window it says so and stays. */
    public String next() {
        FilingWindow.Answer answer = getAnswer();
        if (answer == FilingWindow.Answer.LAST_DAY_OF_STAY || answer == FilingWindow.Answer.TOO_LATE) {
            Say.faultAt("form:endOfStay", "filing.missing." + answer.name());
            return null;
        }
        if (organization.kind().filesOnCommission() && commission == null) {
            Say.faultAt("form:commission", "portal.step1.commission.missing");
            return null;
        }
        long id = desk.start(me.actor(), new EntryDesk.Step1(procedure, status, endOfStay, commission));
        return "/portal/entry/form.xhtml?faces-redirect=true&id=" + id + "&page=step2-1";
    }

    /** When it can be filed, or null while the day is not known. */
    public FilingWindow getWindow() {
        return procedure == null || endOfStay == null ? null : FilingFacts.window(procedure, endOfStay);
    }

    public FilingWindow.Answer getAnswer() {
        FilingWindow window = getWindow();
        return window == null ? null : window.on(clock.today());
    }

    public boolean isOnCommission() {
        return organization.kind().filesOnCommission();
    }

    public boolean isAnythingOffered() {
        return !getProcedures().isEmpty();
    }

    public List<CommissionLine> getCommissions() {
        return commissions;
    }

    public String getOrganization() {
        return organization.name();
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public Procedure getProcedure() {
        return procedure;
    }

    public void setProcedure(Procedure procedure) {
        this.procedure = procedure;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public LocalDate getEndOfStay() {
        return endOfStay;
    }

    public void setEndOfStay(LocalDate endOfStay) {
        this.endOfStay = endOfStay;
    }

    public Long getCommission() {
        return commission;
    }

    public void setCommission(Long commission) {
        this.commission = commission;
    }
}

package org.zairyu.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.zairyu.calendar.JapanClock;
import org.zairyu.filing.EntryDesk;
import org.zairyu.filing.EntryDirectory;
import org.zairyu.filing.FilingWindow;
import org.zairyu.filing.Scope;
import org.zairyu.organization.OrganizationKind;
import org.zairyu.web.page.Option;
import org.zairyu.web.page.Say;
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

    private String organization;
    private OrganizationKind kind;
    private transient List<Option> commissions;
    private final Step1Form form = new Step1Form();

    @PostConstruct
    void load() {
        EntryDirectory.Beginning beginning = directory.beginning(me.actor());
        organization = beginning.organization().name();
        kind = beginning.organization().kind();
        List<Scope.Offering> offered = Scope.offeredTo(kind);
        if (offered.size() == 1) {
            form.setProcedure(offered.get(0).procedure().name());
            form.setStatus(offered.get(0).status());
        }
    }

    /** Goes on to the first page of the form with a draft; where it cannot be filed any more it says so and stays. */
    public String next() {
        if (form.getEndOfStay() == null) {
            Say.faultAt("form:end", "staff.step1.end.unread");
            return null;
        }
        FilingWindow.Answer answer = getAnswer();
        if (answer.isOver()) {
            Say.faultAt("form:end", "filing.missing." + answer.name());
            return null;
        }
        return EntryBean.address(desk.start(me.actor(), form.step1()), "step2-1");
    }

    /** Shows whether it can be filed today, from what stands in the fields. */
    public void look() {
        if (form.getEndOfStay() == null) {
            Say.faultAt("form:end", "staff.step1.end.unread");
        }
    }

    /** Whether it can be filed today, or null while the day is not known. */
    public FilingWindow.Answer getAnswer() {
        FilingWindow window = form.getWindow();
        return window == null ? null : window.on(clock.today());
    }

    /** The procedures offered to this kind of organization, in the guide's order. */
    public List<Option> getProcedures() {
        return Scope.offeredTo(kind).stream()
                .map(Scope.Offering::procedure)
                .distinct()
                .sorted()
                .map(p -> Option.of(p.name(), Say.text("filing.procedure." + p)))
                .toList();
    }

    /** The statuses of residence offered to it. */
    public List<Option> getStatuses() {
        return Scope.offeredTo(kind).stream()
                .map(Scope.Offering::status)
                .distinct()
                .map(s -> Option.of(s, Say.text("filing.status." + s)))
                .toList();
    }

    public List<Option> getCommissions() {
        if (commissions == null) {
            commissions = directory.beginning(me.actor()).commissions().stream()
                    .map(c -> Option.of(String.valueOf(c.id()), c.name()))
                    .toList();
        }
        return commissions;
    }

    public boolean isOnCommission() {
        return kind.filesOnCommission();
    }

    public String getOrganization() {
        return organization;
    }

    public Step1Form getForm() {
        return form;
    }
}

package org.zairyu.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zairyu.account.NotFound;
import org.zairyu.calendar.DateReading;
import org.zairyu.calendar.JapanClock;
import org.zairyu.enrollment.CommissionDesk;
import org.zairyu.enrollment.DeskCheck;
import org.zairyu.enrollment.OrganizationView;
import org.zairyu.enrollment.OrganizationsDirectory;
import org.zairyu.enrollment.OtherNumber;
import org.zairyu.organization.CorporateNumber;
import org.zairyu.web.page.Say;
import org.zairyu.web.security.CurrentUser;

/** Recording that an organization asked this one to file, as the pledge says (U-3). What was typed outlives every fault. */
@Named("commission")
@ViewScoped
public class CommissionBean implements Serializable {

    @Inject
    CurrentUser me;

    @Inject
    OrganizationsDirectory directory;

    @Inject
    CommissionDesk desk;

    @Inject
    JapanClock clock;

    private long id;
    private OrganizationView view;
    private String name = "";
    private String number = "";
    private String day = "";
    private final Map<Long, Boolean> chosen = new HashMap<>();

    /** Reads the organization that files. */
    public void load() {
        view = directory.open(me.actor(), id);
        if (!view.card().kind().filesOnCommission()) {
            throw new NotFound("organization");
        }
    }

    public String record() {
        String digits = CorporateNumber.normalised(number == null ? "" : number);
        LocalDate since = DateReading.of(day == null ? "" : day).day().orElse(null);
        List<Long> users = getUsers().stream()
                .map(OrganizationView.Member::id)
                .filter(user -> Boolean.TRUE.equals(chosen.get(user)))
                .toList();
        CommissionDesk.Handed handed = new CommissionDesk.Handed(name, digits.isEmpty() ? null : digits, since, users);
        if (!PaperSteps.taken(DeskCheck.commission(handed, clock.today()), () -> {})) {
            return null;
        }
        try {
            desk.record(me.actor(), id, handed, clock.today());
        } catch (OtherNumber other) {
            Say.faultAt("form:corporateNumber", "console.org.otherNumber", other.getRecorded());
            return null;
        }
        Say.news("console.org.recorded", name);
        return "/console/organization.xhtml?faces-redirect=true&id=" + id;
    }

    /** For whom it can be pledged. */
    public List<OrganizationView.Member> getUsers() {
        return getView().users().stream()
                .filter(user -> user.standing() != OrganizationView.Standing.DELETED)
                .toList();
    }

    /** An address whose id is no number shows nothing. */
    public OrganizationView getView() {
        if (view == null) {
            throw new NotFound("organization");
        }
        return view;
    }

    /** Which users are ticked. */
    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}

package org.zairyu.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zairyu.outage.DaysHit;
import org.zairyu.outage.OutageDesk;
import org.zairyu.outage.OutageFault;
import org.zairyu.outage.OutageReport;
import org.zairyu.web.page.Say;
import org.zairyu.web.security.CurrentUser;

/** Recording an outage (L-7): typed, looked at with whom it concerns, then recorded. What was typed outlives every fault. */
@Named("outageForm")
@ViewScoped
public class OutageFormBean implements Serializable {

    @Inject
    CurrentUser me;

    @Inject
    OutageDesk desk;

    private final Map<String, String> typed = new HashMap<>();
    private OutageReport report;
    private OutageDesk.Reach reach;

    /** Shows whom the mails would reach; with faults the form comes again. */
    public String look() {
        report = new OutageReport(
                TypedMoment.of(typed, "from"),
                TypedMoment.of(typed, "until"),
                typed.get("textJa"),
                typed.get("textEn"));
        OutageDesk.Checked checked = desk.check(me.actor(), report);
        checked.faults().forEach(OutageFormBean::tell);
        reach = checked.reach();
        return null;
    }

    /** Back to the form, with what was typed. */
    public String edit() {
        reach = null;
        return null;
    }

    /** Records what was looked at. */
    public String save() {
        List<OutageFault> faults = desk.record(me.actor(), report);
        if (faults.isEmpty()) {
            Say.news("console.outage.done");
            return OutageListBean.PAGE;
        }
        faults.forEach(OutageFormBean::tell);
        return edit();
    }

    private static void tell(OutageFault fault) {
        boolean text = fault.field().startsWith("text");
        Say.faultAt("form:" + fault.field() + (text ? "" : "Day"), "outage.fault." + fault);
    }

    /** The days that the outage touched. */
    public DaysHit getDays() {
        return DaysHit.of(report.window());
    }

    /** What is looked at before it is recorded. */
    public OutageReport getReport() {
        return report;
    }

    /** Whom it concerns; null while it is typed. */
    public OutageDesk.Reach getReach() {
        return reach;
    }

    /** What was typed, by the names of the fields. */
    public Map<String, String> getTyped() {
        return typed;
    }
}

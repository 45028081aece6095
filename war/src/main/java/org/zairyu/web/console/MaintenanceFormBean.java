package org.zairyu.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zairyu.calendar.DateText;
import org.zairyu.calendar.JapanClock;
import org.zairyu.maintenance.Announcement;
import org.zairyu.maintenance.MaintenanceChanged;
import org.zairyu.maintenance.MaintenanceDesk;
import org.zairyu.maintenance.MaintenanceDirectory;
import org.zairyu.maintenance.MaintenanceFault;
import org.zairyu.maintenance.MaintenanceMails;
import org.zairyu.maintenance.PlannedMaintenance;
import org.zairyu.web.page.Say;
import org.zairyu.web.security.CurrentUser;

/** Announcing a maintenance window, or changing one that the address names (L-7). What was typed outlives every fault. */
@Named("maintenanceForm")
@ViewScoped
public class MaintenanceFormBean implements Serializable {

    @Inject
    CurrentUser me;

    @Inject
    MaintenanceDirectory directory;

    @Inject
    MaintenanceDesk desk;

    @Inject
    MaintenanceMails mails;

    private long id;
    private int version;
    private final Map<String, String> typed = new HashMap<>();

    /** Shows the window that is to be changed; one that is over is shown in the list only. */
    public String load() {
        if (id == 0) {
            directory.all(me.actor());
            return null;
        }
        MaintenanceDirectory.Line line = directory.one(me.actor(), id);
        if (!line.isOpen()) {
            return MaintenanceListBean.PAGE;
        }
        show(line.planned());
        return null;
    }

    private void show(PlannedMaintenance one) {
        version = one.version();
        show("from", one.window().from());
        show("until", one.window().until());
        typed.put("textJa", one.textJa());
        typed.put("textEn", one.textEn());
    }

    private void show(String field, Instant moment) {
        ZonedDateTime there = moment.atZone(JapanClock.TOKYO);
        typed.put(field + "Day", DateText.day(there.toLocalDate(), Say.locale()));
        typed.put(field + "Time", there.toLocalTime().toString());
    }

    /** Announces it or changes it; with faults the page comes again. */
    public String save() {
        Announcement announced = new Announcement(
                TypedMoment.of(typed, "from"),
                TypedMoment.of(typed, "until"),
                typed.get("textJa"),
                typed.get("textEn"));
        try {
            List<MaintenanceFault> faults =
                    id == 0 ? desk.announce(me.actor(), announced) : desk.change(me.actor(), id, version, announced);
            faults.forEach(MaintenanceFormBean::tell);
            if (!faults.isEmpty()) {
                return null;
            }
        } catch (MaintenanceChanged e) {
            Say.fault("console.maint.changed");
            return null;
        }
        Say.news("console.maint.done." + (id == 0 ? "announced" : "changed"));
        return MaintenanceListBean.PAGE;
    }

    private static void tell(MaintenanceFault fault) {
        boolean text = fault.field().startsWith("text");
        Say.faultAt("form:" + fault.field() + (text ? "" : "Day"), "maintenance.fault." + fault);
    }

    /** Whether users are told by mail at all. */
    public boolean isMailed() {
        return mails.isWanted();
    }

    /** What was typed, by the names of the fields. */
    public Map<String, String> getTyped() {
        return typed;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}

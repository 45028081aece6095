package org.zairyu.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.zairyu.calendar.DateText;
import org.zairyu.maintenance.MaintenanceChanged;
import org.zairyu.maintenance.MaintenanceDesk;
import org.zairyu.maintenance.MaintenanceDirectory;
import org.zairyu.maintenance.PlannedMaintenance;
import org.zairyu.web.page.Say;
import org.zairyu.web.security.CurrentUser;

/** The administrators' list of maintenance windows (L-7), where one is cancelled or ended. */
@Named("maintenances")
@ViewScoped
public class MaintenanceListBean implements Serializable {

    static final String PAGE = "/console/maintenance.xhtml?faces-redirect=true";

    @Inject
    CurrentUser me;

    @Inject
    MaintenanceDirectory directory;

    @Inject
    MaintenanceDesk desk;

    private List<MaintenanceDirectory.Line> lines = List.of();

    public void load() {
        lines = directory.all(me.actor());
    }

    /** Cancels it, or ends it when it has begun. */
    public String cancel(MaintenanceDirectory.Line line) {
        try {
            desk.cancel(me.actor(), line.planned().id(), line.planned().version());
            Say.news("console.maint.done.cancelled");
            return PAGE;
        } catch (MaintenanceChanged e) {
            Say.fault("console.maint.changed");
            load();
            return null;
        }
    }

    /** Whether the button ends it now rather than cancelling it. */
    public boolean ends(MaintenanceDirectory.Line line) {
        return line.state() == MaintenanceDirectory.State.IN_FORCE;
    }

    /** What is asked before. */
    public String question(MaintenanceDirectory.Line line) {
        PlannedMaintenance one = line.planned();
        String until = DateText.instant(one.window().until(), Say.locale());
        return ends(line)
                ? Say.text("console.maint.end.text", until)
                : Say.text(
                        "console.maint.cancel.text",
                        DateText.instant(one.window().from(), Say.locale()),
                        until);
    }

    public List<MaintenanceDirectory.Line> getLines() {
        return lines;
    }
}

package org.zairyu.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.zairyu.account.NotFound;
import org.zairyu.account.OfficerDesk;
import org.zairyu.account.OfficerDirectory;
import org.zairyu.account.OfficerView;
import org.zairyu.account.Realm;
import org.zairyu.account.SecondFactorDesk;
import org.zairyu.web.page.Say;
import org.zairyu.web.security.CurrentUser;

/** One officer as an administrator keeps them. What was typed outlives every fault. */
@Named("officer")
@ViewScoped
public class OfficerBean implements Serializable {

    @Inject
    CurrentUser me;

    @Inject
    OfficerDirectory directory;

    @Inject
    OfficerDesk desk;

    @Inject
    SecondFactorDesk factors;

    private long id;
    private OfficerView view;
    private OfficerForm form;

    public void load() {
        view = directory.open(me.actor(), id);
        form = OfficerForm.of(view);
    }

    public String change() {
        return done("saved", () -> desk.change(me.actor(), id, view.version(), form.details()));
    }

    public String lockOut() {
        return done("lockedOut", () -> desk.lockOut(me.actor(), id, view.version()));
    }

    public String bringBack() {
        return done("broughtBack", () -> desk.bringBack(me.actor(), id, view.version()));
    }

    public String sendLink() {
        return done("linkSent", () -> desk.sendLink(me.actor(), id, view.version()));
    }

    /** For who has lost the telephone and the recovery codes. */
    public String resetFactor() {
        return done("factorReset", () -> factors.reset(me.actor(), Realm.OFFICER, id));
    }

    private String done(String news, Runnable step) {
        if (!OfficerSteps.taken(step)) {
            // what was typed stays; a second press is about the record as it is now
            view = directory.open(me.actor(), id);
            return null;
        }
        Say.news("console.officer." + news);
        return "/console/officer.xhtml?faces-redirect=true&id=" + id;
    }

    /** An address without an id shows nothing. */
    public OfficerView getView() {
        if (view == null) {
            throw new NotFound("officer");
        }
        return view;
    }

    public OfficerForm getForm() {
        return form;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}

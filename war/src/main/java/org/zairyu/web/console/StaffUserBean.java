package org.zairyu.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.zairyu.account.NotFound;
import org.zairyu.account.Realm;
import org.zairyu.account.SecondFactorDesk;
import org.zairyu.calendar.DateText;
import org.zairyu.enrollment.LockDesk;
import org.zairyu.enrollment.Particulars;
import org.zairyu.enrollment.StaffUserDirectory;
import org.zairyu.enrollment.StaffView;
import org.zairyu.office.Offices;
import org.zairyu.organization.OrganizationCard;
import org.zairyu.web.page.Say;
import org.zairyu.web.security.CurrentUser;

/** One staff user as officers see them: account, organization, what is open, what was asked for on paper, mails. */
@Named("staffUser")
@ViewScoped
public class StaffUserBean implements Serializable {

    @Inject
    CurrentUser me;

    @Inject
    StaffUserDirectory directory;

    @Inject
    LockDesk locks;

    @Inject
    SecondFactorDesk factors;

    private long id;
    private StaffView view;

    /** Reads the user; this is written down. */
    public void load() {
        view = directory.open(me.actor(), id);
    }

    public String lift() {
        Say.news(locks.lift(me.actor(), id) ? "console.staff.lock.lifted" : "console.staff.lock.free");
        return "/console/staff-user.xhtml?faces-redirect=true&id=" + id;
    }

    /** For who has lost telephone and recovery codes. */
    public String resetFactor() {
        factors.reset(me.actor(), Realm.STAFF, id);
        Say.news("console.staff.factor.done");
        return "/console/staff-user.xhtml?faces-redirect=true&id=" + id;
    }

    /** Whether the officer keeps accounts. */
    public boolean isKeeps() {
        return me.has("ADMINISTRATOR");
    }

    /** Whether the officer records requests at all. */
    public boolean isRecords() {
        return me.has("COUNTER") || me.has("EXAMINER");
    }

    /** One changed field in words. */
    public String words(Particulars.Change change) {
        return Say.text(
                "console.staff.request.change",
                Say.text("enrollment.particular." + change.field()),
                ParticularWords.of(change.field(), change.before()),
                ParticularWords.of(change.field(), change.after()));
    }

    public String bureau(String key) {
        return Offices.bureau(key).name(Say.locale());
    }

    public String getDeletedText() {
        return Say.text("console.staff.deleted.why", DateText.instant(getView().deletedAt(), Say.locale()));
    }

    public String getLockedText() {
        return Say.text("console.staff.lock.why", getLockedUntil());
    }

    public String getLockedUntil() {
        return DateText.instant(getView().lockedUntil(), Say.locale());
    }

    /** The organization's place, as one writes it. */
    public String getAddress() {
        OrganizationCard card = getView().organization();
        return Offices.prefecture(card.prefecture()).ja() + card.address();
    }

    /** An address whose id is no number shows nothing. */
    public StaffView getView() {
        if (view == null) {
            throw new NotFound("staff");
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

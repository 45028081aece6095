package org.zairyu.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.zairyu.enrollment.ChangeImpact;
import org.zairyu.enrollment.ChangeImpactDirectory;
import org.zairyu.enrollment.Fault;
import org.zairyu.enrollment.Kana;
import org.zairyu.enrollment.ParticularField;
import org.zairyu.enrollment.Particulars;
import org.zairyu.enrollment.RequestCheck;
import org.zairyu.enrollment.RequestForm;
import org.zairyu.office.Offices;
import org.zairyu.organization.CorporateNumber;
import org.zairyu.web.page.Say;

/** A notice of change (form 17, C-1): typed, looked at with what it touches, then saved. */
@Named("staffChange")
@ViewScoped
public class StaffChangeBean extends RequestPage {

    @Inject
    ChangeImpactDirectory impacts;

    private Particulars before;
    private ChangeImpact impact;

    @Override
    RequestForm form() {
        return RequestForm.CHANGE;
    }

    /** The fields begin as registered; after a fault those that were touched stay as typed, and the others show what is stored now. */
    @Override
    public void load() {
        super.load();
        Map<ParticularField, String> typed = after().fields();
        Map<ParticularField, String> seen = before == null ? typed : before.fields();
        before = getView().particulars();
        before.fields().forEach((field, value) -> {
            if (Objects.equals(typed.get(field), seen.get(field))) {
                getPaper().put(field.getInput(), value);
            }
        });
    }

    /** Shows what the change touches. */
    public String look() {
        Particulars after = after();
        boolean taken = impacts.taken(me.actor(), getId(), after.corporateNumber());
        List<Fault> faults = new ArrayList<>(faults());
        faults.addAll(RequestCheck.changes(before.changesTo(after), taken));
        impact = null;
        taken(faults, () -> impact = impacts.of(me.actor(), getId(), after));
        return null;
    }

    public String edit() {
        impact = null;
        return null;
    }

    /** Saves what was looked at. */
    public String save() {
        boolean[] moved = new boolean[1];
        boolean taken = taken(
                faults(),
                () -> moved[0] =
                        desk.change(me.actor(), getId(), getView().seen(), request(), before, after(), today()));
        if (!taken) {
            return edit();
        }
        if (moved[0]) {
            Say.news("console.staff.change.moved", bureau(impact.bureauAfter()));
            return "/console/staff-users.xhtml?faces-redirect=true";
        }
        return opened("console.staff.change.done");
    }

    private Particulars after() {
        PaperForm typed = getPaper();
        String number = typed.typed("corporateNumber");
        String kana = typed.typed("kana");
        return new Particulars(
                typed.typed("orgName"),
                typed.typed("tradeName"),
                typed.typed("headOffice"),
                number == null ? null : CorporateNumber.normalised(number),
                typed.typed("prefecture"),
                typed.digits("postal"),
                typed.typed("city"),
                typed.typed("street"),
                typed.digits("orgPhone"),
                typed.typed("name"),
                kana == null ? null : Kana.of(kana),
                typed.typed("nationality"),
                typed.digits("phone"));
    }

    public String words(ParticularField field, String value) {
        return ParticularWords.of(field, value);
    }

    public String bureau(String key) {
        return Offices.bureau(key).name(Say.locale());
    }

    /** What the change touches; null while it is being typed. */
    public ChangeImpact getImpact() {
        return impact;
    }
}

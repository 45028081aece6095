package org.zairyu.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.zairyu.account.NotFound;
import org.zairyu.enrollment.Fault;
import org.zairyu.enrollment.RequestForm;
import org.zairyu.enrollment.RequestOutcome;
import org.zairyu.web.page.Option;
import org.zairyu.web.page.Say;

/** A request to confirm a forgotten 認証ID (form 15, L-5). */
@Named("staffId")
@ViewScoped
public class StaffIdBean extends RequestPage {

    /** Who was never told an ID cannot have forgotten it. */
    @Override
    public void load() {
        super.load();
        if (!getView().told()) {
            throw new NotFound("staff");
        }
    }

    @Override
    RequestForm form() {
        return RequestForm.ID;
    }

    public String record() {
        RequestOutcome how = getPaper().chosen(RequestOutcome.class, "how");
        List<Fault> faults = new ArrayList<>(faults());
        if (how == null) {
            faults.add(new Fault("how", "console.staff.id.how.missing", List.of()));
        }
        boolean taken =
                taken(faults, () -> desk.tellId(me.actor(), getId(), getView().seen(), request(), how, today()));
        if (!taken) {
            return null;
        }
        return how == RequestOutcome.MAILED
                ? opened("console.staff.id.mailed")
                : opened("console.staff.id.written", getView().authId());
    }

    public List<Option> getHows() {
        return Stream.of(RequestOutcome.MAILED, RequestOutcome.WRITTEN)
                .map(how -> new Option(
                        how.name(),
                        Say.text("console.staff.id." + how),
                        how == RequestOutcome.MAILED
                                ? getView().email()
                                : getView().authId()))
                .toList();
    }
}

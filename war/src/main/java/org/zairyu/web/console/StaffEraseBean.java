package org.zairyu.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.zairyu.enrollment.LeavingDesk;
import org.zairyu.enrollment.RequestForm;
import org.zairyu.web.page.Option;
import org.zairyu.web.page.Say;

/** The end of an account by a report of leaving or at the user's own wish (forms 11 and 12, C-3). */
@Named("staffErase")
@ViewScoped
public class StaffEraseBean extends RequestPage {

    @Inject
    LeavingDesk leaving;

    @Override
    RequestForm form() {
        return getPaper().chosen(RequestForm.class, "form");
    }

    public String erase() {
        boolean taken = taken(
                faults(), () -> leaving.erase(me.actor(), getId(), getView().seen(), request(), today()));
        return taken ? opened("console.staff.erase.done") : null;
    }

    /** The question that is asked once more, naming the person. */
    public String getAsk() {
        return Say.text(
                "console.staff.erase.ask",
                getView().particulars().name(),
                getView().organization().name());
    }

    public String getAskWhy() {
        return Say.text("console.staff.erase.ask.why", getView().open().size());
    }

    public List<Option> getForms() {
        return Stream.of(RequestForm.LEAVING, RequestForm.ERASURE)
                .map(form -> Option.of(form.name(), Say.text("enrollment.form." + form)))
                .toList();
    }
}

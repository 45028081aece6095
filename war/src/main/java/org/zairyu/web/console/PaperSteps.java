package org.zairyu.web.console;

import java.time.LocalDate;
import java.util.List;
import org.zairyu.account.SavedMeanwhile;
import org.zairyu.calendar.DateText;
import org.zairyu.enrollment.Fault;
import org.zairyu.enrollment.NewPaperNeeded;
import org.zairyu.enrollment.WrongEnrollmentState;
import org.zairyu.office.Offices;
import org.zairyu.web.page.Say;

/** One step of the desk as a page takes it: faults at their fields, or the step, or who was quicker. */
final class PaperSteps {

    private PaperSteps() {}

    /** Whether the step was taken; otherwise the page has been told why not. */
    static boolean taken(List<Fault> faults, Runnable step) {
        faults.forEach(PaperSteps::tell);
        if (!faults.isEmpty()) {
            return false;
        }
        try {
            step.run();
            return true;
        } catch (SavedMeanwhile saved) {
            Say.fault("console.enroll.changed", saved.getOfficer(), DateText.instant(saved.getAt(), Say.locale()));
        } catch (WrongEnrollmentState wrong) {
            Say.fault("console.enroll.wrongState", Say.text("enrollment.state." + wrong.getState()));
        } catch (NewPaperNeeded left) {
            Say.fault("console.enroll.link.left");
        }
        return false;
    }

    private static void tell(Fault fault) {
        Object[] arguments = fault.arguments().stream()
                .map(argument -> worded(fault.key(), argument))
                .toArray();
        if (fault.field().isEmpty()) {
            Say.fault(fault.key(), arguments);
        } else {
            Say.faultAt("form:" + fault.field(), fault.key(), arguments);
        }
    }

    private static Object worded(String key, Object argument) {
        if (argument instanceof LocalDate day) {
            return DateText.day(day, Say.locale());
        }
        return key.endsWith(".jurisdiction")
                ? Offices.bureau(argument.toString()).name(Say.locale())
                : argument;
    }
}

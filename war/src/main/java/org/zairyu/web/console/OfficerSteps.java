package org.zairyu.web.console;

import org.zairyu.account.OfficerFault;
import org.zairyu.account.OfficerRefused;
import org.zairyu.account.SavedMeanwhile;
import org.zairyu.calendar.DateText;
import org.zairyu.web.page.Say;

/** One step of keeping the officers as a page takes it: faults at their fields, or who was quicker. */
final class OfficerSteps {

    private OfficerSteps() {}

    /** Whether the step was taken; otherwise the page has been told why not. */
    static boolean taken(Runnable step) {
        try {
            step.run();
            return true;
        } catch (OfficerRefused refused) {
            refused.getFaults().forEach(OfficerSteps::tell);
        } catch (SavedMeanwhile changed) {
            if (changed.getOfficer() == null) {
                Say.fault("console.officer.changed.unknown");
            } else {
                Say.fault(
                        "console.officer.changed",
                        changed.getOfficer(),
                        DateText.instant(changed.getAt(), Say.locale()));
            }
        }
        return false;
    }

    static void tell(OfficerFault fault) {
        String key = "console.officer.fault." + fault;
        if (fault.field() == null) {
            Say.fault(key);
        } else {
            Say.faultAt("form:" + fault.field(), key);
        }
    }
}

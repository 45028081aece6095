package org.zairyu.web.console;

import org.zairyu.calendar.DateText;
import org.zairyu.examination.ChangedMeanwhile;
import org.zairyu.web.page.Say;

/** Who was quicker, in words. */
final class Changes {

    private Changes() {}

    /** The colleague's name, or what stands for the user or the system. */
    static String who(ChangedMeanwhile changed) {
        return changed.getOfficer() == null ? Say.text("console.by." + changed.getBy()) : changed.getOfficer();
    }

    /** Tells the officer on the page; what was typed stays. */
    static void tell(ChangedMeanwhile changed) {
        String at = DateText.instant(changed.getAt(), Say.locale());
        Say.fault("console.changed", who(changed), at, Say.text("filing.state." + changed.getState()));
    }
}

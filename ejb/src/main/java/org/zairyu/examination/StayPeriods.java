package org.zairyu.examination;

import java.time.LocalDate;
import java.util.List;
import org.zairyu.delivery.StayPeriod;
import org.zairyu.filing.Procedure;
import org.zairyu.form.Forms;

/**
 * The periods of stay (在留期間) that can be granted with a status of residence: the same list from which the form lets the applicant wish,
 * so that wish and grant are written alike.
 */
public final class StayPeriods {

    private static final String LIST = "desiredPeriod";

    private StayPeriods() {}

    /** The periods of years and months of that status, longest first; empty when it has none. */
    public static List<StayPeriod> of(String status) {
        return Forms.options(LIST).stream()
                .filter(option -> option.of().contains(status) && StayPeriod.isCode(option.code()))
                .map(option -> StayPeriod.of(option.code()))
                .toList();
    }

    /**
     * The last day of the stay that the page proposes: an extension follows on the present stay, anything else on the day of the
     * decision. The officer can change it.
     *
     * @param presentEnd the last day of the present stay, or null when there is none
     */
    public static LocalDate proposedEnd(Procedure procedure, LocalDate presentEnd, LocalDate today, StayPeriod period) {
        boolean follows = procedure == Procedure.EXTENSION && presentEnd != null;
        return period.after(follows ? presentEnd : today);
    }
}

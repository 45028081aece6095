package org.zairyu.web.console;

import java.time.LocalDate;
import java.util.List;
import org.zairyu.calendar.DateText;
import org.zairyu.delivery.StayPeriod;
import org.zairyu.examination.CaseView;
import org.zairyu.examination.StayPeriods;
import org.zairyu.web.page.Option;
import org.zairyu.web.page.Say;

/** The periods of stay that a case can be permitted for, each with the last day that follows from it. */
final class OfferedPeriods {

    private OfferedPeriods() {}

    static List<Option> of(CaseView view, LocalDate today) {
        return StayPeriods.of(view.status()).stream()
                .map(p -> new Option(
                        p.code(),
                        Say.text("filing.period." + p.code()),
                        Say.text("console.permit.until.of", DateText.day(end(view, p.code(), today), Say.locale()))))
                .toList();
    }

    /** The last day that follows from the period with that code, or null when it is not offered. */
    static LocalDate end(CaseView view, String code, LocalDate today) {
        boolean offered =
                StayPeriods.of(view.status()).stream().anyMatch(p -> p.code().equals(code));
        return offered
                ? StayPeriods.proposedEnd(view.procedure(), view.applicant().endOfStay(), today, StayPeriod.of(code))
                : null;
    }
}

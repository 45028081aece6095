package org.zairyu.web.console;

import jakarta.faces.context.FacesContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.zairyu.calendar.DateText;
import org.zairyu.examination.CaseView;
import org.zairyu.examination.ExaminationChecks;
import org.zairyu.examination.Fault;
import org.zairyu.examination.StayPeriods;
import org.zairyu.web.page.Option;
import org.zairyu.web.page.Say;

/** The periods of stay to choose from, each with the last day that follows from it. */
final class PeriodOptions {

    private PeriodOptions() {}

    static List<Option> of(CaseView view, LocalDate today) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return StayPeriods.of(view.status()).stream()
                .map(p -> new Option(
                        p.code(),
                        Say.text("filing.period." + p.code()),
                        Say.text("console.permit.until.of", DateText.day(proposed(view, p.code(), today), locale))))
                .toList();
    }

    /** The last day that follows from that period; null when the status does not offer it. */
    static LocalDate proposed(CaseView view, String code, LocalDate today) {
        return StayPeriods.of(view.status()).stream()
                .filter(p -> p.code().equals(code))
                .map(p -> StayPeriods.proposedEnd(
                        view.procedure(), view.applicant().endOfStay(), today, p))
                .findFirst()
                .orElse(null);
    }

    /** What is wrong with that period and last day for this case. */
    static List<Fault> faults(CaseView view, String period, LocalDate until, LocalDate today) {
        return ExaminationChecks.permission(
                view.status(), period, until, view.applicant().endOfStay(), today);
    }
}

package org.zairyu.examination;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.zairyu.calendar.JapanClock;
import org.zairyu.filing.Application;
import org.zairyu.filing.ApplicationState;
import org.zairyu.filing.Milestones;
import org.zairyu.organization.Organization;

/** Makes rows of the queue from what its queries select. */
final class CaseReading {

    private CaseReading() {}

    /**
     * What stands beside an application in the queue.
     *
     * @param examiner name of the officer who has it, or null
     * @param rounds how many rounds of documents there were, null for none
     * @param dueOn the due day of the open round, or null
     */
    record Beside(String examiner, Integer rounds, LocalDate dueOn) {}

    static CaseRow row(Application application, Organization organization, Beside beside, LocalDate today) {
        Milestones milestones = application.getMilestones();
        return new CaseRow(
                application.getId(),
                number(milestones),
                application.getApplicant().getNameLatin(),
                application.getApplicant().getNameKanji(),
                application.getProcedure(),
                application.getStatus(),
                application.getState(),
                beside.rounds() != null && application.getState() == ApplicationState.UNDER_EXAMINATION,
                organization.getName(),
                organization.getCategory(),
                organization.isTreatedAsCategory2(),
                milestones.getFiledAt(),
                days(milestones.getFiledAt(), today),
                application.getApplicant().getEndOfStay(),
                beside.dueOn(),
                application.getExaminerId(),
                beside.examiner());
    }

    /** The acceptance number, or until the next day the provisional one. */
    static String number(Milestones milestones) {
        return milestones.getAcceptanceNumber() == null
                ? milestones.getProvisionalNumber()
                : milestones.getAcceptanceNumber();
    }

    static long days(Instant filedAt, LocalDate today) {
        return ChronoUnit.DAYS.between(JapanClock.day(filedAt), today);
    }
}

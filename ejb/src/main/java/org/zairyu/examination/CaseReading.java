package org.zairyu.examination;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.zairyu.calendar.JapanClock;
import org.zairyu.filing.Application;
import org.zairyu.filing.ApplicationState;
import org.zairyu.filing.Milestones;
import org.zairyu.organization.Organization;

/** Makes rows of the queue from what its queries select: application, organization, number of rounds, due day of the open one. */
final class CaseReading {

    private CaseReading() {}

    static CaseRow row(Tuple tuple, LocalDate today) {
        Application application = tuple.get(0, Application.class);
        Organization organization = tuple.get(1, Organization.class);
        Integer rounds = tuple.get(2, Integer.class);
        Milestones milestones = application.getMilestones();
        return new CaseRow(
                application.getId(),
                number(milestones),
                application.getApplicant().getNameLatin(),
                application.getApplicant().getNameKanji(),
                application.getProcedure(),
                application.getStatus(),
                application.getState(),
                rounds != null && application.getState() == ApplicationState.UNDER_EXAMINATION,
                organization.getName(),
                organization.getCategory(),
                organization.isTreatedAsCategory2(),
                milestones.getFiledAt(),
                days(milestones.getFiledAt(), today),
                application.getApplicant().getEndOfStay(),
                tuple.get(3, LocalDate.class),
                application.getExaminerId(),
                null);
    }

    /** The acceptance number, or until the next day the provisional one. */
    static String number(Milestones milestones) {
        return milestones.getAcceptanceNumber() == null
                ? milestones.getProvisionalNumber()
                : milestones.getAcceptanceNumber();
    }

    static long days(Instant filedAt, LocalDate today) {
        return ChronoUnit.DAYS.between(filedAt.atZone(JapanClock.TOKYO).toLocalDate(), today);
    }
}

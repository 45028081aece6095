package org.zairyu.enrollment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.zairyu.organization.OrganizationKind;

/** One line of the desk's list; what is not recorded yet is null. */
public record EnrollmentRow(
        long id,
        EnrollmentState state,
        Occasion occasion,
        String receiptNumber,
        OrganizationKind kind,
        String organization,
        String person,
        LocalDate receivedOn,
        LocalDate dueOn,
        Instant changedAt)
        implements Serializable {

    static EnrollmentRow of(Enrollment e) {
        Corporate corporate = e.corporate();
        return new EnrollmentRow(
                e.id(),
                e.state(),
                e.occasion(),
                e.receiptNumber(),
                corporate.kind(),
                corporate.name(),
                e.person().name(),
                e.arrival().receivedOn(),
                e.state() == EnrollmentState.INCOMPLETE ? e.dueOn() : null,
                e.changedAt());
    }
}

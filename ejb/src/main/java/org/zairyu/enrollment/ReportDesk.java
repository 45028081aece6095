package org.zairyu.enrollment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.zairyu.account.NotFound;
import org.zairyu.account.OfficerRole;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.filing.Numbers;
import org.zairyu.organization.Organization;

/** Recording of periodic reports (T-2): for officers at the counter and examiners of the bureau that the organization belongs to. */
@Stateless
public class ReportDesk {

    @Inject
    Enrollments enrollments;

    @Inject
    Reporters reporters;

    @Inject
    Approval approval;

    @Inject
    Numbers numbers;

    @Inject
    ReportLetters letters;

    /**
     * What a report says.
     *
     * @param userId   who hands it in, one of the organization's users
     * @param category 1 to 4, as proved anew
     */
    public record Report(Long userId, Arrival arrival, Integer category, boolean asksCategory2) {}

    /**
     * Receives a report for the authorization of the organization that ends first; every user whom it is about is told by mail.
     *
     * @return the id of the paper
     * @throws IllegalArgumentException for what {@link DeskCheck#report} finds
     * @throws NotFound when the organization belongs to another bureau, or the user to another organization
     * @throws ReportNotDue when none can be received now
     */
    public long receive(Actor actor, long organizationId, Report report, LocalDate today) {
        Organization organization = reporters.own(actor, organizationId);
        reporters.lock(organization);
        StaffUser user = require(organization, report, today);
        Enrollment enrollment = new Enrollment(organization.getBureau());
        write(enrollment, report, user, organization);
        enrollment.reports(reported(organization, report.arrival().receivedOn()));
        String series = ReceiptNumber.series(Occasion.PERIODIC, organization.getBureau(), today);
        enrollment.receive(
                ReceiptNumber.of(Occasion.PERIODIC, organization.getBureau(), today, numbers.running(series)));
        enrollments.add(enrollment, actor);
        tell(enrollment, organization);
        enrollments.done(enrollment, DeskEvent.Kind.RECEIVED, actor, enrollment.receiptNumber());
        return enrollment.id();
    }

    /** Writes anew how a report came, who handed it in and which category it proves; the users are told again only when it turns out late. */
    public void correct(Actor actor, long id, long version, Report report, LocalDate today) {
        Enrollment enrollment = enrollments.locked(actor, id, version, OfficerRole.COUNTER, OfficerRole.EXAMINER);
        Organization organization = reporters.own(actor, enrollment.organizationId());
        boolean late = enrollment.late();
        write(enrollment, report, require(organization, report, today), organization);
        if (enrollment.late() && !late) {
            tell(enrollment, organization);
        }
        enrollments.done(enrollment, DeskEvent.Kind.CORRECTED, actor, null);
    }

    private void tell(Enrollment enrollment, Organization organization) {
        approval.users(enrollment).forEach(user -> letters.received(enrollment, user, organization));
    }

    private StaffUser require(Organization organization, Report report, LocalDate today) {
        if (!DeskCheck.report(report, organization.getKind(), today).isEmpty()) {
            throw new IllegalArgumentException("not fit to be saved");
        }
        return reporters
                .user(organization.getId(), report.userId())
                .orElseThrow(() -> new NotFound("staff:" + report.userId()));
    }

    /** The last valid day that a report received on that day is about. */
    private LocalDate reported(Organization organization, LocalDate receivedOn) {
        List<StaffUser> live = reporters.live(organization.getId(), receivedOn);
        if (live.isEmpty()) {
            throw new ReportNotDue(ReportNotDue.Why.NOBODY_LIVE, null);
        } else if (reporters.openReport(organization.getId()).isPresent()) {
            throw new ReportNotDue(ReportNotDue.Why.ANOTHER_OPEN, null);
        }
        LocalDate lastDay = live.get(0).getAuthorizedUntil();
        LocalDate opensOn = ReportRule.opensOn(lastDay);
        if (receivedOn.isBefore(opensOn)) {
            throw new ReportNotDue(ReportNotDue.Why.TOO_EARLY, opensOn);
        }
        return lastDay;
    }

    private static void write(Enrollment enrollment, Report report, StaffUser user, Organization organization) {
        enrollment.record(
                Occasion.PERIODIC,
                report.arrival(),
                new Corporate(
                        organization.getKind(),
                        organization.getName(),
                        organization.getCorporateNumber(),
                        report.category(),
                        report.asksCategory2(),
                        organization.getPrefecture(),
                        organization.getPostal(),
                        organization.getCity(),
                        organization.getStreet(),
                        organization.getPhone()),
                new Person(
                        user.getName(),
                        user.getKana(),
                        null,
                        user.getEmail(),
                        user.getPhone(),
                        user.getLanguage(),
                        user.qualification().certificateNumber(),
                        user.qualification().certificateUntil()));
        enrollment.recognise(Occasion.PERIODIC, organization.getId());
    }
}

package org.zairyu.enrollment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zairyu.account.AuthId;
import org.zairyu.account.Gate;
import org.zairyu.account.NotFound;
import org.zairyu.account.Officer;
import org.zairyu.account.OfficerRole;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.filing.Numbers;
import org.zairyu.organization.Organization;

/** Recording of periodic reports (T-2): for officers at the counter and examiners of the bureau that the organization belongs to. */
@Stateless
public class ReportDesk {

    private static final String FIRST_TO_END =
            """
            select s from StaffUser s
            where s.organizationId = :organization and s.credentials.deletedAt is null and s.authorizedUntil >= :day
            order by s.authorizedUntil, s.id""";

    private static final String OPEN =
            """
            select e.id from Enrollment e where e.organizationId = :organization
            and e.occasion = org.zairyu.enrollment.Occasion.PERIODIC and e.ruling.decidedAt is null""";

    private static final String HOLDER =
            """
            select s.id from StaffUser s, Organization o
            where o.id = s.organizationId and o.bureau = :bureau and s.authId = :authId
            and s.credentials.deletedAt is null""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Enrollments enrollments;

    @Inject
    Approval approval;

    @Inject
    Numbers numbers;

    @Inject
    EnrollmentLetters letters;

    @Inject
    Gate gate;

    /**
     * What a report says.
     *
     * @param userId   who hands it in, one of the organization's users
     * @param category 1 to 4, as proved anew
     */
    public record Report(long userId, Arrival arrival, Integer category, boolean asksCategory2) {}

    /** The user of the officer's own bureau who holds this 認証ID, typed in any way that people write it; empty when there is none. */
    public Optional<Long> holder(Actor actor, String authId) {
        String bureau =
                gate.officer(actor, OfficerRole.COUNTER, OfficerRole.EXAMINER).getBureau();
        return AuthId.parse(authId).flatMap(stored -> em.createQuery(HOLDER, Long.class)
                .setParameter("bureau", bureau)
                .setParameter("authId", stored)
                .getResultStream()
                .findFirst());
    }

    /**
     * Receives a report for the authorization of the organization that ends first; every user whom it is about is told by mail.
     *
     * @return the id of the paper
     * @throws IllegalArgumentException for what {@link DeskCheck#report} finds
     * @throws NotFound when the user is not there or belongs to another bureau
     */
    public long receive(Actor actor, Report report, LocalDate today) {
        Officer officer = gate.officer(actor, OfficerRole.COUNTER, OfficerRole.EXAMINER);
        StaffUser user = em.find(StaffUser.class, report.userId());
        Organization organization = organization(actor, officer, user);
        if (!DeskCheck.report(report, today).isEmpty()) {
            throw new IllegalArgumentException("not fit to be saved");
        }
        Enrollment enrollment = write(report, user, organization);
        String series = ReceiptNumber.series(Occasion.PERIODIC, organization.getBureau(), today);
        enrollment.receive(
                ReceiptNumber.of(Occasion.PERIODIC, organization.getBureau(), today, numbers.running(series)));
        enrollments.add(enrollment, actor);
        for (StaffUser one : approval.users(enrollment)) {
            letters.reportReceived(enrollment, one, organization);
        }
        enrollments.done(enrollment, DeskEvent.Kind.RECEIVED, actor, enrollment.receiptNumber());
        return enrollment.id();
    }

    private Organization organization(Actor actor, Officer officer, StaffUser user) {
        if (user == null) {
            throw new NotFound("staff:");
        }
        Organization organization = em.find(Organization.class, user.getOrganizationId());
        if (!organization.getBureau().equals(officer.getBureau())) {
            throw gate.notYours(actor, "staff:" + user.getId());
        }
        return organization;
    }

    private Enrollment write(Report report, StaffUser user, Organization organization) {
        List<StaffUser> live = em.createQuery(FIRST_TO_END, StaffUser.class)
                .setParameter("organization", organization.getId())
                .setParameter("day", report.arrival().receivedOn())
                .setMaxResults(1)
                .getResultList();
        boolean another = !em.createQuery(OPEN, Long.class)
                .setParameter("organization", organization.getId())
                .getResultList()
                .isEmpty();
        if (live.isEmpty() || another) {
            throw new ReportNotDue(another ? ReportNotDue.Why.ANOTHER_OPEN : ReportNotDue.Why.NOBODY_LIVE);
        }
        Enrollment enrollment = new Enrollment(organization.getBureau());
        enrollment.record(
                Occasion.PERIODIC,
                report.arrival(),
                corporate(organization, report),
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
        enrollment.reports(live.get(0).getAuthorizedUntil());
        return enrollment;
    }

    private static Corporate corporate(Organization organization, Report report) {
        return new Corporate(
                organization.getKind(),
                organization.getName(),
                organization.getCorporateNumber(),
                report.category(),
                report.asksCategory2(),
                organization.getPrefecture(),
                organization.getPostal(),
                organization.getCity(),
                organization.getStreet(),
                organization.getPhone());
    }
}

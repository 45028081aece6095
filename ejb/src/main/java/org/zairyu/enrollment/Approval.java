package org.zairyu.enrollment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.zairyu.account.AuthIds;
import org.zairyu.account.FirstLinks;
import org.zairyu.account.Qualification;
import org.zairyu.account.StaffUser;
import org.zairyu.organization.Organization;

/** What an approval brings about, in the transaction of the decision. */
@ApplicationScoped
public class Approval {

    private static final String REPORTED =
            """
            select s from StaffUser s
            where s.organizationId = :organization and s.credentials.deletedAt is null and s.authorizedUntil >= :last
            order by s.id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Recognition recognition;

    @Inject
    AuthIds authIds;

    @Inject
    FirstLinks links;

    @Inject
    ReportLetters letters;

    /** The organization enrolled or recognised, the user made, the one-time link mailed (E-4, E-6, E-7). */
    void enroll(Enrollment enrollment, LocalDate today, Instant now) {
        Organization organization = organization(enrollment);
        enrollment.recognise(recognition.occasion(organization.getId(), today), organization.getId());
        enrollment.approve(organization.getId(), now);
        if (enrollment.occasion() == Occasion.NEW) {
            update(organization, enrollment.corporate());
        } else if (enrollment.corporate().asksCategory2()) {
            organization.assess(enrollment.corporate().category(), true);
        }
        StaffUser user = user(enrollment, organization);
        em.persist(user);
        em.flush(); // the enrollment's foreign key needs the row
        enrollment.enrolled(user.getId(), links.send(user));
    }

    private Organization organization(Enrollment enrollment) {
        Corporate corporate = enrollment.corporate();
        Organization known = recognition.find(enrollment).orElse(null);
        if (known != null) {
            em.lock(known, LockModeType.PESSIMISTIC_WRITE);
            if (known.getCorporateNumber() == null && corporate.corporateNumber() != null) {
                known.renumber(corporate.corporateNumber());
            }
            return known;
        }
        Organization organization = new Organization(
                corporate.kind(),
                corporate.name(),
                corporate.corporateNumber(),
                corporate.category(),
                place(corporate));
        em.persist(organization);
        em.flush();
        return organization;
    }

    /** A new enrollment says anew where the organization is and which category it has proved. */
    private static void update(Organization organization, Corporate corporate) {
        organization.rename(corporate.name());
        organization.move(place(corporate));
        organization.assess(corporate.category(), corporate.asksCategory2());
    }

    private static Organization.Place place(Corporate corporate) {
        return new Organization.Place(
                corporate.prefecture(), corporate.postal(), corporate.city(), corporate.street(), corporate.phone());
    }

    /** Without a certificate the first condition, which was found met, says that those for one are (U-2). */
    private StaffUser user(Enrollment enrollment, Organization organization) {
        Person person = enrollment.person();
        Qualification qualification = new Qualification(
                person.certificateNumber(), person.certificateUntil(), person.certificateNumber() == null);
        StaffUser.Contact contact =
                new StaffUser.Contact(person.name(), person.kana(), person.email(), person.phone(), person.language());
        StaffUser user = new StaffUser(authIds.next(), organization, contact, qualification);
        user.correct(person.name(), person.kana(), person.nationality(), person.phone());
        return user;
    }

    /** Whether the user of an approval may get a new link, by what is known today. */
    LinkRule.Answer again(Enrollment enrollment, LocalDate today) {
        StaffUser user = userOf(enrollment);
        boolean waiting = user != null && !user.isActivated() && !user.isDeleted();
        return LinkRule.again(
                waiting,
                enrollment.occasion(),
                waiting ? recognition.occasion(user.getOrganizationId(), today) : enrollment.occasion());
    }

    /**
     * Mails the user of an approval a new link; the earlier one is dead.
     *
     * @throws NewPaperNeeded       when nobody is left whom an additional user could be added to
     * @throws WrongEnrollmentState when nobody waits for a link
     */
    void sendLink(Enrollment enrollment, LocalDate today) {
        switch (again(enrollment, today)) {
            case NOT_WAITING -> throw new WrongEnrollmentState(enrollment.state());
            case NEW_NEEDED -> throw new NewPaperNeeded();
            case POSSIBLE -> {
                StaffUser user = userOf(enrollment);
                enrollment.enrolled(user.getId(), links.sendAgain(user));
            }
        }
    }

    private StaffUser userOf(Enrollment enrollment) {
        Long id = enrollment.ruling().staffUserId();
        return id == null ? null : em.find(StaffUser.class, id);
    }

    /** One year more for all users of the organization whose authorization reaches the reported last valid day (T-3). */
    void report(Enrollment enrollment, Instant now) {
        Organization organization =
                em.find(Organization.class, enrollment.organizationId(), LockModeType.PESSIMISTIC_WRITE);
        enrollment.approve(organization.getId(), now);
        Corporate corporate = enrollment.corporate();
        organization.assess(corporate.category(), corporate.asksCategory2());
        for (StaffUser user : users(enrollment)) {
            user.prolong(ReportRule.prolonged(enrollment.lastDay(), user.getAuthorizedUntil()));
            letters.approved(enrollment, user, organization);
        }
    }

    /** Tells everybody whom a refused report is about (T-3). */
    void refuse(Enrollment enrollment) {
        Organization organization = em.find(Organization.class, enrollment.organizationId());
        users(enrollment).forEach(user -> letters.refused(enrollment, user, organization));
    }

    /** Whom a report is about. */
    List<StaffUser> users(Enrollment enrollment) {
        return em.createQuery(REPORTED, StaffUser.class)
                .setParameter("organization", enrollment.organizationId())
                .setParameter("last", enrollment.lastDay())
                .getResultList();
    }
}

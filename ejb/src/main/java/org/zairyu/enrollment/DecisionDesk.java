package org.zairyu.enrollment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.zairyu.account.OfficerRole;
import org.zairyu.account.SavedMeanwhile;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;

/**
 * Decisions on papers (E-5 to E-8, E-10, T-3): an examiner approves or proposes a refusal, an approver who is somebody else confirms it or
 * gives it back. Each method takes the version that the page was made from and throws {@link SavedMeanwhile} when somebody else saved in
 * between.
 */
@Stateless
public class DecisionDesk {

    @Inject
    Enrollments enrollments;

    @Inject
    Approval approval;

    @Inject
    EnrollmentLetters letters;

    @Inject
    JapanClock clock;

    /**
     * Approves. Of an application for use the organization is enrolled or recognised, the user is made and gets the one-time link; a
     * periodic report prolongs the authorization of the organization's users.
     *
     * @throws IllegalStateException while something of {@link ApprovalRule} is in the way
     */
    public void approve(Actor actor, long id, long version) {
        Enrollment enrollment = enrollments.locked(actor, id, version, OfficerRole.EXAMINER);
        if (enrollment.state().isChecked() && !enrollment.lacks().isEmpty()) {
            throw new IllegalStateException("not to be approved: " + enrollment.lacks());
        }
        LocalDate today = clock.today();
        if (enrollment.occasion() == Occasion.PERIODIC) {
            approval.report(enrollment, clock.now());
        } else {
            approval.enroll(enrollment, today, clock.now());
        }
        enrollments.done(enrollment, DeskEvent.Kind.APPROVED, actor, null);
    }

    /**
     * Proposes a refusal; nothing is mailed before a second officer confirms it.
     *
     * @throws IllegalArgumentException for what {@link DeskCheck#refusal} finds
     */
    public void proposeRefusal(Actor actor, long id, long version, String reason) {
        Enrollment enrollment = enrollments.locked(actor, id, version, OfficerRole.EXAMINER);
        if (!DeskCheck.refusal(reason).isEmpty()) {
            throw new IllegalArgumentException("not a reason");
        }
        enrollment.propose(reason.strip(), actor.id());
        enrollments.done(enrollment, DeskEvent.Kind.REFUSAL_PROPOSED, actor, reason.strip());
    }

    /** Confirms a refusal that somebody else proposed; the mail with the reason goes out (E-7). */
    public void confirmRefusal(Actor actor, long id, long version) {
        Enrollment enrollment = enrollments.locked(actor, id, version, OfficerRole.APPROVER);
        enrollment.refuse(actor.id(), clock.now());
        if (enrollment.occasion() == Occasion.PERIODIC) {
            approval.refuse(enrollment);
        } else {
            letters.refused(enrollment);
        }
        enrollments.done(enrollment, DeskEvent.Kind.REFUSED, actor, null);
    }

    /** Gives a proposed refusal back to be checked again. */
    public void returnRefusal(Actor actor, long id, long version) {
        Enrollment enrollment = enrollments.locked(actor, id, version, OfficerRole.APPROVER, OfficerRole.EXAMINER);
        enrollment.takeBack();
        enrollments.done(enrollment, DeskEvent.Kind.REFUSAL_RETURNED, actor, null);
    }

    /**
     * Sends a new link to a user who has not set a password, as after the approval lapsed; the earlier link is dead (E-10).
     *
     * @throws NewPaperNeeded when {@link LinkRule} asks for a new application instead (E-4)
     */
    public void sendLink(Actor actor, long id, long version) {
        Enrollment enrollment = enrollments.locked(actor, id, version, OfficerRole.COUNTER, OfficerRole.EXAMINER);
        approval.sendLink(enrollment, clock.today());
        enrollments.done(enrollment, DeskEvent.Kind.LINK_SENT, actor, null);
    }
}

package org.zairyu.enrollment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.zairyu.account.Gate;
import org.zairyu.account.Officer;
import org.zairyu.account.OfficerRole;
import org.zairyu.account.SavedMeanwhile;
import org.zairyu.audit.Actor;
import org.zairyu.filing.Numbers;
import org.zairyu.organization.Organization;

/**
 * Recording and checking of applications for use (E-1 to E-6): for officers at the counter and examiners, within their own bureau. Each
 * method takes the version that the page was made from and throws {@link SavedMeanwhile} when somebody else saved in between.
 */
@Stateless
public class EnrollmentDesk {

    @Inject
    Enrollments enrollments;

    @Inject
    Recognition recognition;

    @Inject
    Numbers numbers;

    @Inject
    EnrollmentLetters letters;

    @Inject
    Gate gate;

    /** What stands on one paper. */
    public record Paper(Occasion stated, Arrival arrival, Corporate corporate, Person person) {}

    /**
     * Begins a record and keeps it half done.
     *
     * @return its id
     * @throws IllegalArgumentException for what {@link RecordCheck#half} finds
     */
    public long begin(Actor actor, Paper paper, LocalDate today) {
        Officer officer = gate.officer(actor, OfficerRole.COUNTER, OfficerRole.EXAMINER);
        require(RecordCheck.half(paper.corporate(), paper.person(), officer.getBureau()));
        Enrollment enrollment = new Enrollment(officer.getBureau());
        write(enrollment, paper, today);
        enrollments.add(enrollment, actor);
        enrollments.done(enrollment, DeskEvent.Kind.RECORDED, actor, null);
        return enrollment.id();
    }

    /** Writes a record anew: half done before the receipt, whole after it. */
    public void correct(Actor actor, long id, long version, Paper paper, LocalDate today) {
        Enrollment enrollment = enrollments.locked(actor, id, version, OfficerRole.COUNTER, OfficerRole.EXAMINER);
        boolean received = enrollment.receiptNumber() != null;
        require(received ? whole(enrollment, paper, today) : half(enrollment, paper));
        write(enrollment, paper, today);
        enrollments.done(enrollment, received ? DeskEvent.Kind.CORRECTED : DeskEvent.Kind.RECORDED, actor, null);
    }

    /** Receives a recorded paper: it gets its number, and the mail that says so goes out. */
    public void receive(Actor actor, long id, long version, Paper paper, LocalDate today) {
        Enrollment enrollment = enrollments.locked(actor, id, version, OfficerRole.COUNTER, OfficerRole.EXAMINER);
        require(whole(enrollment, paper, today));
        write(enrollment, paper, today);
        String series = ReceiptNumber.series(enrollment.occasion(), enrollment.bureau(), today);
        enrollment.receive(
                ReceiptNumber.of(enrollment.occasion(), enrollment.bureau(), today, numbers.running(series)));
        letters.received(enrollment);
        enrollments.done(enrollment, DeskEvent.Kind.RECEIVED, actor, enrollment.receiptNumber());
    }

    /** Notes which documents are there and what was found of the conditions (E-1, E-5). */
    public void note(Actor actor, long id, long version, Marks documents, Marks conditions) {
        Enrollment enrollment = enrollments.locked(actor, id, version, OfficerRole.COUNTER, OfficerRole.EXAMINER);
        enrollment.note(documents, conditions);
        enrollments.done(enrollment, DeskEvent.Kind.CHECKED, actor, null);
    }

    /**
     * Asks by mail for what is missing.
     *
     * @param more what is wanted beside the missing documents, one thing a line; may be empty
     * @throws IllegalArgumentException for what {@link DeskCheck#letter} finds
     */
    public void ask(Actor actor, long id, long version, String more, LocalDate dueOn, LocalDate today) {
        Enrollment enrollment = enrollments.locked(actor, id, version, OfficerRole.COUNTER, OfficerRole.EXAMINER);
        List<Checklist.Item> missing = ApprovalRule.missing(enrollment.wanted(), enrollment.documents());
        require(DeskCheck.letter(missing, more, dueOn, today));
        enrollment.ask(dueOn);
        String round = String.valueOf(enrollment.version());
        letters.incomplete(enrollment, missing, more.strip(), round);
        enrollments.done(enrollment, DeskEvent.Kind.PAPERS_ASKED, actor, dueOn.toString());
    }

    /**
     * Says which known organization an application for use is about, whatever its name says (E-4).
     *
     * @param organizationId null: none that bears the name, but another one
     * @throws IllegalArgumentException when it is of another kind or has another corporate number
     */
    public void settle(Actor actor, long id, long version, Long organizationId, LocalDate today) {
        Enrollment enrollment = enrollments.locked(actor, id, version, OfficerRole.COUNTER, OfficerRole.EXAMINER);
        if (enrollment.occasion() == Occasion.PERIODIC) {
            throw new WrongEnrollmentState(enrollment.state());
        }
        String name = organizationId == null
                ? null
                : recognition.chosen(enrollment.corporate(), organizationId).getName();
        enrollment.settle(organizationId, organizationId == null);
        recognise(enrollment, today);
        enrollments.done(enrollment, DeskEvent.Kind.SETTLED, actor, name);
    }

    /** Writes down that the wish to be treated as category 2 was taken back, so that the fifth condition is not asked (E-5, E-6). */
    public void dropWish(Actor actor, long id, long version) {
        Enrollment enrollment = enrollments.locked(actor, id, version, OfficerRole.COUNTER, OfficerRole.EXAMINER);
        enrollment.dropWish();
        enrollments.done(enrollment, DeskEvent.Kind.WISH_DROPPED, actor, null);
    }

    /**
     * Ends a paper without a decision: its sender took it back, or it was recorded by mistake.
     *
     * @throws IllegalArgumentException for what {@link DeskCheck#withdrawal} finds
     */
    public void withdraw(Actor actor, long id, long version, String reason) {
        Enrollment enrollment = enrollments.locked(actor, id, version, OfficerRole.COUNTER, OfficerRole.EXAMINER);
        require(DeskCheck.withdrawal(reason));
        enrollment.withdraw(reason.strip(), actor.id(), enrollments.now());
        enrollments.done(enrollment, DeskEvent.Kind.WITHDRAWN, actor, reason.strip());
    }

    private void write(Enrollment enrollment, Paper paper, LocalDate today) {
        enrollment.record(paper.stated(), paper.arrival(), paper.corporate(), paper.person());
        recognise(enrollment, today);
    }

    private void recognise(Enrollment enrollment, LocalDate today) {
        Long known = recognition.find(enrollment).map(Organization::getId).orElse(null);
        enrollment.recognise(recognition.occasion(known, today), known);
    }

    private static List<Fault> half(Enrollment enrollment, Paper paper) {
        return RecordCheck.half(paper.corporate(), paper.person(), enrollment.bureau());
    }

    private static List<Fault> whole(Enrollment enrollment, Paper paper, LocalDate today) {
        return RecordCheck.whole(paper.arrival(), paper.corporate(), paper.person(), enrollment.bureau(), today);
    }

    private static void require(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("not fit to be saved: " + faults);
        }
    }
}

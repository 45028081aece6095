package org.zairyu.enrollment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A paper at the enrollment desk: an application for use (利用申出) or a periodic report (定期報告), which are checked by the same five
 * conditions (§4(1), §6). Belongs to the bureau in charge of the organization for good; lives for ever.
 *
 * <p>Invariants: from the receipt on it has a number and is whole; only a paper that is being checked is decided; who confirms a refusal
 * is not who proposed it.
 */
@Entity
@Table(name = "enrollment")
class Enrollment extends EnrollmentPaper {

    @Id
    @SequenceGenerator(name = "enrollment", sequenceName = "enrollment_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "enrollment")
    private Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private EnrollmentState state = EnrollmentState.RECORDING;

    @Column(name = "receipt_number")
    private String receiptNumber;

    private Marks documents = Marks.none();

    private Marks conditions = Marks.none();

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Embedded
    private Ruling ruling;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private long changedBy;

    protected Enrollment() {}

    Enrollment(String bureau) {
        super(bureau);
    }

    void record(Occasion statedByPaper, Arrival how, Corporate organization, Person user) {
        require(state == EnrollmentState.RECORDING || state.isChecked());
        write(statedByPaper, how, organization, user);
    }

    /** Which known organization it is whatever the name says (null: as recognised), or that it is none that bears its name. */
    void settle(Long organization, boolean anotherOne) {
        require(state == EnrollmentState.RECORDING || state.isChecked());
        settled(organization, anotherOne);
    }

    void receive(String number) {
        require(state == EnrollmentState.RECORDING);
        receiptNumber = number;
        state = EnrollmentState.RECEIVED;
    }

    void note(Marks papers, Marks found) {
        require(state.isChecked());
        documents = papers;
        conditions = found;
    }

    void ask(LocalDate due) {
        require(state.isChecked());
        dueOn = due;
        state = EnrollmentState.INCOMPLETE;
    }

    void propose(String reason, long officer) {
        require(state.isChecked());
        decided().propose(reason, officer);
        state = EnrollmentState.REFUSAL_PROPOSED;
    }

    void takeBack() {
        require(state == EnrollmentState.REFUSAL_PROPOSED);
        decided().takeBack();
        state = EnrollmentState.RECEIVED;
    }

    void refuse(long officer, Instant now) {
        require(state == EnrollmentState.REFUSAL_PROPOSED && officer != ruling().proposedBy());
        decided().decided(now);
        state = EnrollmentState.REFUSED;
    }

    /** The wish to be treated as category 2 is taken back (E-6). */
    void dropWish() {
        require(state.isChecked());
        write(stated(), arrival(), corporate().withoutWish(), person());
    }

    void withdraw(String reason, long officer, Instant now) {
        require(state.isOpen());
        decided().propose(reason, officer);
        decided().decided(now);
        state = EnrollmentState.WITHDRAWN;
    }

    void approve(long organization, Instant now) {
        require(state.isChecked());
        recognise(occasion(), organization);
        decided().decided(now);
        state = EnrollmentState.APPROVED;
    }

    void enrolled(long userId, LocalDate linkUntil) {
        require(state == EnrollmentState.APPROVED);
        decided().enrolled(userId, linkUntil);
    }

    void changed(long officer, Instant now) {
        changedBy = officer;
        changedAt = now;
    }

    List<ApprovalRule.Lack> lacks() {
        Corporate own = corporate();
        return ApprovalRule.lacks(wanted(), documents, own.kind(), own.asksCategory2(), conditions);
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new WrongEnrollmentState(state);
        }
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    EnrollmentState state() {
        return state;
    }

    String receiptNumber() {
        return receiptNumber;
    }

    Marks documents() {
        return documents;
    }

    Marks conditions() {
        return conditions;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    /** What is embedded and empty comes back from the database as nothing; reading must not fill it, since that would be a change. */
    Ruling ruling() {
        return ruling == null ? new Ruling() : ruling;
    }

    private Ruling decided() {
        return ruling = ruling();
    }

    Instant changedAt() {
        return changedAt;
    }

    long changedBy() {
        return changedBy;
    }
}

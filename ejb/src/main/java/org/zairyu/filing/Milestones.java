package org.zairyu.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** When an application reached each step, and the two numbers that it was given on the way (F-11, F-12). */
@Embeddable
public class Milestones {

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "provisional_number")
    private String provisionalNumber;

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    @Column(name = "acceptance_number")
    private String acceptanceNumber;

    @Column(name = "examined_at")
    private Instant examinedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Milestones() {}

    Milestones(Instant startedAt) {
        this.startedAt = startedAt;
        this.changedAt = startedAt;
    }

    void entered(Instant now) {
        this.enteredAt = now;
    }

    void filed(String number, Instant now) {
        this.provisionalNumber = number;
        this.filedAt = now;
    }

    void accepted(String number, LocalDate today) {
        this.acceptanceNumber = number;
        this.acceptedOn = today;
    }

    void examined(Instant now) {
        this.examinedAt = now;
    }

    void changed(Instant now) {
        this.changedAt = now;
    }

    /** The number it is known by now: the acceptance number, else the provisional one, else null. */
    public String number() {
        return acceptanceNumber != null ? acceptanceNumber : provisionalNumber;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public Instant getEnteredAt() {
        return enteredAt;
    }

    public Instant getFiledAt() {
        return filedAt;
    }

    public String getProvisionalNumber() {
        return provisionalNumber;
    }

    public LocalDate getAcceptedOn() {
        return acceptedOn;
    }

    public String getAcceptanceNumber() {
        return acceptanceNumber;
    }

    public Instant getExaminedAt() {
        return examinedAt;
    }

    public Instant getChangedAt() {
        return changedAt;
    }
}

package org.zairyu.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** The decision (許可・不許可) on an application: permitted with status, period and new last day, or refused with its reason. */
@Embeddable
public class Decision {

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "granted_status")
    private String grantedStatus;

    @Column(name = "granted_period")
    private String grantedPeriod;

    @Column(name = "granted_until")
    private LocalDate grantedUntil;

    @Column(name = "refusal_reason")
    private String refusalReason;

    protected Decision() {}

    /**
     * A permission. {@code period} is a code of the status's periods ({@code P5Y}, {@code P3M} …), {@code until} the new last day of
     * the stay.
     */
    public static Decision permitted(String status, String period, LocalDate until) {
        if (status == null || period == null || until == null) {
            throw new IllegalArgumentException("a permission names status, period and last day");
        }
        Decision decision = new Decision();
        decision.outcome = Outcome.PERMITTED;
        decision.grantedStatus = status;
        decision.grantedPeriod = period;
        decision.grantedUntil = until;
        return decision;
    }

    public static Decision refused(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("a refusal gives its reason");
        }
        Decision decision = new Decision();
        decision.outcome = Outcome.REFUSED;
        decision.refusalReason = reason;
        return decision;
    }

    public boolean isPermitted() {
        return outcome == Outcome.PERMITTED;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public String getGrantedStatus() {
        return grantedStatus;
    }

    public String getGrantedPeriod() {
        return grantedPeriod;
    }

    public LocalDate getGrantedUntil() {
        return grantedUntil;
    }

    public String getRefusalReason() {
        return refusalReason;
    }
}

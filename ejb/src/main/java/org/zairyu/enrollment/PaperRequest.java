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
import java.time.Instant;
import org.zairyu.account.StaffUser;

/**
 * A request on paper about a staff user (forms 11, 12, 15, 17; L-5, C-1, C-3), written down together with what was done. Never changed,
 * never removed. Belongs to the bureau that recorded it, also when the organization moves to another.
 *
 * <p>Invariant: one that was returned has its reason, no other has one.
 */
@Entity
@Table(name = "paper_request")
class PaperRequest {

    @Id
    @SequenceGenerator(name = "paper_request", sequenceName = "paper_request_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "paper_request")
    private Long id;

    @Column(name = "staff_user_id")
    private long staffUserId;

    @Column(name = "organization_id")
    private long organizationId;

    private String bureau;

    @Enumerated(EnumType.STRING)
    private RequestForm form;

    @Embedded
    private ArrivalColumns arrival;

    private String evidence;

    @Enumerated(EnumType.STRING)
    private RequestOutcome outcome;

    private String reason;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected PaperRequest() {}

    private PaperRequest(StaffUser user, String bureau, RequestPaper paper, RequestOutcome outcome, String reason) {
        staffUserId = user.getId();
        organizationId = user.getOrganizationId();
        this.bureau = bureau;
        form = paper.form();
        arrival = new ArrivalColumns(paper.arrival());
        evidence = paper.evidence() == null || paper.evidence().isBlank()
                ? null
                : paper.evidence().strip();
        this.outcome = outcome;
        this.reason = reason;
    }

    /** One that was granted. */
    static PaperRequest granted(StaffUser user, String bureau, RequestPaper paper, RequestOutcome outcome) {
        if (outcome == RequestOutcome.RETURNED) {
            throw new IllegalArgumentException("returned without a reason");
        }
        return new PaperRequest(user, bureau, paper, outcome, null);
    }

    /** One that was not accepted. */
    static PaperRequest returned(StaffUser user, String bureau, RequestPaper paper, String reason) {
        return new PaperRequest(user, bureau, paper, RequestOutcome.RETURNED, reason.strip());
    }

    void recorded(long officer, Instant now) {
        recordedBy = officer;
        recordedAt = now;
    }

    Long id() {
        return id;
    }

    long staffUserId() {
        return staffUserId;
    }

    RequestForm form() {
        return form;
    }

    Arrival arrival() {
        return arrival.read();
    }

    String evidence() {
        return evidence;
    }

    RequestOutcome outcome() {
        return outcome;
    }

    String reason() {
        return reason;
    }

    long recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}

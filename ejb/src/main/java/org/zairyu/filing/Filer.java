package org.zairyu.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Whose application it is, for good (C-3): the staff user, their organization, and who commissioned it (U-3). */
@Embeddable
public class Filer {

    @Column(name = "owner_id")
    private long userId;

    @Column(name = "organization_id")
    private long organizationId;

    @Column(name = "commission_id")
    private Long commissionId;

    protected Filer() {}

    /** {@code commissionId} names the commissioning organization where one is needed, else null. */
    Filer(long userId, long organizationId, Long commissionId) {
        this.userId = userId;
        this.organizationId = organizationId;
        this.commissionId = commissionId;
    }

    /** The same for another application: an object of its own, as the mapping wants it. */
    Filer again() {
        return new Filer(userId, organizationId, commissionId);
    }

    public long getUserId() {
        return userId;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public Long getCommissionId() {
        return commissionId;
    }
}

package org.zairyu.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * That the pledge (誓約書) for a commissioning organization was handed in for a user of a 公益法人 or 登録支援機関: from then on the user can
 * name it on applications (U-3). It ends when the commission does, and can be handed in anew.
 */
@Entity
@Table(name = "pledge")
public class Pledge {

    @EmbeddedId
    private Key key;

    @Version
    private int version;

    private LocalDate since;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected Pledge() {}

    /** Handed in on that day, for a commission and a user already stored. */
    public Pledge(long commissionId, long staffUserId, LocalDate day) {
        key = new Key(commissionId, staffUserId);
        since = Objects.requireNonNull(day);
    }

    /** The commission and the user. */
    @Embeddable
    public static class Key implements Serializable {

        @Column(name = "commission_id")
        private long commissionId;

        @Column(name = "staff_user_id")
        private long staffUserId;

        protected Key() {}

        public Key(long commissionId, long staffUserId) {
            this.commissionId = commissionId;
            this.staffUserId = staffUserId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && commissionId == that.commissionId && staffUserId == that.staffUserId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(commissionId, staffUserId);
        }
    }

    /** Handed in anew. */
    public void renew(LocalDate day) {
        since = Objects.requireNonNull(day);
        endedOn = null;
    }

    /** The commission ended: it can be named no more from now on. */
    public void end(LocalDate day) {
        endedOn = Objects.requireNonNull(day);
    }

    /** Whether the user can name the commissioning organization. */
    public boolean isLive() {
        return endedOn == null;
    }

    public long getStaffUserId() {
        return key.staffUserId;
    }

    /** The day on which it was handed in; null for one from before the days were kept. */
    public LocalDate getSince() {
        return since;
    }
}
